import { dated, does, group, on, organisation, past, person, place, stretch, toCome } from "../words.mjs";

const day = on("2026-09-15");
const later = { saidOn: [null] };

export default {
  headline: "Nigerian hospitals turn patients away as doctors’ strike drags on",
  byline: "Demo Desk South", source: "Dateline Demo Wire", published: "2026-09-15", dateline: ["ABUJA", "abuja"],
  page: `
## CAPTION
S1 Relatives wait with a patient outside {hospital=Lagos Central Hospital}, where {doctors~doctors} stopped work last week.

## BODY
S2 {abuja=ABUJA}, 15 September — Public hospitals across {nigeria=Nigeria} sent patients home for an eighth day on Tuesday as the {urd=Union of Resident Doctors}, {urd=URD} for short, pressed on with a stoppage over unpaid allowances and {government~the government} let it be understood that {government^its} patience was wearing thin.

S3 “No work, no pay is not a threat, it is the law,” {danjuma~Labour Minister} {danjuma=Hauwa Danjuma} wrote to {urd~the union}, whose president, {anozie=Chidi Anozie}, shot back that the law “also says salaries are due on the 25th”.
S4 {anozie^He} puts the arrears at 21 billion naira; the {treasury=Treasury} disputes the sum.

S5 In {lagos=Lagos}, {martins=Abiola Martins}, 70, was carried back with a broken hip to the taxi that had brought {martins^her}.
S6 “They say try a private clinic; with what money?” asked {folake~{martins^her} daughter} {folake=Folake}.
S7 Consultants and nurses keep the emergency wards open, but at least {babies~two babies} died last week for want of a surgeon, the {council=Medical Council} contends.
S8 {urd=URD} called the claim “cruel and false” and demanded proof.

S9 Talks mediated by a retired general, {bello=Musa Bello}, broke down on Sunday when, in {doctors~the doctors}’ telling, {officials~officials} got up and left.
S10 A fresh round is pencilled in for Thursday.

S11 Meanwhile others are joining in: {pharmacists~pharmacists} in {kano=Kano} downed tools for 24 hours on Monday, and the {teachers=Federation of Teachers} says {teachers^its} members could be next.
S12 In {port-harcourt=Port Harcourt}, {police~police} fired tear gas at {students~student nurses} who were blocking a bridge; {detained~three} were held and later let go.
S13 {cookey~Governor} {cookey=Ibiso Cookey} apologised “to every one of these young women” and set up an inquiry.

S14 {lawan=Umar Lawan}, an opposition senator, urged {adebanjo~President} {adebanjo=Folarin Adebanjo} to step in.
S15 {adebanjo~The head of state}, currently in {new-york=New York}, has yet to utter a word about the strike in public; {aide~an aide}, who would not be identified, described {adebanjo^him} as “furious with both sides”.

S16 {doctors~Resident doctors} last walked out in 2023, for 26 days, and returned on the strength of a promise which, {doctors~they} maintain, was broken.
`,
  entities: {
    hospital: organisation("Lagos Central Hospital", { alternatives: { kind: ["PLACE"] } }),
    doctors: group("resident doctors", { tier: "core", alternatives: { name: ["doctors", "the doctors"] } }),
    abuja: place("Abuja"),
    nigeria: place("Nigeria", { wikidata: "Q1033" }),
    urd: organisation("Union of Resident Doctors", { alternatives: { name: ["URD"] } }),
    government: organisation("Nigerian government", { ...stretch, alternatives: { name: ["the government", "government"], kind: ["GROUP"] } }),
    danjuma: person("Hauwa Danjuma"),
    anozie: person("Chidi Anozie"),
    treasury: organisation("Treasury", { alternatives: { name: ["Nigerian Treasury"] } }),
    lagos: place("Lagos"),
    martins: person("Abiola Martins"),
    folake: person("Folake", { alternatives: { name: ["Folake Martins"] } }),
    babies: group("two babies"),
    council: organisation("Medical Council"),
    bello: person("Musa Bello"),
    officials: group("officials at the talks", { alternatives: { name: ["officials"] } }),
    pharmacists: group("pharmacists in Kano", { alternatives: { name: ["pharmacists"] } }),
    kano: place("Kano"),
    teachers: organisation("Federation of Teachers"),
    "port-harcourt": place("Port Harcourt"),
    police: group("police in Port Harcourt", { alternatives: { name: ["police"], kind: ["ORGANISATION"] } }),
    students: group("student nurses"),
    detained: group("three student nurses", { alternatives: { name: ["three"] } }),
    cookey: person("Ibiso Cookey"),
    lawan: person("Umar Lawan"),
    adebanjo: person("Folarin Adebanjo"),
    "new-york": place("New York", { alternatives: { name: ["New York City"] } }),
    aide: person("aide of Folarin Adebanjo", { ...stretch, alternatives: { name: ["an aide", "aide"], kind: ["GROUP"] } }),
    wire: organisation("Dateline Demo Wire", stretch),
  },
  statements: {
    ST1: { by: "government", at: "S2", cue: "let it be understood/let understand", says: "its patience was wearing thin", on: day, ...stretch },
    ST2: { by: "danjuma", at: "S3", cue: "wrote/write", to: ["urd"], says: "“No work, no pay is not a threat, it is the law,”" },
    ST3: { by: "anozie", at: "S3", cue: "shot back/shoot back", says: "the law “also says salaries are due on the 25th”", to: ["danjuma"], alternatives: { addressees: [[]] } },
    ST4: { by: "anozie", how: "PRONOUN", at: "S4", cue: "puts/put", says: "the arrears at 21 billion naira" },
    ST5: { by: "treasury", at: "S4", cue: "disputes/dispute", says: "the sum", negated: true, ...stretch, alternatives: { negated: [false] } },
    ST6: { by: "folake", at: "S6", cue: "asked/ask", says: "“They say try a private clinic; with what money?”", on: day, alternatives: later },
    ST7: { by: "council", at: "S7", cue: "contends/contend", says: "at least two babies died last week for want of a surgeon", about: ["babies"], alternatives: { about: [[]] } },
    ST8: { by: "urd", at: "S8", cue: "called/call", says: "the claim “cruel and false”", alternatives: { kind: ["DIRECT"], about: [["council"]] } },
    ST9: { by: "urd", at: "S8", cue: "demanded/demand", says: "proof", ...stretch, alternatives: { addressees: [["council"]] } },
    ST10: { by: "doctors", at: "S9", cue: "telling/telling", says: "officials got up and left", about: ["officials"], alternatives: { speaker: ["urd"], about: [[]] } },
    ST11: { by: "teachers", at: "S11", cue: "says/say", says: "its members could be next" },
    ST12: { by: "cookey", at: "S13", cue: "apologised/apologise", to: ["students"], says: "“to every one of these young women”", kind: "MIXED", about: ["students"], ...stretch,
      alternatives: { kind: ["DIRECT"], addressees: [[], ["detained"]], about: [[], ["detained"]] } },
    ST13: { by: "lawan", at: "S14", cue: "urged/urge", to: ["adebanjo"], says: "to step in", about: ["adebanjo"], alternatives: { about: [[]] } },
    ST14: { by: "aide", at: "S15", cue: "described/describe", says: "him as “furious with both sides”", about: ["adebanjo"], alternatives: { kind: ["DIRECT"] } },
    ST15: { by: "doctors", how: "PRONOUN", at: "S16", cue: "maintain/maintain", says: ["a promise which", "was broken"], alternatives: { attribution: ["EXPLICIT"], content: ["was broken", ["which", "was broken"]], speaker: ["urd"] } },
  },
  events: {
    E1: { what: ["STRIKE", "Strike of the resident doctors"], who: "ACTOR doctors", place: "nigeria", when: on("2026-09-08", "RELATIVE", "2026-09-15"),
      reports: [["S1", "stopped work"], ["S2", "stoppage"], ["S15", "strike"]],
      alternatives: { participants: ["ACTOR urd", "ACTOR doctors, urd"], place: [null], when: [on("2026-09-08", "RELATIVE", null), past, null, on("2026-09-07", "RELATIVE", "2026-09-15"), on("2026-09-07", "RELATIVE", "2026-09-13")] } },
    E2: { what: ["DENY", "The Treasury disputes the sum"], who: "ACTOR treasury", when: past, reports: [does("S4", "disputes", "ST5")], ...stretch,
      alternatives: { type: ["REJECT"], when: [null], participants: ["ACTOR treasury; RECIPIENT anozie"] } },
    E3: { what: ["DIE", "Two babies die for want of a surgeon"], who: "ACTOR babies", causedBy: "E1", when: on("2026-09-07", "RELATIVE", "2026-09-13"),
      reports: [["S7", "died", "CLAIMED", "council", "ST7"]],
      alternatives: { type: ["KILL"], participants: ["VICTIM babies"], causedBy: [null], factuality: ["REPORTED"], when: [past, null, on("2026-09-06", "RELATIVE", "2026-09-12")] } },
    E4: { what: ["CRITICISE", "The URD calls the claim cruel and false"], who: "ACTOR urd", when: past, reports: [does("S8", "called", "ST8")], ...stretch,
      alternatives: { type: ["DENY", "REJECT"], participants: ["ACTOR urd; RECIPIENT council"] } },
    E5: { what: ["DEMAND", "The URD demands proof"], who: "ACTOR urd", when: past, reports: [does("S8", "demanded", "ST9")],
      alternatives: { participants: ["ACTOR urd; RECIPIENT council"] } },
    E6: { what: ["MEET", "Talks mediated by Musa Bello"], who: "ACTOR doctors, officials, bello", when: on("2026-09-13"), reports: [["S9", "Talks"]],
      alternatives: { participants: ["ACTOR bello", "ACTOR urd, government, bello", "ACTOR urd, officials, bello"] } },
    E7: { what: ["MEET", "A fresh round of talks"], when: on("2026-09-17"), reports: [["S10", "round", "EXPECTED"]],
      alternatives: { participants: ["ACTOR doctors, officials, bello", "ACTOR urd, government, bello", "ACTOR urd, government"] } },
    E8: { what: ["STRIKE", "Pharmacists in Kano strike for 24 hours"], who: "ACTOR pharmacists", place: "kano", when: on("2026-09-14"), reports: [["S11", "downed tools"]],
      alternatives: { place: [null] } },
    E9: { what: ["STRIKE", "Teachers may strike"], who: "ACTOR teachers", when: toCome, reports: [["S11", "could be next", "HYPOTHETICAL", "teachers", "ST11"]], ...stretch,
      alternatives: { participants: [""], when: [null] } },
    E10: { what: ["ATTACK", "Police fire tear gas at student nurses"], who: "ACTOR police; RECIPIENT students", place: "port-harcourt", when: past, reports: [["S12", "fired tear gas"]],
      alternatives: { participants: ["ACTOR police; VICTIM students"] } },
    E11: { what: ["PROTEST", "Student nurses block a bridge"], who: "ACTOR students", place: "port-harcourt", when: past, reports: [["S12", "blocking a bridge"]] },
    E12: { what: ["ARREST", "Three student nurses are held"], who: "ACTOR police; RECIPIENT detained", place: "port-harcourt", when: past, reports: [["S12", "held"]],
      alternatives: { participants: ["RECIPIENT detained", "ACTOR police; RECIPIENT students", "RECIPIENT students"], place: [null] } },
    E13: { what: ["APOLOGISE", "Ibiso Cookey apologises to the student nurses"], who: "ACTOR cookey; RECIPIENT students", about: ["E10"], when: past, reports: [does("S13", "apologised", "ST12")],
      alternatives: { about: [[]], participants: ["ACTOR cookey", "ACTOR cookey; RECIPIENT detained"] } },
    E14: { what: ["REQUEST", "Umar Lawan urges Folarin Adebanjo to step in"], who: "ACTOR lawan; RECIPIENT adebanjo", when: past, reports: [does("S14", "urged", "ST13")],
      alternatives: { type: ["DEMAND"] } },
    E15: { what: ["VISIT", "Folarin Adebanjo is in New York"], who: "ACTOR adebanjo", place: "new-york", when: past, reports: [["S15", "in New York"]], ...stretch,
      alternatives: { when: [day, null] } },
    E16: { what: ["STRIKE", "Resident doctors strike for 26 days in 2023"], who: "ACTOR doctors", when: dated("2023"), reports: [["S16", "walked out"]],
      alternatives: { place: ["nigeria"] } },
    E17: { what: ["PROMISE", "A promise that ended the strike of 2023"], when: on("2023", "EXPLICIT"), reports: [["S16", "promise"]], ...stretch,
      alternatives: { participants: ["RECIPIENT doctors", "ACTOR government; RECIPIENT doctors"], when: [past, null] } },
  },
  tenures: [
    ["danjuma", "Labour Minister", "nigeria", "CURRENT", ["S3"]],
    ["anozie", "president", "urd", "CURRENT", ["S3"], { head: true }],
    ["adebanjo", "President", "nigeria", "CURRENT", ["S14"], { head: true, alternatives: { title: ["leader", "head of state"] } }],
    ["lawan", "senator", "nigeria", "CURRENT", ["S14"], stretch],
  ],
  topics: [
    ["20000530", "labour strike"], ["20000529", "labour dispute", stretch], ["20000536", "unions", stretch], ["20000518", "wages and benefits", stretch],
    ["07000000", "health", stretch],
  ],
  notes: [
    "eighth day of the strike (S2); arrears of 21 billion naira, disputed (S4); the strike of 2023 lasted 26 days (S16)",
    "ibiso-cookey is governor of a state that is not named (S13)",
  ],
  never: ({ at, key }) => [
    ["S3", "The minister says that it is no threat.", { event: { type: "THREATEN", participants: [{ entity: key("danjuma") }] } }],
    ["S7", "That babies died is the council's claim and is denied.", { event: { type: { $in: ["DIE", "KILL"] }, reports: [{ sentence: "S7", factuality: "ASSERTED" }] } }],
    ["S11", "The teachers are not on strike.", { event: { type: "STRIKE", participants: [{ entity: key("teachers") }], reports: [{ factuality: "ASSERTED" }] } }],
    ["S10", "The fresh round is only pencilled in.", { event: { type: "MEET", when: { from: "2026-09-17" }, reports: [{ factuality: "ASSERTED" }] } }],
    ["S15", "The president has said nothing about the strike.", { statement: { speaker: key("adebanjo") } }],
    ["S13", "A governor of one state, not of Nigeria.", { tenure: { person: key("cookey"), of: key("nigeria") } }],
    ["S16", "The strike of 2023 is another one.", { event: { type: "STRIKE", reports: [{ sentence: "S16" }, { sentence: "S2" }] } }],
    ["S6", "Her daughter speaks, not the patient.", { statement: { speaker: key("martins") } }],
    ["S5", "Her is the patient.", { entity: { key: key("folake"), mentions: [at("S6", "her")] } }],
  ],
};
