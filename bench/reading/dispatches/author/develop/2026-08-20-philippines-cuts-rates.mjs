import { assumed, dated, does, group, on, organisation, past, person, place, stretch, } from "../words.mjs";

const day = on("2026-08-20");
const later = { saidOn: [null] };

export default {
  headline: "Philippine central bank cuts rates for third time, hints at pause",
  byline: "Demo Desk South", source: "Dateline Demo Wire", published: "2026-08-20", dateline: ["MANILA", "manila"],
  page: `
S1 {manila=MANILA}, August 20 — As {economists~economists} had predicted almost to a man, the {bsp=Bangko Sentral ng Pilipinas} ({bsp=BSP}) lowered borrowing costs on Thursday for the third meeting running, taking {bsp^its} overnight rate to 4.25 per cent, and gave to understand that {bsp^it} might leave it at that.

S2 “We are near the end of the road,” {quimson~Governor} {quimson=Maria Lourdes Quimson} observed after the {board=Monetary Board} had met, “and {quimson^I} would rather stop a metre early than a metre late.”

S3 The peso barely moved.
S4 Share prices in {manila=Manila} rose 0.7 per cent, helped by a rally in bank stocks.

S5 Inflation, at 1.9 per cent in July the lowest in six years, should pick up to 2.8 per cent by Christmas on account of dearer rice, {bsp~the bank} predicts.
S6 {bsp^It} trimmed {bsp^its} forecast for growth this year to 5.3 per cent from 5.6.

S7 {dissenters~Two of {board~the board}’s seven members} dissented, {quimson~the governor} disclosed: one had argued for a bigger cut, the other for none.
S8 {quimson^She} declined to name {dissenters^them}.

S9 {villacorta~President} {villacorta=Renato Villacorta}, who at a rally in {cebu=Cebu} on Saturday had mocked {bsp~the bank} as “the Ministry of Maybe”, hailed the step as overdue.
S10 {villacorta^His} finance secretary, {tan=Isabel Tan}, struck a softer tone and promised that {government~the government} would “never instruct” {bsp~the bank}.

S11 To some, it was too little.
S12 The {cofex=Confederation of {philippines@Filipino} Exporters} ({cofex=COFEX}) called for a full point by the end of the year, citing wages in {vietnam=Vietnam}; {cofex^its} chairman, {sy=Benjie Sy}, deplored what {sy^he} termed “medicine by the teaspoon”.
S13 Not so fast, say {unions~the unions}.
S14 Cheap credit, warned {ocampo=Teresita Ocampo} of {workers=Workers First}, “feeds property prices, not families”.

S15 A {senate=Senate} panel has summoned {quimson=Quimson} to explain on 2 September how 4 billion pesos’ worth of banknotes came to be printed with a misspelt name.
S16 The printer, {velde=Van der Velde} of {haarlem=Haarlem} in the {netherlands=Netherlands}, has apologised and replaced the notes at {velde^its} own expense.

S17 {quimson=Quimson}, 61, was sworn in last July as successor to {abello=Ramon Abello}, whom {predecessor~{villacorta=Villacorta}’s predecessor} had picked in 2020.
S18 In neighbouring {indonesia=Indonesia}, policymakers left rates alone on Wednesday; the {fed=Federal Reserve} meets next month.
`,
  entities: {
    manila: place("Manila"),
    economists: group("economists"),
    bsp: organisation("Bangko Sentral ng Pilipinas", { alternatives: { name: ["BSP", "Philippine central bank"] } }),
    quimson: person("Maria Lourdes Quimson"),
    board: organisation("Monetary Board", { alternatives: { kind: ["GROUP"] } }),
    dissenters: group("dissenting members of the Monetary Board", { alternatives: { name: ["two of the board's seven members"] } }),
    villacorta: person("Renato Villacorta"),
    cebu: place("Cebu"),
    tan: person("Isabel Tan"),
    government: organisation("Philippine government", { ...stretch, alternatives: { name: ["the government", "government"], kind: ["GROUP"] } }),
    cofex: organisation("Confederation of Filipino Exporters", { alternatives: { name: ["COFEX"] } }),
    vietnam: place("Vietnam", { wikidata: "Q881" }),
    sy: person("Benjie Sy"),
    unions: group("trade unions", { alternatives: { name: ["the unions", "unions"] } }),
    ocampo: person("Teresita Ocampo"),
    workers: organisation("Workers First"),
    senate: organisation("Senate", { alternatives: { name: ["Senate of the Philippines", "Philippine Senate"] } }),
    velde: organisation("Van der Velde"),
    haarlem: place("Haarlem"),
    netherlands: place("Netherlands", { wikidata: "Q55" }),
    abello: person("Ramon Abello"),
    predecessor: person("predecessor of Renato Villacorta", { ...stretch, alternatives: { name: ["Villacorta's predecessor"] } }),
    indonesia: place("Indonesia", { wikidata: "Q252" }),
    fed: organisation("Federal Reserve"),
    philippines: place("Philippines", { wikidata: "Q928", ...stretch }),
    wire: organisation("Dateline Demo Wire", stretch),
  },
  statements: {
    ST1: { by: "economists", at: "S1", cue: "predicted/predict", says: "the Bangko Sentral ng Pilipinas (BSP) lowered borrowing costs", ...stretch,
      alternatives: { kind: ["THOUGHT"], about: [["bsp"]], content: ["the Bangko Sentral ng Pilipinas (BSP) lowered borrowing costs … 4.25 per cent"] } },
    ST2: { by: "bsp", at: "S1", cue: "gave to understand/give to understand", says: "it might leave it at that", on: day },
    ST3: { by: "quimson", at: "S2", cue: "observed/observe", says: ["“We are near the end of the road,”", "“and I would rather stop a metre early than a metre late.”"], on: day, alternatives: later },
    ST4: { by: "bsp", at: "S5", cue: "predicts/predict", says: "Inflation, at 1.9 per cent … dearer rice", alternatives: { kind: ["THOUGHT"], content: ["Inflation … dearer rice"] } },
    ST5: { by: "quimson", at: "S7", cue: "disclosed/disclose", says: ["Two of the board’s seven members dissented", "one had argued for a bigger cut, the other for none"], about: ["board"], on: day,
      alternatives: { ...later, content: ["Two of the board’s seven members dissented", "one had argued for a bigger cut, the other for none"] } },
    ST6: { by: "villacorta", at: "S9", cue: "mocked/mock", says: "the bank as “the Ministry of Maybe”", about: ["bsp"], on: on("2026-08-15"), alternatives: { kind: ["DIRECT"] } },
    ST7: { by: "villacorta", at: "S9", cue: "hailed/hail", says: "the step as overdue", alternatives: { content: ["the step", "overdue"] } },
    ST8: { by: "tan", at: "S10", cue: "promised/promise", says: "the government would “never instruct” the bank", about: ["government", "bsp"], alternatives: { about: [["bsp"]] } },
    ST9: { by: "cofex", at: "S12", cue: "called for/call for", says: "a full point by the end of the year", alternatives: { content: ["for a full point by the end of the year"] } },
    ST10: { by: "sy", how: "PRONOUN", at: "S12", cue: "termed/term", says: "“medicine by the teaspoon”", kind: "MIXED", alternatives: { kind: ["DIRECT"], attribution: ["EXPLICIT"], content: ["what he termed “medicine by the teaspoon”"] } },
    ST11: { by: "unions", at: "S13", cue: "say/say", says: "Not so fast" },
    ST12: { by: "ocampo", at: "S14", cue: "warned/warn", says: ["Cheap credit", "“feeds property prices, not families”"] },
  },
  events: {
    E1: { what: ["MEET", "The Monetary Board meets"], who: "ACTOR board", when: assumed("2026-08-20"), reports: [["S1", "meeting"], ["S2", "met"]], ...stretch,
      alternatives: { participants: ["ACTOR bsp", ""] } },
    E2: { what: ["VOTE", "The Monetary Board decides with two dissenting votes"], who: "ACTOR board", when: assumed("2026-08-20"), ...stretch,
      reports: [["S7", "dissented", "ASSERTED", "quimson", "ST5"]],
      alternatives: { type: ["REJECT"], participants: ["ACTOR dissenters"], factuality: ["REPORTED", "CLAIMED"] } },
    E3: { what: ["CRITICISE", "Renato Villacorta mocks the bank"], who: "ACTOR villacorta; RECIPIENT bsp", place: "cebu", when: on("2026-08-15"), reports: [does("S9", "mocked", "ST6")],
      alternatives: { place: [null] } },
    E4: { what: ["PRAISE", "Renato Villacorta hails the cut"], who: "ACTOR villacorta", when: past, reports: [does("S9", "hailed", "ST7")],
      alternatives: { participants: ["ACTOR villacorta; RECIPIENT bsp"], when: [day] } },
    E5: { what: ["PROMISE", "Isabel Tan promises not to instruct the bank"], who: "ACTOR tan", when: past, reports: [does("S10", "promised", "ST8")],
      alternatives: { participants: ["ACTOR tan; RECIPIENT bsp"] } },
    E6: { what: ["DEMAND", "COFEX calls for a full point"], who: "ACTOR cofex", when: past, reports: [does("S12", "called for", "ST9")],
      alternatives: { type: ["REQUEST"], participants: ["ACTOR cofex; RECIPIENT bsp"] } },
    E7: { what: ["CRITICISE", "Benjie Sy deplores the small steps"], who: "ACTOR sy", when: past, reports: [["S12", "deplored"]],
      alternatives: { participants: ["ACTOR sy; RECIPIENT bsp"] } },
    E8: { what: ["WARN", "Teresita Ocampo warns of cheap credit"], who: "ACTOR ocampo", when: past, reports: [does("S14", "warned", "ST12")] },
    E9: { what: ["DEMAND", "A Senate panel summons Maria Lourdes Quimson"], who: "ACTOR senate; RECIPIENT quimson", when: past, reports: [["S15", "summoned"]],
      alternatives: { type: ["REQUEST"] } },
    E10: { what: ["APOLOGISE", "Van der Velde apologises for the banknotes"], who: "ACTOR velde", when: past, reports: [["S16", "apologised"]],
      alternatives: { participants: ["ACTOR velde; RECIPIENT bsp"] } },
    E11: { what: ["TAKE_OFFICE", "Maria Lourdes Quimson is sworn in as governor"], who: "ACTOR quimson", about: ["bsp"], when: on("2025-07"), reports: [["S17", "sworn in"]],
      alternatives: { about: [[]], when: [on("2026-07")] } },
    E12: { what: ["APPOINT", "Ramon Abello is picked as governor"], who: "ACTOR predecessor; RECIPIENT abello", about: ["bsp"], when: dated("2020"), reports: [["S17", "picked"]],
      alternatives: { participants: ["RECIPIENT abello"], about: [[]] } },
    E13: { what: ["MEET", "The Federal Reserve meets"], who: "ACTOR fed", when: on("2026-09"), reports: [["S18", "meets", "EXPECTED"]], ...stretch },
  },
  tenures: [
    ["quimson", "Governor", "bsp", "CURRENT", ["S2", "S17"], { head: true, from: "2025-07", alternatives: { from: [null, "2026-07"], title: ["head", "chief"] } }],
    ["abello", "Governor", "bsp", "PAST", ["S17"], { head: true, from: "2020", to: "2025-07", alternatives: { from: [null], to: [null, "2026-07"], title: ["head", "chief"] } }],
    ["villacorta", "President", "philippines", "CURRENT", ["S9"], { head: true, alternatives: { title: ["leader", "head of state"] } }],
    ["tan", "finance secretary", "philippines", "CURRENT", ["S10"], { alternatives: { title: ["secretary"] } }],
    ["sy", "chairman", "cofex", "CURRENT", ["S12"], { head: true, alternatives: { title: ["chair"] } }],
    ["predecessor", "President", "philippines", "PAST", ["S17"], { head: true, ...stretch }],
  ],
  memberships: [["ocampo", "workers", "MEMBER", ["S14"], { ...stretch, alternatives: { kind: ["AFFILIATED", "EMPLOYED"] } }]],
  topics: [
    ["20000350", "central bank"], ["20000371", "interest rates"], ["20000370", "inflation", stretch], ["20000379", "monetary policy", stretch],
  ],
  notes: [
    "bangko-sentral-ng-pilipinas cut its overnight rate to 4.25 percent on 2026-08-20 (S1); the vocabulary has no type for a decision on rates",
    "inflation 1.9 percent, 2.8 expected; growth 5.3 instead of 5.6 percent (S5, S6); two of seven members dissented (S7)",
  ],
  never: ({ key }) => [
    ["S8", "She declined to name them.", { statement: { sentences: ["S8"] } }],
    ["S9", "The president mocked on Saturday 15 August.", { event: { type: "CRITICISE", participants: [{ role: "ACTOR", entity: key("villacorta") }], when: { from: "2026-08-20" } } }],
    ["S17", "Abello is no longer governor.", { tenure: { person: key("abello"), of: key("bsp"), status: "CURRENT" } }],
    ["S17", "Villacorta appointed nobody here; his predecessor did.", { event: { type: "APPOINT", participants: [{ role: "ACTOR", entity: key("villacorta") }] } }],
    ["S15", "Being summoned is no charge.", { event: { type: { $in: ["CHARGE", "ARREST", "SUE"] }, participants: [{ entity: key("quimson") }] } }],
    ["S12", "Wages in Vietnam are only cited.", { event: { participants: [{ entity: key("vietnam") }] } }],
    ["S18", "Rates were left alone in Indonesia, not cut.", { event: { place: key("indonesia") } }],
    ["S16", "Van der Velde is a firm.", { entity: { key: key("velde"), kind: "PERSON" } }],
    ["S12", "The teaspoon is Sy's.", { statement: { speaker: key("villacorta"), sentences: ["S12"] } }],
  ],
};
