import { assumed, dated, does, group, on, organisation, past, person, place, stretch, toCome } from "../words.mjs";

const day = on("2026-02-17");
const later = { saidOn: [null] };

export default {
  headline: "Strong quake cuts off Indonesian island town, toll disputed",
  byline: "Demo Desk South", source: "Dateline Demo Wire", published: "2026-02-17", updated: "2026-02-17", dateline: ["AMBON", "ambon"],
  page: `
S1 {ambon=AMBON}, {indonesia=Indonesia} ({wire=DDW}) — A powerful earthquake jolted {indonesia=Indonesia}’s {maluku=Maluku islands} overnight into Tuesday, flattening homes on {seram=Seram} and cutting off the town of {wahai=Wahai}, where, according to {mayor~{wahai^its} mayor}, “not one wall is straight”.

S2 Just how many died was a matter of dispute.
S3 While the {relief=National Relief Agency} spoke of {dead~14 deaths}, the provincial {health=health office} counted 17, among them four children.
S4 “Please treat every figure as provisional,” cautioned {suardana~relief agency director} {suardana=Made Suardana}, whose own house in {ambon=Ambon} lost its roof.

S5 Put at magnitude 6.9 by the {jma=Japan Meteorological Agency} and at 6.7 by seismologists in {jakarta=Jakarta}, the shock gave rise to rumours of a giant wave, and thousands ran for the hills.
S6 No tsunami warning had ever been issued, {officials~officials} stressed at daybreak.

S7 In the confusion a ferry with 60 people aboard ran onto a reef near {masohi=Masohi}; all were brought ashore unhurt, by {navy~the navy}’s account.

S8 {soldiers~Soldiers} are clearing the coast road, blocked by landslides in nine places.
S9 It could be Thursday before lorries get through, {siregar~Public Works Minister} {siregar=Ratna Siregar} acknowledged during a visit to {ambon=Ambon}’s harbour.
S10 Until then, rice and tents must come by sea.

S11 {wibisono~President} {wibisono=Hendra Wibisono} has put off a state visit to {australia=Australia} that was to begin on Wednesday.
S12 {wibisono^His} host, {moreton~Prime Minister} {moreton=Alice Moreton}, rang from {canberra=Canberra} to convey {moreton^her} sympathy and hold out the prospect of a hospital ship; {timor=Timor-Leste}, far poorer, has already wired $200,000.

S13 In {wahai=Wahai} none of that counted for much.
S14 “{mother~{latupono^My} mother} is under there and nobody has a machine,” {latupono=Yanti Latupono}, a nurse, sobbed down the line to {radio=Radio Maluku}.
S15 “Tell them to bring a machine.”
S16 {radio~The station} later reported that {mother~the woman} had been found alive.

S17 {critics~Critics} point out that a law on safer building, pledged after an earthquake near {ambon=Ambon} in September 2019 claimed {dead-2019~some 40 lives}, has been stuck in {parliament~parliament} ever since.
S18 “We will pass it this year,” vowed the speaker, {tanaya=Agus Tanaya}, not for the first time.
`,
  entities: {
    ambon: place("Ambon"),
    indonesia: place("Indonesia", { wikidata: "Q252" }),
    maluku: place("Maluku islands", { alternatives: { name: ["Maluku"] } }),
    seram: place("Seram"),
    wahai: place("Wahai"),
    mayor: person("mayor of Wahai", { ...stretch, alternatives: { name: ["its mayor"] } }),
    relief: organisation("National Relief Agency"),
    dead: group("people killed in the earthquake", { key: "earthquake-victims", alternatives: { name: ["14 deaths"] } }),
    health: organisation("provincial health office", { ...stretch, alternatives: { name: ["health office"] } }),
    suardana: person("Made Suardana"),
    jma: organisation("Japan Meteorological Agency"),
    jakarta: place("Jakarta"),
    officials: group("Indonesian officials", { alternatives: { name: ["officials"] } }),
    masohi: place("Masohi"),
    navy: organisation("Indonesian navy", { ...stretch, alternatives: { name: ["the navy", "navy"], kind: ["GROUP"] } }),
    soldiers: group("soldiers"),
    siregar: person("Ratna Siregar"),
    wibisono: person("Hendra Wibisono"),
    australia: place("Australia", { wikidata: "Q408" }),
    moreton: person("Alice Moreton"),
    canberra: place("Canberra"),
    timor: place("Timor-Leste", { wikidata: "Q574", alternatives: { name: ["East Timor"] } }),
    latupono: person("Yanti Latupono"),
    radio: organisation("Radio Maluku"),
    critics: group("critics"),
    "dead-2019": group("people killed in the earthquake of 2019", { key: "earthquake-victims-2019", alternatives: { name: ["some 40 lives"] } }),
    parliament: organisation("Indonesian parliament", { ...stretch, alternatives: { name: ["parliament"] } }),
    tanaya: person("Agus Tanaya"),
    mother: person("mother of Yanti Latupono", { ...stretch, alternatives: { name: ["my mother", "the woman"] } }),
    wire: organisation("Dateline Demo Wire", { ...stretch, alternatives: { name: ["DDW"] } }),
  },
  statements: {
    ST1: { by: "mayor", at: "S1", cue: "according to/according to", says: "“not one wall is straight”", on: day, alternatives: { ...later, kind: ["MIXED"] } },
    ST2: { by: "relief", at: "S3", cue: "spoke/speak", says: "14 deaths", about: ["dead"], on: day, alternatives: { ...later, about: [[]], content: ["of 14 deaths"] } },
    ST3: { by: "health", at: "S3", cue: "counted/count", says: "17, among them four children", on: day, ...stretch, alternatives: { ...later, content: ["17"] } },
    ST4: { by: "suardana", at: "S4", cue: "cautioned/caution", says: "“Please treat every figure as provisional,”", on: day, alternatives: later },
    ST5: { by: "officials", at: "S6", cue: "stressed/stress", says: "No tsunami warning had ever been issued", on: day, alternatives: later },
    ST6: { by: "navy", at: "S7", cue: "account/account", says: "all were brought ashore unhurt", alternatives: { saidOn: [{ from: "2026-02-17", to: "2026-02-17" }] } },
    ST7: { by: "siregar", at: "S9", cue: "acknowledged/acknowledge", says: "It could be Thursday before lorries get through", on: day, alternatives: later },
    ST8: { by: "latupono", at: "S14", cue: "sobbed/sob", to: ["radio"], says: "“My mother is under there and nobody has a machine,”", about: ["mother"], on: day,
      alternatives: { ...later, about: [[]], addressees: [[]], via: ["radio"] } },
    ST9: { by: "latupono", how: "CONTINUATION", at: "S15", says: "“Tell them to bring a machine.”", to: ["radio"], on: day, alternatives: { ...later, addressees: [[]], via: ["radio"] } },
    ST10: { by: "radio", at: "S16", cue: "reported/report", says: "the woman had been found alive", about: ["mother"], on: day, alternatives: { ...later, about: [[]] } },
    ST11: { by: "critics", at: "S17", cue: "point out/point out", says: "a law on safer building … ever since", about: ["parliament", "ambon"], alternatives: { about: [["parliament"], ["ambon"], []] } },
    ST12: { by: "tanaya", at: "S18", cue: "vowed/vow", says: "“We will pass it this year,”" },
  },
  events: {
    E1: { what: ["DISASTER", "Earthquake in the Maluku islands"], place: "maluku", when: on("2026-02-17"), reports: [["S1", "earthquake"], ["S5", "shock"]],
      alternatives: { place: ["indonesia", "seram"], when: [on("2026-02-16", "RELATIVE", "2026-02-17")] } },
    E2: { what: ["DIE", "People die in the earthquake"], who: "ACTOR dead", causedBy: "E1", place: "maluku", when: assumed("2026-02-17"),
      reports: [["S2", "died"], ["S3", "deaths", "REPORTED", "relief", "ST2"], ["S3", "17", "REPORTED", "health", "ST3"]],
      alternatives: { type: ["KILL"], participants: ["VICTIM dead", ""], place: [null, "indonesia", "seram", "wahai"], factuality: ["CLAIMED", "ASSERTED"] } },
    E3: { what: ["WARN", "No tsunami warning is issued"], when: past, reports: [["S6", "warning", "NEGATED", "officials", "ST5"]],
      alternatives: { when: [day, null], participants: ["ACTOR officials"] } },
    E4: { what: ["ACCIDENT", "A ferry runs onto a reef near Masohi"], place: "masohi", when: assumed("2026-02-17"), reports: [["S7", "ran onto a reef"]] },
    E5: { what: ["VISIT", "Ratna Siregar visits the harbour of Ambon"], who: "ACTOR siregar", place: "ambon", when: assumed("2026-02-17"), reports: [["S9", "visit"]] },
    E6: { what: ["VISIT", "Hendra Wibisono puts off a state visit to Australia"], who: "ACTOR wibisono", place: "australia", when: on("2026-02-18"),
      reports: [["S11", "visit", "NEGATED"]], alternatives: { when: [on("2026-02-18", "RELATIVE", null), null, toCome] } },
    E7: { what: ["CALL", "Alice Moreton rings Hendra Wibisono"], who: "ACTOR moreton, wibisono", when: past, reports: [["S12", "rang"]],
      alternatives: { participants: ["ACTOR moreton"], when: [day] } },
    E8: { what: ["CONDOLE", "Alice Moreton conveys her sympathy"], who: "ACTOR moreton; RECIPIENT wibisono", partOf: "E7", when: past, reports: [["S12", "sympathy"]],
      alternatives: { participants: ["ACTOR moreton", "ACTOR moreton; RECIPIENT indonesia"], partOf: [null], about: [["E1"], ["E2"]], when: [day] } },
    E9: { what: ["AID", "Australia may send a hospital ship"], who: "ACTOR australia; RECIPIENT indonesia", when: toCome, ...stretch,
      reports: [["S12", "hold out the prospect", "EXPECTED", "moreton"]],
      alternatives: { type: ["PROMISE"], participants: ["ACTOR moreton; RECIPIENT indonesia", "ACTOR moreton", "ACTOR australia", "ACTOR moreton; RECIPIENT wibisono"], factuality: ["HYPOTHETICAL", "ASSERTED"], when: [past, null] } },
    E10: { what: ["AID", "Timor-Leste wires 200,000 dollars"], who: "ACTOR timor; RECIPIENT indonesia", when: past, reports: [["S12", "wired"]],
      alternatives: { participants: ["ACTOR timor"] } },
    E11: { what: ["PROMISE", "A law on safer building is pledged"], when: past, reports: [["S17", "pledged", "ASSERTED", "critics", "ST11"]], ...stretch,
      alternatives: { participants: ["ACTOR parliament"], factuality: ["REPORTED", "CLAIMED"], when: [on("2019-09", "EXPLICIT", null), null] } },
    E12: { what: ["DISASTER", "Earthquake near Ambon in 2019"], place: "ambon", when: dated("2019-09"), reports: [["S17", "earthquake", "ASSERTED", "critics", "ST11"]],
      alternatives: { factuality: ["REPORTED"] } },
    E13: { what: ["KILL", "The earthquake of 2019 claims some 40 lives"], who: "VICTIM dead-2019", causedBy: "E12", place: "ambon", when: dated("2019-09"),
      reports: [["S17", "claimed some 40 lives", "ASSERTED", "critics", "ST11"]],
      alternatives: { type: ["DIE"], participants: ["ACTOR dead-2019", ""], place: [null], factuality: ["REPORTED"] } },
    E14: { what: ["PROMISE", "Agus Tanaya vows to pass the law this year"], who: "ACTOR tanaya", when: past, reports: [does("S18", "vowed", "ST12")] },
    E15: { what: ["WARN", "Made Suardana cautions that every figure is provisional"], who: "ACTOR suardana", when: assumed("2026-02-17"), reports: [does("S4", "cautioned", "ST4")], ...stretch,
      alternatives: { type: ["REQUEST"] } },
  },
  tenures: [
    ["mayor", "mayor", "wahai", "CURRENT", ["S1"], { head: true, ...stretch }],
    ["suardana", "director", "relief", "CURRENT", ["S4"], { head: true, alternatives: { title: ["relief agency director", "head"] } }],
    ["siregar", "Public Works Minister", "indonesia", "CURRENT", ["S9"]],
    ["wibisono", "President", "indonesia", "CURRENT", ["S11"], { head: true, alternatives: { title: ["leader", "head of state"] } }],
    ["moreton", "Prime Minister", "australia", "CURRENT", ["S12"], { head: true, alternatives: { title: ["premier", "leader"] } }],
    ["tanaya", "speaker", "parliament", "CURRENT", ["S18"], { head: true }],
  ],
  topics: [
    ["20000153", "earthquake"], ["20000151", "natural disaster", stretch], ["20000168", "emergency response", stretch], ["20000148", "disaster", stretch],
  ],
  notes: [
    "toll: 14 dead by the national-relief-agency, 17 by the health office (S3); magnitude 6.9 or 6.7 (S5); 60 people on the ferry, all rescued (S7)",
  ],
  never: ({ key }) => [
    ["S6", "There was no tsunami warning.", { event: { type: "WARN", reports: [{ sentence: "S6", factuality: { $in: ["ASSERTED", "CLAIMED", "REPORTED"] } }] } }],
    ["S11", "The state visit was put off.", { event: { type: "VISIT", participants: [{ entity: key("wibisono") }], reports: [{ factuality: "ASSERTED" }] } }],
    ["S7", "Nobody died on the ferry.", { event: { type: { $in: ["DIE", "KILL"] }, reports: [{ sentence: "S7" }] } }],
    ["S5", "The Japanese agency measured; Japan is no place of the quake.", { event: { type: "DISASTER", place: { $regex: "japan" } } }],
    ["S17", "That earthquake was in 2019.", { event: { type: "DISASTER", reports: [{ sentence: "S17" }], when: { from: { $not: ["2019-09", "2019"] } } } }],
    ["S12", "Moreton leads Australia's government, not Indonesia's.", { tenure: { person: key("moreton"), of: key("indonesia") } }],
    ["S16", "The mother was found alive.", { event: { type: "DIE", participants: [{ entity: key("mother") }] } }],
    ["S3", "Two figures, one loss of life.", { event: { type: { $in: ["DIE", "KILL"] }, when: { from: { $in: ["2026-02-17", "2026-02-16", null] } }, reports: [{ sentence: "S3" }] } }, { moreThan: 1 }],
    ["S14", "The nurse speaks, not the radio.", { statement: { kind: "DIRECT", speaker: key("radio") } }],
  ],
};
