import { assumed, dated, does, group, on, organisation, past, person, place, stretch } from "../words.mjs";

const day = on("2026-04-20");
const later = { saidOn: [null] };

export default {
  headline: "South African platinum miners vote to end seven-week strike",
  byline: "Demo Desk", source: "Dateline Demo Wire", published: "2026-04-20", dateline: ["RUSTENBURG", "rustenburg"],
  page: `
## CAPTION
S1 {miners~Miners} line up to vote at a football ground near {rustenburg=Rustenburg}.

## BODY
S2 {rustenburg=RUSTENBURG}, {south-africa=South Africa}, April 20 — {miners~Platinum miners} in {south-africa=South Africa} decided by a large majority on Monday to end a seven-week strike that has cost {kgosi=Kgosi Platinum}, {south-africa~the country}'s second-biggest producer, 2.1 billion rand ($115 million) in lost sales.

S3 Of {miners~the 14,600 who voted}, 81 percent accepted a pay rise of 7.25 percent a year, the {nswu=National Shaft Workers' Union} ({nswu=NSWU}) announced.
S4 {miners^They} had wanted 11.
S5 "Nobody won, but nobody was humiliated either," {nswu~the union}'s president, {maluleke=Sipho Maluleke}, told {members~cheering members}.
S6 {maluleke^He} thanked {shopkeepers~shopkeepers} who had given strikers credit.

S7 The agreement had been signed by {kgosi=Kgosi} and the {nswu=NSWU} on Saturday after 19 hours of talks in {pretoria=Pretoria} that a retired judge, {zulu=Thandeka Zulu}, led.
S8 The shafts will reopen on Wednesday, according to {kgosi~the company}.

S9 {kgosi^Its} chief executive, {vos=Henrik Vos}, apologised to {families~the families} of {dead~two strikers} who were shot dead on 26 March when {guards~guards} opened fire near the Number Four shaft.
S10 "We failed them," {vos^he} said.
S11 "That will not be repaired by money, and {vos^I} will not pretend it can."
S12 {charged~Three guards} have been charged with murder and {fugitive~a fourth} is on the run, {prosecutors~prosecutors} say; {kgosi~the firm} denies that {kgosi^it} had told {guards~the guards} to use live ammunition.

S13 {dlamini~Minerals Minister} {dlamini=Gwen Dlamini} welcomed the settlement.
S14 {roos=Pieter Roos}, whose {alliance=Freedom Alliance} sits in opposition, accused {dlamini^her} of having "slept through seven weeks".

S15 Few believe that the peace will last.
S16 A rival union, the {rlc=Reef Labour Congress} ({rlc=RLC}), stayed away from the ballot and plans a march in {johannesburg=Johannesburg} on Friday.
S17 "A signature is not a living wage," {rlc^it} said in a leaflet that was handed out at the gates.
S18 {rlc^Its} demand for 11 percent has not changed, nor has {rlc^its} slogan.

S19 Platinum fell 1.4 percent in {london=London}.
`,
  entities: {
    miners: group("platinum miners", { tier: "core", alternatives: { name: ["miners", "striking miners"] } }),
    rustenburg: place("Rustenburg"),
    "south-africa": place("South Africa", { wikidata: "Q258" }),
    kgosi: organisation("Kgosi Platinum", { alternatives: { name: ["Kgosi"] } }),
    nswu: organisation("National Shaft Workers' Union", { alternatives: { name: ["NSWU"] } }),
    maluleke: person("Sipho Maluleke"),
    members: group("members of the National Shaft Workers' Union", { alternatives: { name: ["cheering members", "members"] } }),
    shopkeepers: group("shopkeepers"),
    pretoria: place("Pretoria"),
    zulu: person("Thandeka Zulu"),
    vos: person("Henrik Vos"),
    families: group("families of the dead strikers", { alternatives: { name: ["the families", "families"] } }),
    dead: group("two strikers shot dead", { alternatives: { name: ["two strikers"] } }),
    guards: group("guards of Kgosi Platinum", { alternatives: { name: ["guards"] } }),
    charged: group("three guards"),
    fugitive: person("fourth guard", { ...stretch, alternatives: { name: ["a fourth"], kind: ["GROUP"] } }),
    prosecutors: group("prosecutors"),
    dlamini: person("Gwen Dlamini"),
    roos: person("Pieter Roos"),
    alliance: organisation("Freedom Alliance"),
    rlc: organisation("Reef Labour Congress", { alternatives: { name: ["RLC"] } }),
    johannesburg: place("Johannesburg"),
    london: place("London"),
    wire: organisation("Dateline Demo Wire", stretch),
  },
  statements: {
    ST1: { by: "nswu", at: "S3", cue: "announced/announce", says: "Of the 14,600 who voted, 81 percent accepted a pay rise of 7.25 percent a year", about: ["miners"], on: day,
      alternatives: { ...later, about: [[]] } },
    ST2: { by: "maluleke", at: "S5", cue: "told/tell", to: ["members"], says: '"Nobody won, but nobody was humiliated either,"', on: day, alternatives: later },
    ST3: { by: "maluleke", how: "PRONOUN", at: "S6", cue: "thanked/thank", to: ["shopkeepers"], says: "shopkeepers who had given strikers credit", about: ["shopkeepers"], on: day, ...stretch,
      alternatives: later },
    ST4: { by: "kgosi", at: "S8", cue: "according to/according to", says: "The shafts will reopen on Wednesday" },
    ST5: { by: "vos", how: "PRONOUN", at: "S10", cue: "said/say", says: '"We failed them,"', about: ["dead"], alternatives: { about: [["families"], []] } },
    ST6: { by: "vos", how: "CONTINUATION", at: "S11", says: '"That will not be repaired by money, and I will not pretend it can."' },
    ST7: { by: "prosecutors", at: "S12", cue: "say/say", says: "Three guards have been charged with murder and a fourth is on the run", about: ["charged", "fugitive"],
      alternatives: { about: [["charged"], ["guards"], []] } },
    ST8: { by: "kgosi", at: "S12", cue: "denies/deny", says: "it had told the guards to use live ammunition", about: ["guards"], negated: true, alternatives: { negated: [false] } },
    ST9: { by: "dlamini", at: "S13", cue: "welcomed/welcome", says: "the settlement", ...stretch },
    ST10: { by: "roos", at: "S14", cue: "accused/accuse", says: 'having "slept through seven weeks"', about: ["dlamini"], alternatives: { kind: ["DIRECT"], about: [[]] } },
    ST13: { by: null, how: "NONE", kind: "THOUGHT", at: "S15", cue: "believe/believe", says: "the peace will last", negated: true, ...stretch, alternatives: { negated: [false] } },
    ST11: { by: "rlc", how: "PRONOUN", at: "S17", cue: "said/say", says: '"A signature is not a living wage,"' },
    ST12: { by: "rlc", how: "PRONOUN", at: "S18", cue: "demand/demand", says: "11 percent", ...stretch },
  },
  events: {
    E1: { what: ["STRIKE", "Seven-week strike of the platinum miners"], who: "ACTOR miners; RECIPIENT kgosi", place: "south-africa",
      when: on("2026-03-02", "RELATIVE", "2026-04-20"), reports: [["S2", "strike"]],
      alternatives: { participants: ["ACTOR miners", "ACTOR nswu", "ACTOR miners, nswu"], place: ["rustenburg", null], when: [past, null, on("2026-03", "RELATIVE", "2026-04-20"), on(null, "RELATIVE", "2026-04-20")] } },
    E2: { what: ["VOTE", "The miners vote to end their strike"], who: "ACTOR miners", about: ["E1"], place: "rustenburg", when: day,
      reports: [["S1", "vote"], ["S2", "decided"], ["S3", "voted"], ["S16", "ballot"]],
      alternatives: { about: [[]], place: [null, "south-africa"] } },
    E3: { what: ["ANNOUNCE", "The union announces the result"], who: "ACTOR nswu", about: ["E2"], when: assumed("2026-04-20"), reports: [does("S3", "announced", "ST1")],
      alternatives: { about: [[]] } },
    E4: { what: ["THANK", "Sipho Maluleke thanks shopkeepers"], who: "ACTOR maluleke; RECIPIENT shopkeepers", when: assumed("2026-04-20"), reports: [does("S6", "thanked", "ST3")] },
    E5: { what: ["SIGN", "Kgosi Platinum and the NSWU sign an agreement"], who: "ACTOR kgosi, nswu", when: on("2026-04-18"), reports: [["S7", "signed"], ["S13", "settlement"]],
      alternatives: { type: ["AGREE"], place: ["pretoria"] } },
    E6: { what: ["MEET", "Kgosi Platinum and the NSWU hold talks in Pretoria"], who: "ACTOR kgosi, nswu, zulu", place: "pretoria", when: on("2026-04-17", "RELATIVE", "2026-04-18"),
      reports: [["S7", "talks"]], alternatives: { participants: ["ACTOR kgosi, nswu", "ACTOR zulu"], when: [on("2026-04-18"), past, null] } },
    E7: { what: ["APOLOGISE", "Henrik Vos apologises to the families"], who: "ACTOR vos; RECIPIENT families", about: ["E8"], when: past, reports: [["S9", "apologised"]],
      alternatives: { about: [[]] } },
    E8: { what: ["KILL", "Guards shoot two strikers dead"], who: "ACTOR guards; VICTIM dead", when: dated("2026-03-26"), reports: [["S9", "shot dead"]],
      alternatives: { participants: ["VICTIM dead"], place: ["rustenburg"], partOf: ["E1"], causedBy: ["E9"] } },
    E9: { what: ["ATTACK", "Guards open fire near the Number Four shaft"], who: "ACTOR guards", when: dated("2026-03-26"), reports: [["S9", "opened fire"]],
      alternatives: { participants: ["ACTOR guards; RECIPIENT dead", "ACTOR guards; VICTIM dead"] } },
    E10: { what: ["CHARGE", "Three guards are charged with murder"], who: "RECIPIENT charged", about: ["E8"], when: past, reports: [["S12", "charged", "ASSERTED", "prosecutors", "ST7"]],
      alternatives: { participants: ["RECIPIENT guards", "ACTOR prosecutors; RECIPIENT charged"], about: [[]], factuality: ["REPORTED", "CLAIMED"] } },
    E11: { what: ["DENY", "Kgosi Platinum denies having ordered the use of live ammunition"], who: "ACTOR kgosi", when: past, reports: [does("S12", "denies", "ST8")],
      alternatives: { when: [null] } },
    E12: { what: ["PRAISE", "Gwen Dlamini welcomes the settlement"], who: "ACTOR dlamini", about: ["E5"], when: past, reports: [does("S13", "welcomed", "ST9")],
      alternatives: { type: ["ENDORSE"], about: [[]] } },
    E13: { what: ["ACCUSE", "Pieter Roos accuses Gwen Dlamini of idleness"], who: "ACTOR roos; RECIPIENT dlamini", when: past, reports: [does("S14", "accused", "ST10")] },
    E14: { what: ["PROTEST", "March of the Reef Labour Congress in Johannesburg"], who: "ACTOR rlc", place: "johannesburg", when: on("2026-04-24"),
      reports: [["S16", "march", "EXPECTED", "rlc"]], alternatives: { when: [dated("2026-04-24")] } },
    E15: { what: ["DEMAND", "The Reef Labour Congress demands 11 percent"], who: "ACTOR rlc", when: past, reports: [does("S18", "demand", "ST12")], ...stretch,
      alternatives: { participants: ["ACTOR rlc; RECIPIENT kgosi"], when: [null] } },
  },
  tenures: [
    ["maluleke", "president", "nswu", "CURRENT", ["S5"], { head: true }],
    ["vos", "chief executive", "kgosi", "CURRENT", ["S9"], { head: true, alternatives: { title: ["CEO", "chief"] } }],
    ["dlamini", "Minerals Minister", "south-africa", "CURRENT", ["S13"]],
  ],
  memberships: [["roos", "alliance", "PARTY", ["S14"], { alternatives: { kind: ["MEMBER", "AFFILIATED"] } }]],
  topics: [
    ["20000530", "labour strike"], ["20000529", "labour dispute", stretch], ["20000536", "unions", stretch], ["20000518", "wages and benefits", stretch],
  ],
  notes: [
    "ballot: 14,600 votes, 81 percent for 7.25 percent a year; 11 percent had been demanded (S3, S4); 2.1 billion rand in lost sales (S2)",
    "the shafts reopen on 2026-04-22 (S8); platinum fell 1.4 percent (S19)",
  ],
  never: ({ at, key }) => [
    ["S16", "The march is only planned.", { event: { type: "PROTEST", reports: [{ factuality: "ASSERTED" }] } }],
    ["S16", "The rival union did not vote.", { event: { type: "VOTE", participants: [{ entity: key("rlc") }] } }],
    ["S12", "The firm denies having given the order.", { event: { type: { $in: ["ATTACK", "KILL"] }, participants: [{ role: "ACTOR", entity: key("kgosi") }] } }],
    ["S9", "The shooting was on 26 March.", { event: { type: "KILL", when: { from: "2026-04-20" } } }],
    ["S7", "Signed on Saturday, not on the day of the ballot.", { event: { type: "SIGN", when: { from: "2026-04-20" } } }],
    ["S14", "Her is the minister.", { entity: { key: key("zulu"), mentions: [at("S14", "her")] } }],
    ["S17", "The leaflet is the rival union's.", { statement: { sentences: ["S17"], speaker: { $in: [key("nswu"), key("alliance")] } } }],
    ["S2", "There is one strike.", { event: { type: "STRIKE" } }, { moreThan: 1 }],
  ],
};
