import { assumed, does, group, on, organisation, past, person, place, stretch } from "../words.mjs";

const day = on("2026-10-11");
const later = { saidOn: [null] };

export default {
  headline: "Debutant Chelagat outsprints Alemu to take Lisbon marathon",
  byline: "Demo Sport", source: "Dateline Demo Wire", published: "2026-10-11", dateline: ["LISBON", "lisbon"],
  page: `
S1 {lisbon=LISBON} ({wire=DDW}) — It took 42 kilometres to separate {chelagat=Mercy Chelagat} from {alemu=Tigist Alemu}, and then no more than a second.
S2 {chelagat=Chelagat}, a 24-year-old {kenya@Kenyan} running {chelagat^her} first marathon, edged out {alemu~the {ethiopia@Ethiopian} world champion} on Sunday in two hours, 18 minutes and seven seconds, a course record.

S3 “With 200 metres to go {chelagat^I} thought of {chelagat^my} grandmother, who told {chelagat^me} always to run for the bus and never from it,” {chelagat~the winner} laughed.
S4 {alemu=Alemu} hugged {chelagat^her} and said later {alemu^she} had “no complaints, only blisters”.

S5 The men’s race was a lonelier affair: {mascarenhas=Rui Mascarenhas} led from gun to tape and finished almost two minutes ahead of {morii=Kenta Morii} of {japan=Japan}, with {pryce~{uk@Briton}} {pryce=Owen Pryce} third.
S6 No {portugal@Portuguese} runner had triumphed here since 1994.
S7 “Thank you, {lisbon=Lisbon},” {mascarenhas~the 31-year-old postman} shouted in three languages.

S8 The favourite, {bakkali=Ilias Bakkali} of the {netherlands=Netherlands}, was out after eight kilometres, when {bakkali^he} tripped over a dog.
S9 {bakkali^He} had escaped with bruises, {jansma~{bakkali^his} manager} {jansma=Tom Jansma} told {nos=Radio Oranje}, denying reports of a broken wrist.

S10 The wheelchair race went to {switzerland=Switzerland}’s {imhof=Nora Imhof}, {imhof^her} fourth success in a row.

S11 Near {belem=Belém} {activists~eight climate activists} glued {activists^themselves} to the road before the start.
S12 {police~Police} carried {activists^them} off, and all will be charged, {police-woman~a spokeswoman} confirmed.
S13 In an email {activists^their} group, {agora=Terra Agora}, claimed to have “picked the slowest target we could find”.

S14 {organisers~Organisers} counted 21,400 finishers from 97 countries.
S15 {organisers^They} had feared worse: with a storm approaching, {nunes~race director} {nunes=Filipa Nunes} threatened as late as Friday to cut the distance by half.

S16 There was sad news, too.
S17 {dead~A 58-year-old man} collapsed and died shortly after crossing the line, according to the {ambulance=Municipal Ambulance Service}.
S18 {pimentel~Mayor} {pimentel=Duarte Pimentel} sent {pimentel^his} condolences to {family~the family}.

S19 {chelagat=Chelagat}, whose training partners include {lagat~former Olympic champion} {lagat=Joseph Lagat}, goes home to {iten=Iten} 75,000 euros the richer.
S20 Some of it, {chelagat^she} joked, would be spent on a bus stop.
`,
  entities: {
    lisbon: place("Lisbon"),
    chelagat: person("Mercy Chelagat"),
    alemu: person("Tigist Alemu"),
    kenya: place("Kenya", { wikidata: "Q114", ...stretch }),
    ethiopia: place("Ethiopia", { wikidata: "Q115", ...stretch }),
    mascarenhas: person("Rui Mascarenhas"),
    morii: person("Kenta Morii"),
    japan: place("Japan", { wikidata: "Q17" }),
    pryce: person("Owen Pryce"),
    uk: place("United Kingdom", { wikidata: "Q145", ...stretch }),
    portugal: place("Portugal", { wikidata: "Q45", ...stretch }),
    bakkali: person("Ilias Bakkali"),
    netherlands: place("Netherlands", { wikidata: "Q55" }),
    jansma: person("Tom Jansma"),
    nos: organisation("Radio Oranje"),
    switzerland: place("Switzerland", { wikidata: "Q39" }),
    imhof: person("Nora Imhof"),
    belem: place("Belém"),
    activists: group("eight climate activists", { alternatives: { name: ["climate activists"] } }),
    police: group("police in Lisbon", { alternatives: { name: ["police"], kind: ["ORGANISATION"] } }),
    "police-woman": person("police spokeswoman", { ...stretch, alternatives: { name: ["a spokeswoman", "spokeswoman"], kind: ["GROUP"] } }),
    agora: organisation("Terra Agora"),
    organisers: group("organisers of the Lisbon marathon", { alternatives: { name: ["organisers"] } }),
    nunes: person("Filipa Nunes"),
    dead: person("58-year-old man", { ...stretch, alternatives: { name: ["a 58-year-old man"], kind: ["GROUP"] } }),
    ambulance: organisation("Municipal Ambulance Service"),
    pimentel: person("Duarte Pimentel"),
    family: group("family of the dead man", { alternatives: { name: ["the family"] } }),
    lagat: person("Joseph Lagat"),
    iten: place("Iten"),
    wire: organisation("Dateline Demo Wire", { ...stretch, alternatives: { name: ["DDW"] } }),
  },
  statements: {
    ST1: { by: "chelagat", at: "S3", cue: "laughed/laugh", says: "“With 200 metres to go I thought … never from it,”", on: day, alternatives: later },
    ST2: { by: "alemu", at: "S4", cue: "said/say", says: "she had “no complaints, only blisters”", on: day, alternatives: later },
    ST3: { by: "mascarenhas", at: "S7", cue: "shouted/shout", to: ["lisbon"], says: "“Thank you, Lisbon,”", about: ["lisbon"], on: day,
      alternatives: { ...later, addressees: [[]], about: [[]] } },
    ST4: { by: "jansma", at: "S9", cue: "told/tell", to: ["nos"], says: "He had escaped with bruises", about: ["bakkali"], on: day,
      alternatives: { ...later, addressees: [[]], via: ["nos"] } },
    ST5: { by: "police-woman", at: "S12", cue: "confirmed/confirm", says: "all will be charged", on: day,
      alternatives: { ...later, speaker: ["police"], about: [["activists"]], content: ["Police carried them off, and all will be charged"] } },
    ST6: { by: "agora", at: "S13", cue: "claimed/claim", says: "to have “picked the slowest target we could find”", on: day, alternatives: { ...later, kind: ["DIRECT"] } },
    ST7: { by: "organisers", kind: "THOUGHT", how: "PRONOUN", at: "S15", cue: "feared/fear", says: "worse", ...stretch },
    ST8: { by: "nunes", at: "S15", cue: "threatened/threaten", says: "to cut the distance by half", on: on("2026-10-09"), ...stretch },
    ST9: { by: "ambulance", at: "S17", cue: "according to/according to", says: "A 58-year-old man collapsed and died shortly after crossing the line", about: ["dead"], on: day,
      alternatives: { ...later, about: [[]] } },
    ST10: { by: "chelagat", how: "PRONOUN", at: "S20", cue: "joked/joke", says: ["Some of it", "would be spent on a bus stop"], on: day, alternatives: later },
  },
  events: {
    E1: { what: ["WIN", "Mercy Chelagat beats Tigist Alemu in the Lisbon marathon"], who: "WINNER chelagat; LOSER alemu", place: "lisbon", when: day,
      reports: [["S2", "edged out"]], alternatives: { place: [null], participants: ["WINNER chelagat"] } },
    E2: { what: ["WIN", "Rui Mascarenhas wins the men's race"], who: "WINNER mascarenhas; LOSER morii, pryce", place: "lisbon", when: day,
      reports: [["S5", "finished almost two minutes ahead of"]],
      alternatives: { place: [null], participants: ["WINNER mascarenhas; LOSER morii", "WINNER mascarenhas"], when: [past, null] } },
    E3: { what: ["THANK", "Rui Mascarenhas thanks Lisbon"], who: "ACTOR mascarenhas; RECIPIENT lisbon", when: assumed("2026-10-11"), reports: [does("S7", "Thank", "ST3")], ...stretch,
      alternatives: { participants: ["ACTOR mascarenhas"] } },
    E4: { what: ["DENY", "Tom Jansma denies reports of a broken wrist"], who: "ACTOR jansma", when: assumed("2026-10-11"), reports: [["S9", "denying"]],
      alternatives: { type: ["REJECT"], about: [["bakkali"]] } },
    E5: { what: ["WIN", "Nora Imhof wins the wheelchair race"], who: "WINNER imhof", place: "lisbon", when: assumed("2026-10-11"), reports: [["S10", "went to"], ["S10", "success"]],
      alternatives: { place: [null] } },
    E6: { what: ["PROTEST", "Climate activists glue themselves to the road near Belém"], who: "ACTOR activists", place: "belem", when: day, reports: [["S11", "glued themselves to the road"]],
      alternatives: { participants: ["ACTOR activists, agora", "ACTOR agora"], place: ["lisbon"], when: [past, null] } },
    E7: { what: ["CHARGE", "The activists are to be charged"], who: "RECIPIENT activists", about: ["E6"], when: on("2026-10-11", "TENSE", null),
      reports: [["S12", "charged", "EXPECTED", "police-woman", "ST5"]],
      alternatives: { about: [[]], participants: ["ACTOR police; RECIPIENT activists"], when: [null] } },
    E8: { what: ["THREATEN", "Filipa Nunes threatens to cut the distance"], who: "ACTOR nunes", when: on("2026-10-09"), reports: [does("S15", "threatened", "ST8")] },
    E9: { what: ["DIE", "A 58-year-old man dies after the race"], who: "ACTOR dead", place: "lisbon", when: assumed("2026-10-11"), reports: [["S17", "died", "REPORTED", "ambulance", "ST9"]],
      alternatives: { place: [null], factuality: ["ASSERTED", "CLAIMED"], participants: ["VICTIM dead"] } },
    E10: { what: ["CONDOLE", "Duarte Pimentel sends his condolences"], who: "ACTOR pimentel; RECIPIENT family", about: ["E9"], when: past, reports: [["S18", "condolences"]],
      alternatives: { about: [[]], when: [day], participants: ["ACTOR pimentel"] } },
    E11: { what: ["WIN", "A Portuguese runner wins in 1994"], place: "lisbon", when: on("1994", "EXPLICIT"), reports: [["S6", "triumphed"]], ...stretch,
      alternatives: { place: [null], factuality: ["NEGATED"], when: [past, null] } },
  },
  tenures: [
    ["pimentel", "Mayor", "lisbon", "CURRENT", ["S18"], { head: true }],
  ],
  topics: [
    ["20000827", "athletics"], ["20001108", "sport event", stretch],
  ],
  notes: [
    "times: 2:18:07, a course record (S2); 21,400 finishers from 97 countries (S14); 75,000 euros for chelagat (S19); pryce third (S5)",
  ],
  never: ({ at, key }) => [
    ["S4", "The second pronoun is Alemu's, the first Chelagat's.", [
      { entity: { key: key("alemu"), mentions: [at("S4", "her")] } }, { entity: { key: key("chelagat"), mentions: [at("S4", "she")] } },
    ]],
    ["S2", "Alemu lost.", { event: { type: "WIN", participants: [{ role: "WINNER", entity: key("alemu") }] } }],
    ["S5", "Pryce came third.", { event: { type: "WIN", participants: [{ role: "WINNER", entity: key("pryce") }] } }],
    ["S8", "Bakkali tripped; nobody attacked him.", { event: { type: { $in: ["ATTACK", "WIN"] }, participants: [{ entity: key("bakkali") }] } }],
    ["S12", "The charges are still to come.", { event: { type: "CHARGE", reports: [{ factuality: "ASSERTED" }] } }],
    ["S9", "He is the runner; the manager speaks.", { statement: { speaker: key("bakkali") } }],
    ["S17", "The man who died is nobody named.", { event: { type: "DIE", participants: [{ entity: { $in: [key("pimentel"), key("bakkali"), key("chelagat")] } }] } }],
    ["S19", "Iten is where she lives, not where she won.", { event: { type: "WIN", place: key("iten") } }],
    ["S15", "The distance was not cut.", { event: { type: "THREATEN", participants: [{ role: "ACTOR", entity: key("organisers") }] } }],
  ],
};
