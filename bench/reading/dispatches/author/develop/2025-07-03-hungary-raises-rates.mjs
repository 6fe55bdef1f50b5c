import { dated, does, group, on, organisation, past, person, place, stretch, toCome } from "../words.mjs";

const day = on("2025-07-03");
const later = { saidOn: [null] };

export default {
  headline: "Hungary's central bank raises rates in surprise move to prop up forint",
  byline: "Demo Desk", source: "Dateline Demo Wire", published: "2025-07-03", dateline: ["BUDAPEST", "budapest"],
  page: `
S1 {budapest=BUDAPEST}, July 3 — The {mnb=National Bank of Hungary} ({mnb=MNB}) raised {mnb^its} benchmark rate by a full percentage point to 7.5 percent at an emergency meeting on Thursday, hours after the forint had sunk to its lowest level in three years.

S2 {mnb^It} also declared that {mnb^it} stood ready to sell foreign currency.
S3 The forint recovered to 412 per euro from 421.

S4 "Panic is expensive and patience is cheap, but we had run out of patience," {barta~deputy governor} {barta=Zsófia Barta} told {radio~state radio}.
S5 {barta^She} was standing in for {halasz=Gergely Halász}, who has been on leave since May because of an inquiry into the sale of a bank building.
S6 {halasz=Halász} denies any wrongdoing.

S7 The sell-off began on Monday, when {ormai~Economy Minister} {ormai=Balázs Ormai} suggested in an interview with the weekly {weekly=Mérleg} that {hungary=Hungary} could do without 6 billion euros from the {eu=European Union} ({eu=EU}).
S8 {ormai^He} took the remark back a day later, but the damage was done.

S9 {szalay~Prime Minister} {szalay=Péter Szalay}, who was in {vienna=Vienna} for talks with {austria~{szalay^his} {austria-land@Austrian} counterpart}, backed {mnb~the central bank}.
S10 "They know their trade," {szalay^he} said, ruling out an early election.

S11 Economists were divided.
S12 Dearer credit would choke an economy that shrank in the first quarter, warned {kelemen=Judit Kelemen} of the {dier=Danube Institute for Economic Research} ({dier=DIER}).
S13 {analysts~Analysts at {zenit=Zenit Securities}} spoke of bitter but necessary medicine, and expect one more step "before the holidays".

S14 In {brussels=Brussels} the {commission=European Commission} declined to comment on the currency.
S15 {commission^It} froze part of {hungary=Hungary}'s funds in 2022 over the rule of law and is to decide by the end of July whether to release them.

S16 For Saturday {homes-now~the tenants' group} {homes-now=Homes Now} has called a protest outside {mnb~the bank}'s headquarters on {square=Liberty Square}.
S17 "First the rent, now the mortgage," reads {homes-now^its} leaflet.
S18 {mnb~The bank}'s next regular meeting is on 22 July.
`,
  entities: {
    budapest: place("Budapest"),
    mnb: organisation("National Bank of Hungary", { alternatives: { name: ["MNB", "Hungary's central bank"] } }),
    barta: person("Zsófia Barta"),
    radio: organisation("Hungarian state radio", { ...stretch, alternatives: { name: ["state radio"] } }),
    halasz: person("Gergely Halász"),
    ormai: person("Balázs Ormai"),
    weekly: organisation("Mérleg"),
    hungary: place("Hungary", { wikidata: "Q28" }),
    eu: organisation("European Union", { wikidata: "Q458", alternatives: { name: ["EU"] } }),
    szalay: person("Péter Szalay"),
    vienna: place("Vienna"),
    austria: person("chancellor of Austria", { ...stretch, alternatives: { name: ["his Austrian counterpart", "prime minister of Austria"] } }),
    "austria-land": place("Austria", { wikidata: "Q40", ...stretch }),
    kelemen: person("Judit Kelemen"),
    dier: organisation("Danube Institute for Economic Research", { alternatives: { name: ["DIER"] } }),
    analysts: group("analysts at Zenit Securities", { alternatives: { name: ["analysts"] } }),
    zenit: organisation("Zenit Securities"),
    brussels: place("Brussels"),
    commission: organisation("European Commission"),
    "homes-now": organisation("Homes Now"),
    square: place("Liberty Square"),
    wire: organisation("Dateline Demo Wire", stretch),
  },
  statements: {
    ST1: { by: "mnb", how: "PRONOUN", at: "S2", cue: "declared/declare", says: "it stood ready to sell foreign currency", on: day, alternatives: later },
    ST2: { by: "barta", at: "S4", cue: "told/tell", to: ["radio"], says: '"Panic is expensive and patience is cheap, but we had run out of patience,"', on: day,
      alternatives: { ...later, addressees: [[]], via: ["radio"] } },
    ST3: { by: "halasz", at: "S6", cue: "denies/deny", says: "any wrongdoing", negated: true, ...stretch, alternatives: { negated: [false] } },
    ST4: { by: "ormai", at: "S7", cue: "suggested/suggest", via: "weekly", says: "Hungary could do without 6 billion euros from the European Union (EU)", about: ["hungary", "eu"], on: on("2025-06-30"),
      alternatives: { via: [null], addressees: [["weekly"]] } },
    ST5: { by: "szalay", how: "PRONOUN", at: "S10", cue: "said/say", says: '"They know their trade,"', on: day, alternatives: { ...later, about: [["mnb"]] } },
    ST6: { by: "szalay", how: "PRONOUN", at: "S10", cue: "ruling out/rule out", says: "an early election", on: day, ...stretch, alternatives: { ...later, negated: [true] } },
    ST7: { by: "kelemen", at: "S12", cue: "warned/warn", says: "Dearer credit would choke an economy that shrank in the first quarter" },
    ST8: { by: "analysts", at: "S13", cue: "spoke/speak", says: "bitter but necessary medicine", alternatives: { speaker: ["zenit"], content: ["of bitter but necessary medicine"] } },
    ST9: { by: "analysts", kind: "MIXED", at: "S13", cue: "expect/expect", says: 'one more step "before the holidays"', alternatives: { speaker: ["zenit"], kind: ["THOUGHT"] } },
    ST10: { by: "homes-now", at: "S17", cue: "reads/read", says: '"First the rent, now the mortgage,"', how: "PRONOUN", alternatives: { attribution: ["EXPLICIT"] } },
  },
  events: {
    E1: { what: ["MEET", "Emergency meeting of the National Bank of Hungary"], who: "ACTOR mnb", when: day, reports: [["S1", "meeting"]], ...stretch,
      alternatives: { participants: [""], place: ["budapest"] } },
    E2: { what: ["DENY", "Gergely Halász denies any wrongdoing"], who: "ACTOR halasz", when: past, reports: [does("S6", "denies", "ST3")], alternatives: { when: [null] } },
    E3: { what: ["MEET", "Péter Szalay meets his Austrian counterpart in Vienna"], who: "ACTOR szalay, austria", place: "vienna", when: past, reports: [["S9", "talks"]],
      alternatives: { participants: ["ACTOR szalay"], factuality: ["EXPECTED"], when: [day, null, toCome] } },
    E4: { what: ["VISIT", "Péter Szalay is in Vienna"], who: "ACTOR szalay", place: "vienna", when: past, reports: [["S9", "was in"]], ...stretch,
      alternatives: { when: [day, null] } },
    E5: { what: ["ENDORSE", "Péter Szalay backs the central bank"], who: "ACTOR szalay; RECIPIENT mnb", when: past, reports: [["S9", "backed"]],
      alternatives: { type: ["PRAISE"], when: [day] } },
    E6: { what: ["ELECTION", "Early election in Hungary"], place: "hungary", reports: [["S10", "election", "NEGATED", "szalay", "ST6"]], ...stretch,
      alternatives: { place: [null], when: [toCome] } },
    E7: { what: ["REJECT", "Péter Szalay rules out an early election"], who: "ACTOR szalay", about: ["E6"], when: past, reports: [does("S10", "ruling out", "ST6")], ...stretch,
      alternatives: { type: ["DENY"], about: [[]], when: [day] } },
    E8: { what: ["WARN", "Judit Kelemen warns of dearer credit"], who: "ACTOR kelemen", when: past, reports: [does("S12", "warned", "ST7")] },
    E9: { what: ["SANCTION", "The European Commission freezes part of Hungary's funds"], who: "ACTOR commission; RECIPIENT hungary", when: dated("2022"), reports: [["S15", "froze"]],
      alternatives: { type: ["END_AID"], participants: ["ACTOR commission"] } },
    E10: { what: ["PROTEST", "Protest of Homes Now outside the central bank"], who: "ACTOR homes-now; RECIPIENT mnb", place: "square", when: on("2025-07-05"),
      reports: [["S16", "protest", "EXPECTED", "homes-now"]], alternatives: { participants: ["ACTOR homes-now"], place: ["budapest"] } },
    E11: { what: ["MEET", "Regular meeting of the National Bank of Hungary"], who: "ACTOR mnb", when: dated("2025-07-22"), reports: [["S18", "meeting", "EXPECTED"]], ...stretch,
      alternatives: { participants: [""] } },
  },
  tenures: [
    ["barta", "deputy governor", "mnb", "CURRENT", ["S4"]],
    ["halasz", "governor", "mnb", "CURRENT", ["S5"], { head: true, ...stretch }],
    ["ormai", "Economy Minister", "hungary", "CURRENT", ["S7"]],
    ["szalay", "Prime Minister", "hungary", "CURRENT", ["S9"], { head: true, alternatives: { title: ["premier", "leader"] } }],
    ["austria", "Chancellor", "austria-land", "CURRENT", ["S9"], { head: true, ...stretch, alternatives: { title: ["Prime Minister", "leader"] } }],
  ],
  memberships: [["kelemen", "dier", "EMPLOYED", ["S12"], { ...stretch, alternatives: { kind: ["AFFILIATED", "MEMBER"] } }]],
  topics: [
    ["20000350", "central bank"], ["20000371", "interest rates"], ["20000355", "currency", stretch], ["20000379", "monetary policy", stretch],
  ],
  notes: [
    "national-bank-of-hungary raised its benchmark rate by one percentage point to 7.5 percent on 2025-07-03 (S1); the vocabulary has no type for a decision on rates",
    "412 forint per euro after 421 (S3); ormai took his remark back on 2025-07-01 (S8)",
  ],
  never: ({ at, key }) => [
    ["S16", "The protest is on Saturday.", { event: { type: "PROTEST", reports: [{ factuality: "ASSERTED" }] } }],
    ["S10", "No election is planned.", { event: { type: "ELECTION", reports: [{ factuality: { $in: ["ASSERTED", "EXPECTED"] } }] } }],
    ["S14", "The Commission declined to comment.", { statement: { speaker: key("commission") } }],
    ["S5", "Being on leave is not leaving office.", [{ event: { type: "LEAVE_OFFICE", participants: [{ entity: key("halasz") }] } }, { tenure: { person: key("halasz"), status: "PAST" } }]],
    ["S7", "Ormai spoke on Monday 30 June.", { statement: { speaker: key("ormai"), saidOn: { from: "2025-07-03" } } }],
    ["S15", "It is the Commission, not the central bank.", { entity: { key: key("mnb"), mentions: [at("S15", "It")] } }],
    ["S14", "Brussels is the city where the Commission sits here.", { entity: { key: key("eu"), mentions: [at("S14", "Brussels")] } }],
    ["S4", "The deputy speaks, not the governor.", { statement: { speaker: key("halasz"), kind: "DIRECT" } }],
    ["S15", "Nothing has been released yet.", { event: { type: "AID", participants: [{ entity: key("hungary") }], reports: [{ factuality: "ASSERTED" }] } }],
  ],
};
