import { dated, does, group, on, organisation, past, person, place, stretch, toCome } from "../words.mjs";

const sunday = on("2025-11-09");
const friday = on("2025-11-07");
const later = { saidOn: [null] };

export default {
  headline: "Peru mourns as quake toll climbs to 61; tsunami alert lifted",
  byline: "Demo Desk", source: "Dateline Demo Wire", published: "2025-11-09", dateline: ["AREQUIPA", "arequipa"],
  page: `
S1 {arequipa=AREQUIPA}, {peru=Peru}, Nov 9 — {rescuers~Rescuers} pulled {children~two children} alive from a collapsed school in southern {peru=Peru} on Sunday, two days after a magnitude-7.1 earthquake that has killed {dead~at least 61 people}, the {civil-defence=National Civil Defence Office} said.

S2 {missing~Nineteen people} are missing, most of them fishermen from {camana=Camaná}, where waves up to three metres high followed the quake.
S3 A tsunami alert for the coasts of {peru=Peru} and {chile=Chile} was lifted on Saturday.

S4 {barrantes~President} {barrantes=Lucía Barrantes}, wearing a helmet, toured {camana~the town} on Sunday.
S5 "You will not be forgotten when the cameras leave," {barrantes^she} told {crowd~a crowd}, some of whom jeered.
S6 {barrantes^She} declared a week of mourning and cancelled a trip to {brazil=Brazil}, where {barrantes^she} was to have met {counterpart~{barrantes^her} counterpart} on Wednesday.

S7 {residents~Residents} complained that help was slow.
S8 "We dug with our hands until the soldiers came, and the soldiers came on Saturday night," said {mamani=Porfirio Mamani}, a bus driver.
S9 {echevarria~Defence Minister} {echevarria=Raúl Echevarría} rejected the criticism, saying {troops~1,800 troops} had been on the move "within six hours".

S10 In {arequipa=Arequipa}, {peru=Peru}'s second city, a hospital was evacuated and a tower of the cathedral fell.
S11 The earthquake struck on Friday at 6.37 p.m., 38 kilometres off the coast, according to the {igp=Geophysical Institute}.
S12 {chile=Chile}'s seismological centre measured 7.0.

S13 {police~Police} in {mollendo=Mollendo} arrested {suspects~nine people} on suspicion of looting.

S14 Help from abroad has begun to arrive.
S15 {chile=Chile} and {colombia=Colombia} flew in search teams with dogs, {bolivia=Bolivia} sent two field hospitals, and the {usa=United States} pledged $5 million.
S16 The {red-cross=Red Cross} appealed for blood donors and warned that {thirsty~40,000 people} had no drinking water.
S17 Condolences came from the {un=United Nations} ({un=UN}) and from {japan=Japan}, which lent {peru=Peru} money for early-warning buoys that have yet to be installed.

S18 In August 2007 {dead-2007~more than 500 people} were killed when an earthquake hit the city of {pisco=Pisco}.
S19 {barrantes=Barrantes}, an engineer, helped to rebuild {pisco^it}.
`,
  entities: {
    arequipa: place("Arequipa"),
    peru: place("Peru", { wikidata: "Q419" }),
    rescuers: group("rescuers"),
    children: group("two children"),
    dead: group("people killed in the earthquake", { key: "earthquake-victims" }),
    "civil-defence": organisation("National Civil Defence Office"),
    missing: group("missing people", { alternatives: { name: ["nineteen people"] } }),
    camana: place("Camaná"),
    chile: place("Chile", { wikidata: "Q298" }),
    barrantes: person("Lucía Barrantes"),
    crowd: group("crowd in Camaná", { alternatives: { name: ["a crowd"] } }),
    brazil: place("Brazil", { wikidata: "Q155" }),
    counterpart: person("president of Brazil", { ...stretch, alternatives: { name: ["her counterpart"] } }),
    residents: group("residents"),
    mamani: person("Porfirio Mamani"),
    echevarria: person("Raúl Echevarría"),
    troops: group("1,800 troops", { alternatives: { name: ["troops", "soldiers"] } }),
    igp: organisation("Geophysical Institute"),
    police: group("police in Mollendo", { alternatives: { name: ["police"], kind: ["ORGANISATION"] } }),
    mollendo: place("Mollendo"),
    suspects: group("nine people arrested in Mollendo", { alternatives: { name: ["nine people"] } }),
    colombia: place("Colombia", { wikidata: "Q739" }),
    bolivia: place("Bolivia", { wikidata: "Q750" }),
    usa: place("United States", { wikidata: "Q30" }),
    "red-cross": organisation("Red Cross"),
    thirsty: group("40,000 people without drinking water", { alternatives: { name: ["40,000 people"] } }),
    un: organisation("United Nations", { alternatives: { name: ["UN"] } }),
    japan: place("Japan", { wikidata: "Q17" }),
    "dead-2007": group("people killed in the earthquake of 2007", { key: "earthquake-victims-2007" }),
    pisco: place("Pisco"),
    wire: organisation("Dateline Demo Wire", stretch),
  },
  statements: {
    ST1: { by: "civil-defence", at: "S1", cue: "said/say", says: "Rescuers pulled two children … at least 61 people", about: ["rescuers", "children", "peru", "dead"], on: sunday,
      alternatives: { saidOn: [null], about: [["peru"], []] } },
    ST2: { by: "barrantes", how: "PRONOUN", at: "S5", cue: "told/tell", to: ["crowd"], says: '"You will not be forgotten when the cameras leave,"', on: sunday, alternatives: later },
    ST3: { by: "residents", at: "S7", cue: "complained/complain", says: "help was slow" },
    ST4: { by: "mamani", at: "S8", cue: "said/say", says: '"We dug with our hands until the soldiers came, and the soldiers came on Saturday night,"',
      alternatives: { about: [["troops"]] } },
    ST5: { by: "echevarria", at: "S9", cue: "saying/say", says: '1,800 troops had been on the move "within six hours"', about: ["troops"], alternatives: { about: [[]] } },
    ST6: { by: "igp", at: "S11", cue: "according to/according to", says: "The earthquake struck on Friday at 6.37 p.m., 38 kilometres off the coast" },
    ST7: { by: "usa", at: "S15", cue: "pledged/pledge", to: ["peru"], says: "$5 million", ...stretch, alternatives: { addressees: [[]] } },
    ST8: { by: "red-cross", at: "S16", cue: "appealed/appeal", says: "blood donors", ...stretch, alternatives: { content: ["for blood donors"] } },
    ST9: { by: "red-cross", at: "S16", cue: "warned/warn", says: "40,000 people had no drinking water", about: ["thirsty"], alternatives: { about: [[]] } },
    ST10: { by: "echevarria", at: "S9", cue: "rejected/reject", says: "the criticism", negated: true, ...stretch, alternatives: { negated: [false] } },
  },
  events: {
    E1: { what: ["DISASTER", "Earthquake of magnitude 7.1 in southern Peru"], place: "peru", when: friday,
      reports: [["S1", "earthquake"], ["S2", "quake"], ["S11", "earthquake"]],
      alternatives: { place: ["arequipa", "camana"], factuality: ["REPORTED"] } },
    E2: { what: ["KILL", "The earthquake kills at least 61 people"], who: "VICTIM dead", causedBy: "E1", place: "peru", when: on("2025-11-07", "RELATIVE", "2025-11-09"),
      reports: [["S1", "killed", "REPORTED", "civil-defence", "ST1"]],
      alternatives: { type: ["DIE"], participants: ["ACTOR dead"], place: [null], factuality: ["ASSERTED", "CLAIMED"], when: [friday, past, null] } },
    E3: { what: ["WARN", "A tsunami alert for Peru and Chile"], when: on("2025-11-07", "RELATIVE", "2025-11-08"), reports: [["S3", "alert"]], ...stretch,
      alternatives: { when: [friday, past, null, on("2025-11-08")], participants: ["RECIPIENT peru, chile"] } },
    E4: { what: ["VISIT", "Lucía Barrantes tours Camaná"], who: "ACTOR barrantes", place: "camana", when: sunday, reports: [["S4", "toured"]] },
    E5: { what: ["VISIT", "Lucía Barrantes cancels a trip to Brazil"], who: "ACTOR barrantes", place: "brazil", when: on("2025-11-12"), reports: [["S6", "trip", "NEGATED"]],
      alternatives: { when: [toCome, null] } },
    E6: { what: ["MEET", "Lucía Barrantes does not meet her counterpart in Brazil"], who: "ACTOR barrantes, counterpart", partOf: "E5", place: "brazil", when: on("2025-11-12"),
      reports: [["S6", "met", "NEGATED"]],
      alternatives: { participants: ["ACTOR barrantes"], partOf: [null], place: [null], factuality: ["EXPECTED", "HYPOTHETICAL"] } },
    E7: { what: ["CRITICISE", "Residents complain that help was slow"], who: "ACTOR residents", when: past, reports: [does("S7", "complained", "ST3"), ["S9", "criticism"]] },
    E8: { what: ["REJECT", "Raúl Echevarría rejects the criticism"], who: "ACTOR echevarria", about: ["E7"], responseTo: "E7", when: past, reports: [does("S9", "rejected", "ST10")],
      alternatives: { type: ["DENY"], about: [[]], responseTo: [null], participants: ["ACTOR echevarria; RECIPIENT residents"] } },
    E9: { what: ["ARREST", "Police arrest nine people in Mollendo"], who: "ACTOR police; RECIPIENT suspects", place: "mollendo", when: past, reports: [["S13", "arrested"]] },
    E10: { what: ["AID", "Chile and Colombia fly in search teams"], who: "ACTOR chile, colombia; RECIPIENT peru", when: past, reports: [["S15", "flew in"]],
      alternatives: { participants: ["ACTOR chile, colombia", "ACTOR chile, colombia, bolivia; RECIPIENT peru"] } },
    E11: { what: ["AID", "Bolivia sends two field hospitals"], who: "ACTOR bolivia; RECIPIENT peru", when: past, reports: [["S15", "sent"]],
      alternatives: { participants: ["ACTOR bolivia"] } },
    E12: { what: ["PROMISE", "The United States pledges 5 million dollars"], who: "ACTOR usa; RECIPIENT peru", when: past, reports: [does("S15", "pledged", "ST7")],
      alternatives: { type: ["AID"], participants: ["ACTOR usa"], factuality: ["EXPECTED"] } },
    E13: { what: ["REQUEST", "The Red Cross appeals for blood donors"], who: "ACTOR red-cross", when: past, reports: [does("S16", "appealed", "ST8")] },
    E14: { what: ["WARN", "The Red Cross warns of a lack of drinking water"], who: "ACTOR red-cross", when: past, reports: [does("S16", "warned", "ST9")] },
    E15: { what: ["CONDOLE", "The United Nations and Japan offer condolences"], who: "ACTOR un, japan; RECIPIENT peru", when: past, reports: [["S17", "Condolences"]],
      alternatives: { participants: ["ACTOR un, japan"], about: [["E1"], ["E2"]] } },
    E16: { what: ["DISASTER", "Earthquake in Pisco"], place: "pisco", when: dated("2007-08"), reports: [["S18", "earthquake"]] },
    E17: { what: ["KILL", "The earthquake of 2007 kills more than 500 people"], who: "VICTIM dead-2007", causedBy: "E16", place: "pisco", when: dated("2007-08"),
      reports: [["S18", "killed"]], alternatives: { type: ["DIE"], participants: ["ACTOR dead-2007"], place: [null] } },
    E18: { what: ["AID", "Japan lends Peru money for early-warning buoys"], who: "ACTOR japan; RECIPIENT peru", when: past, reports: [["S17", "lent"]], ...stretch },
    E19: { what: ["AID", "Lucía Barrantes helps to rebuild Pisco"], who: "ACTOR barrantes; RECIPIENT pisco", when: past, reports: [["S19", "helped"]], ...stretch,
      alternatives: { participants: ["ACTOR barrantes"] } },
  },
  tenures: [
    ["barrantes", "President", "peru", "CURRENT", ["S4"], { head: true, alternatives: { title: ["leader", "head of state"] } }],
    ["echevarria", "Defence Minister", "peru", "CURRENT", ["S9"]],
    ["counterpart", "President", "brazil", "CURRENT", ["S6"], { head: true, ...stretch }],
  ],
  topics: [
    ["20000153", "earthquake"], ["20000151", "natural disaster", stretch], ["20000168", "emergency response", stretch], ["20000148", "disaster", stretch],
  ],
  notes: [
    "toll: at least 61 dead, 19 missing (S1, S2); magnitude 7.1, measured as 7.0 in Chile (S1, S12)",
    "the tsunami alert was lifted on 2025-11-08 (S3); a week of mourning was declared (S6); the vocabulary has no type for either",
  ],
  never: ({ at, key }) => [
    ["S1", "The earthquake was on Friday; Sunday is the day of the rescue.", { event: { type: "DISASTER", when: { from: "2025-11-09" } } }],
    ["S6", "The trip to Brazil was cancelled.", { event: { type: { $in: ["VISIT", "MEET"] }, place: key("brazil"), reports: [{ factuality: "ASSERTED" }] } }],
    ["S12", "Chile measured; no earthquake of its own is told.", { event: { type: "DISASTER", place: key("chile") } }],
    ["S18", "Pisco was in 2007.", { event: { type: "DISASTER", place: key("pisco"), when: { from: { $not: ["2007-08", "2007"] } } } }],
    ["S8", "The bus driver speaks, not the soldiers.", { statement: { speaker: key("troops") } }],
    ["S4", "The town is Camaná.", { entity: { key: key("arequipa"), mentions: [at("S4", "the town")] } }],
    ["S9", "The minister criticises nobody.", { event: { type: "CRITICISE", participants: [{ role: "ACTOR", entity: key("echevarria") }] } }],
    ["S17", "Japan lent money before; its condolences are what came now.", { event: { type: "SANCTION" } }],
    ["S2", "Quake and earthquake are one; the other is that of 2007.", { event: { type: "DISASTER" } }, { moreThan: 2 }],
  ],
};
