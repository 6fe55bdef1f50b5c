import { assumed, dated, does, group, on, organisation, past, person, place, stretch, toCome } from "../words.mjs";

const day = on("2025-12-11");
const later = { saidOn: [null] };

export default {
  headline: "EU blocks Baltic ferry merger; Norsela boss quits",
  byline: "Demo Desk North", source: "Dateline Demo Wire", published: "2025-12-11",
  page: `
S1 The {commission=European Commission} on Thursday barred {norsela=Norsela} of {sweden=Sweden} from taking over {norsela^its} {estonia@Estonian} competitor {hansalaev=Hansalaev}, a 1.4 billion euro deal that would have created the biggest ferry operator in the {baltic=Baltic Sea}.

S2 “Competition is the only thing that keeps fares on these routes honest,” argued the commissioner in charge, {dupont=Marie-Claire Dupont}, who had let it be known as early as October that {dupont^she} harboured doubts.
S3 Between them the two lines would have carried seven of every ten passengers from {stockholm=Stockholm} to {tallinn=Tallinn} and {helsinki=Helsinki}, {officials~{dupont^her} officials} calculate.

S4 Within hours {rydell~{norsela=Norsela} chief executive} {rydell=Anders Rydell}, who had staked {rydell^his} name on the purchase, stepped down.
S5 {board~The board} thanked {rydell~the 59-year-old} for eleven years of service and named {blom~finance director} {blom=Kajsa Blom} to replace {rydell^him} for the time being.
S6 {blom=Blom} wasted no time: {norsela~the company}, {blom^she} made clear, would challenge the veto before the {court=General Court} in {luxembourg=Luxembourg}.

S7 In {tallinn=Tallinn} disappointment mingled with relief.
S8 {hansalaev=Hansalaev}, in the red since 2022, owes {banks~{hansalaev^its} banks} 480 million euros and must now find another rescuer; {hansalaev^it} may not have to look far.
S9 The {denmark@Danish} shipping group {kattegat=Kattegat Line} has sounded out {banks~the lenders}, the {sweden@Swedish} business daily {affar=Affärstidningen} reported, without saying where {affar^it} had that from.
S10 {kattegat-woman~A {kattegat=Kattegat} spokeswoman} would only say {kattegat~the group} “looks at everything that floats”.

S11 Seafarers cheered.
S12 “Nine hundred of us have been spared the dole,” declared {kask=Piret Kask}, whose union, {eml=Eesti Mereliit}, had lobbied against the sale from the start.
S13 {norsela=Norsela} always put the number of jobs at risk at no more than 250.
S14 {raud=Toomas Raud}, {estonia=Estonia}’s economy minister, took the opposite view and accused {eu%Brussels} of sacrificing {estonia~a small country}’s shipping to “textbook arithmetic”; {finn~{raud^his} {finland@Finnish} colleague} preferred to keep silent.

S15 {holders~Shareholders on both sides} had given the plan {holders^their} blessing in March.
S16 Under it, {norsela=Norsela} was to pay 1.1 billion euros in cash and shoulder part of the debt.
S17 In 2019 {norsela^it} had snapped up the freight line {botnia=Botnia Cargo} for 220 million, and {eu%Brussels} waved that one through.

S18 Shares in {norsela=Norsela} climbed 6 per cent on the news, a verdict of sorts on {rydell=Rydell}’s ambitions.

## BOILERPLATE
This dispatch is not investment advice.
`,
  entities: {
    commission: organisation("European Commission"),
    norsela: organisation("Norsela"),
    sweden: place("Sweden", { wikidata: "Q34" }),
    estonia: place("Estonia", { wikidata: "Q191" }),
    hansalaev: organisation("Hansalaev"),
    baltic: place("Baltic Sea"),
    dupont: person("Marie-Claire Dupont"),
    stockholm: place("Stockholm"),
    tallinn: place("Tallinn"),
    helsinki: place("Helsinki"),
    officials: group("officials of Marie-Claire Dupont", { alternatives: { name: ["her officials", "officials"] } }),
    rydell: person("Anders Rydell"),
    board: group("board of Norsela", { alternatives: { name: ["the board"], kind: ["ORGANISATION"] } }),
    blom: person("Kajsa Blom"),
    court: organisation("General Court", { alternatives: { name: ["General Court of the European Union"] } }),
    luxembourg: place("Luxembourg", { wikidata: "Q32", alternatives: { wikidata: ["Q1842"] } }),
    banks: group("banks of Hansalaev", { alternatives: { name: ["the lenders", "its banks"] } }),
    denmark: place("Denmark", { wikidata: "Q35", ...stretch }),
    kattegat: organisation("Kattegat Line", { alternatives: { name: ["Kattegat"] } }),
    affar: organisation("Affärstidningen"),
    "kattegat-woman": person("spokeswoman of Kattegat Line", { ...stretch, alternatives: { name: ["a Kattegat spokeswoman"], kind: ["GROUP"] } }),
    kask: person("Piret Kask"),
    eml: organisation("Eesti Mereliit"),
    raud: person("Toomas Raud"),
    eu: organisation("European Union", { wikidata: "Q458", alternatives: { name: ["EU"] } }),
    finn: person("economy minister of Finland", { ...stretch, alternatives: { name: ["his Finnish colleague"] } }),
    finland: place("Finland", { wikidata: "Q33", ...stretch }),
    botnia: organisation("Botnia Cargo"),
    holders: group("shareholders of Norsela and Hansalaev", { alternatives: { name: ["shareholders on both sides", "shareholders"] } }),
    wire: organisation("Dateline Demo Wire", stretch),
  },
  statements: {
    ST1: { by: "dupont", at: "S2", cue: "argued/argue", says: "“Competition is the only thing that keeps fares on these routes honest,”", on: day, alternatives: later },
    ST2: { by: "dupont", at: "S2", cue: "let it be known/let know", says: "she harboured doubts", on: on("2025-10", "EXPLICIT"), ...stretch,
      alternatives: { attribution: ["PRONOUN"] } },
    ST3: { by: "officials", at: "S3", cue: "calculate/calculate", says: "Between them the two lines … Tallinn and Helsinki", about: ["stockholm", "tallinn", "helsinki"],
      alternatives: { about: [[], ["norsela", "hansalaev"], ["norsela", "hansalaev", "stockholm", "tallinn", "helsinki"]], kind: ["THOUGHT"] } },
    ST4: { by: "blom", how: "PRONOUN", at: "S6", cue: "made clear/make clear", says: ["the company", "would challenge the veto before the General Court in Luxembourg"], about: ["norsela", "court"], on: day,
      alternatives: { ...later, about: [["norsela"], ["norsela", "court", "luxembourg"], ["court"], []] } },
    ST5: { by: "affar", at: "S9", cue: "reported/report", says: "The Danish shipping group Kattegat Line has sounded out the lenders", about: ["kattegat", "banks"], alternatives: { about: [["kattegat"]] } },
    ST6: { by: "kattegat-woman", at: "S10", cue: "say/say", says: "the group “looks at everything that floats”", about: ["kattegat"], alternatives: { speaker: ["kattegat"], about: [[]] } },
    ST7: { by: "kask", at: "S12", cue: "declared/declare", says: "“Nine hundred of us have been spared the dole,”" },
    ST8: { by: "norsela", at: "S13", cue: "put/put", says: "the number of jobs at risk at no more than 250" },
    ST9: { by: "raud", at: "S14", cue: "accused/accuse", says: "sacrificing a small country’s shipping to “textbook arithmetic”", about: ["estonia"], alternatives: { about: [["eu"], []] } },
    ST10: { by: "board", at: "S5", cue: "thanked/thank", to: ["rydell"], says: "eleven years of service", about: ["rydell"], on: day, ...stretch,
      alternatives: { ...later, speaker: ["norsela"], content: ["the 59-year-old for eleven years of service", "for eleven years of service"], about: [[]] } },
  },
  events: {
    E1: { what: ["REJECT", "The European Commission bars Norsela from taking over Hansalaev"], who: "ACTOR commission; RECIPIENT norsela", about: ["E2"], when: day,
      reports: [["S1", "barred"], ["S6", "veto"]],
      alternatives: { type: ["SANCTION"], participants: ["ACTOR commission", "ACTOR commission; RECIPIENT norsela, hansalaev"], about: [[]], responseTo: ["E2"] } },
    E2: { what: ["ACQUIRE", "Norsela takes over Hansalaev"], who: "ACTOR norsela; RECIPIENT hansalaev", reports: [["S1", "taking over", "NEGATED"], ["S4", "purchase", "NEGATED"]],
      alternatives: { when: [day, past, toCome], factuality: ["HYPOTHETICAL"] } },
    E3: { what: ["LEAVE_OFFICE", "Anders Rydell steps down as chief executive of Norsela"], who: "ACTOR rydell", about: ["norsela"], causedBy: "E1", when: assumed("2025-12-11"),
      reports: [["S4", "stepped down"]], alternatives: { causedBy: [null], responseTo: ["E1"] } },
    E4: { what: ["THANK", "The board of Norsela thanks Anders Rydell"], who: "ACTOR board; RECIPIENT rydell", when: assumed("2025-12-11"), reports: [does("S5", "thanked", "ST10")],
      alternatives: { participants: ["ACTOR norsela; RECIPIENT rydell"] } },
    E5: { what: ["APPOINT", "The board names Kajsa Blom interim chief executive"], who: "ACTOR board; RECIPIENT blom", about: ["norsela"], when: assumed("2025-12-11"),
      reports: [["S5", "named"]], alternatives: { participants: ["ACTOR norsela; RECIPIENT blom", "RECIPIENT blom"], about: [[]] } },
    E6: { what: ["SUE", "Norsela challenges the veto before the General Court"], who: "ACTOR norsela; RECIPIENT commission", about: ["E1"], when: toCome,
      reports: [["S6", "challenge", "EXPECTED", "blom", "ST4"]],
      alternatives: { participants: ["ACTOR norsela"], about: [[]], place: ["luxembourg"], when: [null] } },
    E7: { what: ["MEET", "Kattegat Line sounds out the lenders of Hansalaev"], who: "ACTOR kattegat, banks", when: past, ...stretch,
      reports: [["S9", "sounded out", "REPORTED", "affar", "ST5"]], alternatives: { type: ["REQUEST"], participants: ["ACTOR kattegat; RECIPIENT banks", "ACTOR kattegat"], factuality: ["CLAIMED"] } },
    E8: { what: ["ACCUSE", "Toomas Raud accuses Brussels of sacrificing Estonian shipping"], who: "ACTOR raud; RECIPIENT eu", when: past, reports: [does("S14", "accused", "ST9")],
      alternatives: { participants: ["ACTOR raud; RECIPIENT commission"], responseTo: ["E1"] } },
    E9: { what: ["VOTE", "The shareholders approve the plan"], who: "ACTOR holders", about: ["E2"], when: on("2025-03"), reports: [["S15", "blessing"]], ...stretch,
      alternatives: { type: ["AGREE", "ENDORSE"], about: [[]], when: [on("2025-03", "EXPLICIT")] } },
    E10: { what: ["ACQUIRE", "Norsela buys Botnia Cargo"], who: "ACTOR norsela; RECIPIENT botnia", when: dated("2019"), reports: [["S17", "snapped up"]] },
    E11: { what: ["PRAISE", "Seafarers cheer the veto"], about: ["E1"], when: past, reports: [["S11", "cheered"]], ...stretch,
      alternatives: { about: [[]], participants: ["ACTOR eml", "ACTOR kask"] } },
    E12: { what: ["REQUEST", "Eesti Mereliit lobbies against the sale"], who: "ACTOR eml", when: past, reports: [["S12", "lobbied"]], ...stretch,
      alternatives: { type: ["REJECT", "CRITICISE", "PROTEST"], about: [["E2"]] } },
  },
  tenures: [
    ["dupont", "commissioner", "commission", "CURRENT", ["S2"], { alternatives: { title: ["commissioner in charge"] } }],
    ["rydell", "chief executive", "norsela", "PAST", ["S4", "S5"], { head: true, to: "2025-12-11", alternatives: { to: [null], title: ["CEO", "boss", "chief"], from: ["2014"] } }],
    ["blom", "finance director", "norsela", "CURRENT", ["S5"]],
    ["blom", "chief executive", "norsela", "CURRENT", ["S5"], { head: true, from: "2025-12-11", ...stretch, alternatives: { from: [null], title: ["interim chief executive", "acting chief executive", "CEO"] } }],
    ["raud", "economy minister", "estonia", "CURRENT", ["S14"]],
    ["kask", "leader", "eml", "CURRENT", ["S12"], { head: true, ...stretch, alternatives: { title: ["head", "president", "chair"] } }],
  ],
  memberships: [["kask", "eml", "MEMBER", ["S12"], { ...stretch, alternatives: { kind: ["AFFILIATED", "EMPLOYED"] } }]],
  topics: [
    ["20000204", "merger or acquisition"], ["20000343", "waterway and maritime transport", stretch], ["20000088", "anti-trust crime", stretch],
    ["20000349", "business enterprise", stretch], ["20000536", "unions", stretch],
  ],
  notes: [
    "deal: 1.4 billion euros, of which 1.1 billion in cash (S1, S16); debts of 480 million (S8); norsela up 6 percent (S18); 900 or 250 jobs (S12, S13)",
  ],
  never: ({ key }) => [
    ["S1", "The takeover was barred.", { event: { type: "ACQUIRE", participants: [{ entity: key("hansalaev") }], reports: [{ factuality: { $in: ["ASSERTED", "EXPECTED"] } }] } }],
    ["S4", "Rydell has gone.", { tenure: { person: key("rydell"), of: key("norsela"), status: "CURRENT" } }],
    ["S14", "Brussels stands for the European Union.", { entity: { name: { $regex: "^brussels$" }, kind: "PLACE" } }],
    ["S14", "The Finnish minister kept silent.", { statement: { speaker: key("finn") } }],
    ["S17", "Botnia Cargo was bought in 2019.", { event: { type: "ACQUIRE", participants: [{ entity: key("botnia") }], when: { from: "2025-12-11" } } }],
    ["S6", "The suit is announced, not filed.", { event: { type: "SUE", reports: [{ factuality: "ASSERTED" }] } }],
    ["S9", "Kattegat has bought nothing.", { event: { type: "ACQUIRE", participants: [{ role: "ACTOR", entity: key("kattegat") }], reports: [{ factuality: "ASSERTED" }] } }],
    [null, "Boilerplate does not speak.", { statement: { sentences: [{ $regex: "^\\?" }] } }],
    ["S1", "There is no dateline.", { article: { dateline: { $not: [null] } } }],
  ],
};
