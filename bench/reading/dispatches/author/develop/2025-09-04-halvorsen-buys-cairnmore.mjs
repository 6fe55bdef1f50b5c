import { assumed, does, group, on, organisation, past, person, place, stretch, toCome } from "../words.mjs";

const day = on("2025-09-04");
const later = { saidOn: [null] };

export default {
  headline: "Norway's Halvorsen to buy Scottish wind firm Cairnmore for 3.1 billion pounds",
  byline: "Demo Desk",
  source: "Dateline Demo Wire",
  published: "2025-09-04",
  dateline: ["GLASGOW", "glasgow"],
  page: `
S1 {glasgow=GLASGOW}, Sept 4 — {halvorsen=Halvorsen Energi}, the {norway@Norwegian} offshore group, has agreed to buy the {scotland@Scottish} wind-farm operator {cairnmore=Cairnmore} for 3.1 billion pounds ($4.1 billion), {companies~the two companies} said on Thursday.

S2 {holders~{cairnmore=Cairnmore} shareholders} will receive 412 pence a share in cash, 34 percent more than Wednesday's closing price.
S3 The stock jumped 29 percent in {london=London}; {halvorsen=Halvorsen} fell 5.6 percent in {oslo=Oslo}.

S4 In a joint statement {companies~the firms} said that:

- S5 {cairnmore=Cairnmore} would keep {cairnmore^its} name and {cairnmore^its} head office in {glasgow=Glasgow};
- S6 {cairnmore^its} chief executive, {abercrombie=Fiona Abercrombie}, would leave at the end of the year;
- S7 the boards of both recommended the offer.

S8 "Together we can build what neither of us could pay for alone," {aas~{halvorsen=Halvorsen} chief executive} {aas=Kjetil Aas} told {analysts~analysts}, promising that no jobs would be cut in {scotland=Scotland} before 2028.

S9 {ews~The trade union} {ews=Energy Workers Scotland} ({ews=EWS}) was not convinced.
S10 "We have heard such promises before," said {ews^its} general secretary, {laidlaw=Moira Laidlaw}.
S11 "They last as long as the ink is wet."
S12 {laidlaw^She} fears that maintenance crews will be moved to {denmark=Denmark}.

S13 The {spain@Spanish} utility {iberluz=Iberluz} had also made an approach in July and been turned down, according to {sources~two people familiar with the matter}, who asked not to be named.
S14 {iberluz=Iberluz} declined to comment; {cairnmore-spokesman~a spokesman for {cairnmore=Cairnmore}} denied that any other offer had been on the table.

S15 The takeover still needs the approval of the {cma=Competition and Markets Authority}.
S16 A decision is expected by March, and {solem=Ingrid Solem}, an analyst at {norbank=Norbank}, called the risk of a veto "small, though not nil".

S17 {halvorsen=Halvorsen} walked away from a bid for {cairnmore=Cairnmore} in 2022 after {government~the government in {edinburgh=Edinburgh}} had threatened to block it.
S18 This time the energy minister, {rennie=Callum Rennie}, welcomed the investment but said {rennie^he} would read the small print.
`,
  entities: {
    glasgow: place("Glasgow"),
    halvorsen: organisation("Halvorsen Energi", { alternatives: { name: ["Halvorsen"] } }),
    norway: place("Norway", { wikidata: "Q20", ...stretch }),
    scotland: place("Scotland"),
    cairnmore: organisation("Cairnmore"),
    companies: group("Halvorsen Energi and Cairnmore", {
      key: "the-two-companies",
      tier: "core",
      alternatives: { name: ["the two companies", "the firms"] },
    }),
    holders: group("Cairnmore shareholders"),
    london: place("London"),
    oslo: place("Oslo"),
    abercrombie: person("Fiona Abercrombie"),
    aas: person("Kjetil Aas"),
    analysts: group("analysts"),
    ews: organisation("Energy Workers Scotland", { alternatives: { name: ["EWS"] } }),
    laidlaw: person("Moira Laidlaw"),
    denmark: place("Denmark", { wikidata: "Q35" }),
    spain: place("Spain", { wikidata: "Q29", ...stretch }),
    iberluz: organisation("Iberluz"),
    sources: group("two people familiar with the matter"),
    "cairnmore-spokesman": person("spokesman for Cairnmore", {
      ...stretch,
      alternatives: { name: ["a spokesman for Cairnmore"], kind: ["GROUP"] },
    }),
    cma: organisation("Competition and Markets Authority"),
    solem: person("Ingrid Solem"),
    norbank: organisation("Norbank"),
    government: organisation("Scottish government", {
      ...stretch,
      alternatives: { name: ["the government in Edinburgh", "government"], kind: ["GROUP"] },
    }),
    edinburgh: place("Edinburgh"),
    rennie: person("Callum Rennie"),
    wire: organisation("Dateline Demo Wire", stretch),
  },
  statements: {
    ST1: {
      by: "companies",
      at: "S1",
      cue: "said/say",
      says: "Halvorsen Energi, the Norwegian … ($4.1 billion)",
      about: ["halvorsen", "cairnmore"],
      on: day,
      alternatives: { speaker: ["halvorsen", "cairnmore"] },
    },
    ST2: {
      by: "companies",
      at: ["S4", "S5"],
      cue: "said/say",
      says: "Cairnmore would keep its name and its head office in Glasgow",
      about: ["cairnmore", "glasgow"],
      on: day,
      alternatives: { ...later, about: [["cairnmore"]] },
    },
    ST3: {
      by: "companies",
      at: ["S4", "S6"],
      cue: "said/say",
      says: "its chief executive, Fiona Abercrombie, would leave at the end of the year",
      about: ["abercrombie", "cairnmore"],
      on: day,
      alternatives: { ...later, about: [["abercrombie"]] },
    },
    ST4: {
      by: "companies",
      at: ["S4", "S7"],
      cue: "said/say",
      says: "the boards of both recommended the offer",
      on: day,
      alternatives: later,
    },
    ST5: {
      by: "aas",
      at: "S8",
      cue: "told/tell",
      to: ["analysts"],
      says: '"Together we can build what neither of us could pay for alone,"',
      on: day,
      alternatives: later,
    },
    ST6: {
      by: "aas",
      at: "S8",
      cue: "promising/promise",
      to: ["analysts"],
      says: "no jobs would be cut in Scotland before 2028",
      about: ["scotland"],
      on: day,
      alternatives: { ...later, addressees: [[]] },
    },
    ST7: {
      by: "laidlaw",
      at: "S10",
      cue: "said/say",
      says: '"We have heard such promises before,"',
      on: day,
      alternatives: later,
    },
    ST8: {
      by: "laidlaw",
      how: "CONTINUATION",
      at: "S11",
      says: '"They last as long as the ink is wet."',
      on: day,
      alternatives: later,
    },
    ST9: {
      by: "laidlaw",
      how: "PRONOUN",
      kind: "THOUGHT",
      at: "S12",
      cue: "fears/fear",
      says: "maintenance crews will be moved to Denmark",
      about: ["denmark"],
    },
    ST10: {
      by: "sources",
      at: "S13",
      cue: "according to/according to",
      says: "The Spanish utility Iberluz … been turned down",
      about: ["iberluz"],
      alternatives: { about: [["iberluz", "spain"]] },
    },
    ST16: { by: "sources", at: "S13", cue: "asked/ask", says: "not to be named", ...stretch },
    ST11: {
      by: "cairnmore-spokesman",
      at: "S14",
      cue: "denied/deny",
      says: "any other offer had been on the table",
      negated: true,
      alternatives: { negated: [false], speaker: ["cairnmore"] },
    },
    ST12: { by: "solem", at: "S16", cue: "called/call", says: 'the risk of a veto "small, though not nil"' },
    ST13: { by: "government", at: "S17", cue: "threatened/threaten", says: "to block it", ...stretch },
    ST14: { by: "rennie", at: "S18", cue: "welcomed/welcome", says: "the investment", ...stretch },
    ST15: { by: "rennie", at: "S18", cue: "said/say", says: "he would read the small print" },
  },
  events: {
    E1: {
      what: ["ACQUIRE", "Halvorsen Energi buys Cairnmore"],
      who: "ACTOR halvorsen; RECIPIENT cairnmore",
      when: toCome,
      reports: [
        ["S1", "buy", "EXPECTED", "companies", "ST1"],
        ["S7", "offer", "EXPECTED", "companies", "ST4"],
        ["S15", "takeover", "EXPECTED"],
      ],
      alternatives: { when: [null] },
    },
    E2: {
      what: ["AGREE", "Halvorsen Energi and Cairnmore agree on the takeover"],
      who: "ACTOR halvorsen, cairnmore",
      about: ["E1"],
      when: past,
      ...stretch,
      reports: [["S1", "agreed", "ASSERTED", "companies", "ST1"]],
      alternatives: {
        participants: ["ACTOR halvorsen"],
        factuality: ["REPORTED", "CLAIMED"],
        when: [day, null],
        about: [["cairnmore"], []],
      },
    },
    E3: {
      what: ["LEAVE_OFFICE", "Fiona Abercrombie leaves Cairnmore"],
      who: "ACTOR abercrombie",
      about: ["cairnmore"],
      when: on("2025-12", "RELATIVE"),
      reports: [["S6", "leave", "EXPECTED", "companies", "ST3"]],
      alternatives: { when: [on("2025-12-31", "RELATIVE"), on(null, "RELATIVE", "2025-12-31"), toCome] },
    },
    E4: {
      what: ["ENDORSE", "The boards recommend the offer"],
      about: ["E1"],
      when: assumed("2025-09-04"),
      ...stretch,
      reports: [["S7", "recommended", "ASSERTED", "companies", "ST4"]],
      alternatives: {
        type: ["PRAISE"],
        participants: ["ACTOR companies", "ACTOR halvorsen, cairnmore"],
        about: [[]],
        factuality: ["REPORTED", "CLAIMED"],
      },
    },
    E5: {
      what: ["PROMISE", "Kjetil Aas promises to cut no jobs in Scotland before 2028"],
      who: "ACTOR aas",
      when: assumed("2025-09-04"),
      reports: [does("S8", "promising", "ST6")],
      alternatives: { participants: ["ACTOR aas; RECIPIENT analysts"] },
    },
    E6: {
      what: ["REJECT", "Cairnmore turns down Iberluz"],
      who: "ACTOR cairnmore; RECIPIENT iberluz",
      when: past,
      reports: [["S13", "turned down", "REPORTED", "sources", "ST10"]],
      alternatives: { participants: ["RECIPIENT iberluz"], when: [on("2025-07"), null], factuality: ["CLAIMED"] },
    },
    E7: {
      what: ["ACQUIRE", "Iberluz makes an approach to Cairnmore"],
      who: "ACTOR iberluz; RECIPIENT cairnmore",
      when: on("2025-07"),
      ...stretch,
      reports: [
        ["S13", "approach", "REPORTED", "sources", "ST10"],
        ["S14", "offer", "NEGATED", "cairnmore-spokesman", "ST11"],
      ],
      alternatives: { type: ["REQUEST"], participants: ["ACTOR iberluz"], factuality: ["HYPOTHETICAL", "CLAIMED"] },
    },
    E8: {
      what: ["DENY", "A spokesman for Cairnmore denies another offer"],
      who: "ACTOR cairnmore-spokesman",
      about: ["E7"],
      when: past,
      reports: [does("S14", "denied", "ST11")],
      alternatives: {
        participants: ["ACTOR cairnmore", "ACTOR cairnmore-spokesman, cairnmore"],
        about: [[]],
        type: ["REJECT"],
      },
    },
    E9: {
      what: ["WITHDRAW", "Halvorsen Energi gives up a bid for Cairnmore"],
      who: "ACTOR halvorsen",
      when: on("2022", "EXPLICIT"),
      reports: [["S17", "walked away"]],
      ...stretch,
      alternatives: { participants: ["ACTOR halvorsen; RECIPIENT cairnmore"] },
    },
    E10: {
      what: ["THREATEN", "The Scottish government threatens to block the bid of 2022"],
      who: "ACTOR government",
      when: on(null, "EXPLICIT", "2022"),
      reports: [does("S17", "threatened", "ST13")],
      alternatives: {
        participants: ["ACTOR government; RECIPIENT halvorsen", "ACTOR edinburgh"],
        when: [on("2022", "EXPLICIT"), past, null],
      },
    },
    E11: {
      what: ["PRAISE", "Callum Rennie welcomes the investment"],
      who: "ACTOR rennie",
      about: ["E1"],
      when: past,
      reports: [does("S18", "welcomed", "ST14")],
      alternatives: { type: ["ENDORSE"], participants: ["ACTOR rennie; RECIPIENT halvorsen"], about: [[]] },
    },
    E12: {
      what: ["REQUEST", "The sources ask not to be named"],
      who: "ACTOR sources",
      when: past,
      reports: [does("S13", "asked", "ST16")],
      ...stretch,
    },
  },
  tenures: [
    [
      "abercrombie",
      "chief executive",
      "cairnmore",
      "CURRENT",
      ["S6"],
      {
        head: true,
        to: "2025-12",
        alternatives: { to: [null, "2025-12-31", "2026", "2026-01", "2026-01-01"], title: ["CEO", "chief"] },
      },
    ],
    [
      "aas",
      "chief executive",
      "halvorsen",
      "CURRENT",
      ["S8"],
      { head: true, alternatives: { title: ["CEO", "chief"] } },
    ],
    ["laidlaw", "general secretary", "ews", "CURRENT", ["S10"], { head: true }],
    ["solem", "analyst", "norbank", "CURRENT", ["S16"], stretch],
    ["rennie", "energy minister", "scotland", "CURRENT", ["S18"]],
  ],
  topics: [
    ["20000204", "merger or acquisition"],
    ["20000349", "business enterprise", stretch],
    ["20000536", "unions", stretch],
  ],
  notes: [
    "price: 3.1 billion pounds, 412 pence a share, 34 percent above the last price (S1, S2); cairnmore up 29 percent, halvorsen-energi down 5.6 percent (S3)",
    "approval of the authority expected by 2026-03 (S15, S16)",
  ],
  never: ({ at, key }) => [
    [
      "S1",
      "The takeover is agreed, not done.",
      {
        event: { type: "ACQUIRE", participants: [{ entity: key("halvorsen") }], reports: [{ factuality: "ASSERTED" }] },
      },
    ],
    [
      "S13",
      "Iberluz bought nothing.",
      { event: { type: "ACQUIRE", participants: [{ entity: key("iberluz") }], reports: [{ factuality: "ASSERTED" }] } },
    ],
    [
      "S14",
      "Iberluz neither confirmed nor denied.",
      { event: { type: "DENY", participants: [{ entity: key("iberluz") }] } },
    ],
    ["S12", "The move to Denmark is only feared.", { statement: { sentences: ["S12"], kind: "INDIRECT" } }],
    ["S6", "Abercrombie is still in office.", { tenure: { person: key("abercrombie"), status: "PAST" } }],
    [
      "S18",
      "The energy minister is Scotland's.",
      { tenure: { person: key("rennie"), of: { $in: [key("norway"), key("edinburgh")] } } },
    ],
    [
      "S3",
      "London and Oslo are stock exchanges here, no places of the takeover.",
      { event: { type: "ACQUIRE", place: { $in: [key("london"), key("oslo"), key("glasgow")] } } },
    ],
    [
      "S10",
      "The promises doubted are Aas's; the doubt is Laidlaw's.",
      { statement: { kind: "DIRECT", sentences: ["S10"], speaker: key("aas") } },
    ],
    ["S10", "Its is the union.", { entity: { key: key("cairnmore"), mentions: [at("S10", "its")] } }],
  ],
};
