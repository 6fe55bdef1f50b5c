import { dated, does, group, on, organisation, past, person, place, stretch, toCome } from "../words.mjs";

const day = on("2026-03-03");

export default {
  headline: "Canada's Marlowe spurns C$9 billion offer from US rival Tarrant",
  byline: "Demo Desk", source: "Dateline Demo Wire", published: "2026-03-03", dateline: ["TORONTO", "toronto"],
  page: `
S1 {toronto=TORONTO}, March 3 — {board~The board of {marlowe=Marlowe Foods}}, {canada=Canada}'s third-largest grocer, on Tuesday rejected a takeover offer of 9 billion {canada@Canadian} dollars ($6.5 billion) from {tarrant=Tarrant Stores} of {dallas=Dallas}, calling it "opportunistic and unwelcome".

S2 {tarrant=Tarrant}, whose shares have risen by a fifth since January, said {tarrant^it} was disappointed and would take {tarrant^its} case to {owners~{marlowe=Marlowe}'s owners}.
S3 {tarrant^It} has already secured 12 percent of the stock, a filing showed.

S4 "We would rather shake hands than fight," {prescott~{tarrant=Tarrant} chairwoman} {prescott=Gail Prescott} wrote in a letter published by the {ledger=Toronto Ledger}.
S5 "But we have not come this far to go home empty-handed."

S6 {marlowe=Marlowe}'s largest shareholder, the {fund=Ontario Educators' Pension Fund}, urged both companies to talk.
S7 {fund^Its} chief investment officer, {haddad=Amir Haddad}, declined to say whether {haddad^he} would sell.

S8 Others were less polite.
S9 "A raid, plain and simple," was how {tremblay=Louise Tremblay}, the premier of {quebec=Quebec}, described the bid on the television channel {tvq=TVQ}.
S10 In {ottawa=Ottawa}, {lindqvist~Industry Minister} {lindqvist=Peter Lindqvist} said {government~the government} would examine whether a sale was of "net benefit" to {canada~the country}, as the law requires when the buyer is foreign.
S11 {lindqvist^He} expects that to take 45 days.

S12 {marlowe=Marlowe} bought the pharmacy chain {remedi=Remedi} in 2023 and sold {marlowe^its} petrol stations to {nordfuel=Nordfuel} a year later.
S13 Talks with the {germany@German} discounter {hansa=Hansa Markt} on a partnership ended without agreement in December, {sources~people briefed on them} said.

S14 {workers~{marlowe~The grocer}'s 61,000 employees} look on with unease.
S15 {workers^Their} union, the {rwf=Retail and Warehouse Federation} ({rwf=RWF}), threatened to strike if {tarrant=Tarrant} took over.
S16 "{tarrant=Tarrant} has never signed a contract with a union, not one," said {rwf^its} president, {roy=Odette Roy}, adding that a meeting with {prescott=Prescott} last week had lasted "eleven minutes, handshake included".
S17 {prescott=Prescott} remembered it as cordial.

S18 Next week {court~a court in {toronto=Toronto}} is to hear a lawsuit that {tarrant=Tarrant} has filed against {marlowe=Marlowe} over a clause meant to keep unwanted buyers out.
S19 {marlowe=Marlowe} closed at C$41.20, 6 percent below the offer.
`,
  entities: {
    toronto: place("Toronto"),
    board: group("board of Marlowe Foods", { tier: "core", alternatives: { name: ["the board of Marlowe Foods", "Marlowe Foods board"], kind: ["ORGANISATION"] } }),
    marlowe: organisation("Marlowe Foods", { alternatives: { name: ["Marlowe"] } }),
    canada: place("Canada", { wikidata: "Q16" }),
    tarrant: organisation("Tarrant Stores", { alternatives: { name: ["Tarrant"] } }),
    dallas: place("Dallas"),
    owners: group("owners of Marlowe Foods", { alternatives: { name: ["Marlowe's owners"] } }),
    prescott: person("Gail Prescott"),
    ledger: organisation("Toronto Ledger"),
    fund: organisation("Ontario Educators' Pension Fund"),
    haddad: person("Amir Haddad"),
    tremblay: person("Louise Tremblay"),
    quebec: place("Quebec"),
    tvq: organisation("TVQ", stretch),
    ottawa: place("Ottawa"),
    lindqvist: person("Peter Lindqvist"),
    government: organisation("Canadian government", { ...stretch, alternatives: { name: ["the government", "government"], kind: ["GROUP"] } }),
    remedi: organisation("Remedi"),
    nordfuel: organisation("Nordfuel"),
    germany: place("Germany", { wikidata: "Q183", ...stretch }),
    hansa: organisation("Hansa Markt"),
    sources: group("people briefed on the talks", { alternatives: { name: ["people briefed on them"] } }),
    workers: group("employees of Marlowe Foods", { alternatives: { name: ["61,000 employees", "employees"] } }),
    rwf: organisation("Retail and Warehouse Federation", { alternatives: { name: ["RWF"] } }),
    roy: person("Odette Roy"),
    court: organisation("court in Toronto", { ...stretch, alternatives: { name: ["a court in Toronto"] } }),
    wire: organisation("Dateline Demo Wire", stretch),
  },
  statements: {
    ST1: { by: "board", at: "S1", cue: "calling/call", says: 'it "opportunistic and unwelcome"', on: day,
      alternatives: { speaker: ["marlowe"], kind: ["DIRECT"], content: ['"opportunistic and unwelcome"'] } },
    ST2: { by: "tarrant", at: "S2", cue: "said/say", says: "it was disappointed and would take its case to Marlowe's owners", about: ["owners", "marlowe"],
      alternatives: { about: [["marlowe"], ["owners"], []], saidOn: [{ from: "2026-03-03", to: "2026-03-03" }] } },
    ST3: { by: "prescott", at: "S4", cue: "wrote/write", via: "ledger", says: '"We would rather shake hands than fight,"', alternatives: { via: [null] } },
    ST4: { by: "prescott", how: "CONTINUATION", at: "S5", via: "ledger", says: '"But we have not come this far to go home empty-handed."', alternatives: { via: [null] } },
    ST5: { by: "fund", at: "S6", cue: "urged/urge", to: ["marlowe", "tarrant"], says: "to talk", about: ["marlowe", "tarrant"],
      alternatives: { addressees: [[]], about: [[]] } },
    ST6: { by: "tremblay", at: "S9", cue: "described/describe", via: "tvq", says: ['"A raid, plain and simple,"', "the bid"],
      alternatives: { via: [null], kind: ["DIRECT"], content: ['"A raid, plain and simple,"'] } },
    ST7: { by: "lindqvist", at: "S10", cue: "said/say", says: 'the government would examine whether a sale was of "net benefit" to the country', about: ["government", "canada"],
      alternatives: { about: [["canada"], ["government"], []], content: ['the government would examine whether a sale was of "net benefit" to the country, as the law requires when the buyer is foreign'] } },
    ST8: { by: "lindqvist", how: "PRONOUN", kind: "THOUGHT", at: "S11", cue: "expects/expect", says: "that to take 45 days", alternatives: { kind: ["INDIRECT"] } },
    ST9: { by: "sources", at: "S13", cue: "said/say", says: "Talks with the German discounter … in December", about: ["hansa"], alternatives: { about: [["hansa", "germany"]] } },
    ST10: { by: "rwf", at: "S15", cue: "threatened/threaten", says: "to strike if Tarrant took over", about: ["tarrant"], ...stretch },
    ST11: { by: "roy", at: "S16", cue: "said/say", says: '"Tarrant has never signed a contract with a union, not one,"', about: ["tarrant"] },
    ST12: { by: "roy", at: "S16", cue: "adding/add", says: 'a meeting with Prescott last week had lasted "eleven minutes, handshake included"', about: ["prescott"] },
    ST13: { by: "prescott", at: "S17", cue: "remembered/remember", says: "it as cordial", ...stretch },
  },
  events: {
    E1: { what: ["REJECT", "The board of Marlowe Foods rejects the offer of Tarrant Stores"], who: "ACTOR board; RECIPIENT tarrant", about: ["E2"], when: day,
      reports: [["S1", "rejected"]],
      alternatives: { participants: ["ACTOR board", "ACTOR marlowe; RECIPIENT tarrant", "ACTOR marlowe", "ACTOR board, marlowe; RECIPIENT tarrant"], about: [[]], responseTo: ["E2"] } },
    E2: { what: ["ACQUIRE", "Tarrant Stores offers to buy Marlowe Foods"], who: "ACTOR tarrant; RECIPIENT marlowe", when: toCome,
      reports: [["S1", "takeover offer", "HYPOTHETICAL"], ["S9", "bid", "HYPOTHETICAL"], ["S10", "sale", "HYPOTHETICAL", "lindqvist", "ST7"], ["S15", "took over", "HYPOTHETICAL", "rwf", "ST10"]],
      alternatives: { factuality: ["EXPECTED"], when: [past, null] } },
    E3: { what: ["CRITICISE", "The board calls the offer opportunistic"], who: "ACTOR board", when: day, reports: [does("S1", "calling", "ST1")], ...stretch,
      alternatives: { participants: ["ACTOR board; RECIPIENT tarrant", "ACTOR marlowe; RECIPIENT tarrant", "ACTOR marlowe"], about: [["E2"]] } },
    E4: { what: ["REQUEST", "The pension fund urges both companies to talk"], who: "ACTOR fund; RECIPIENT marlowe, tarrant", when: past, reports: [does("S6", "urged", "ST5")],
      alternatives: { type: ["DEMAND"], participants: ["ACTOR fund"] } },
    E5: { what: ["CRITICISE", "Louise Tremblay calls the bid a raid"], who: "ACTOR tremblay", about: ["E2"], when: past, reports: [does("S9", "described", "ST6")], ...stretch,
      alternatives: { participants: ["ACTOR tremblay; RECIPIENT tarrant"], about: [[]] } },
    E6: { what: ["ACQUIRE", "Marlowe Foods buys Remedi"], who: "ACTOR marlowe; RECIPIENT remedi", when: dated("2023"), reports: [["S12", "bought"]] },
    E7: { what: ["ACQUIRE", "Nordfuel buys the petrol stations of Marlowe Foods"], who: "ACTOR nordfuel; RECIPIENT marlowe", when: on("2024"), reports: [["S12", "sold"]],
      alternatives: { participants: ["ACTOR nordfuel", "ACTOR marlowe; RECIPIENT nordfuel"] } },
    E8: { what: ["MEET", "Marlowe Foods and Hansa Markt talk about a partnership"], who: "ACTOR marlowe, hansa", when: on(null, "EXPLICIT", "2025-12"),
      reports: [["S13", "Talks", "REPORTED", "sources", "ST9"]],
      alternatives: { participants: ["ACTOR hansa"], when: [on("2025-12", "EXPLICIT"), past, null], factuality: ["ASSERTED", "CLAIMED"] } },
    E9: { what: ["AGREE", "Marlowe Foods and Hansa Markt reach no agreement"], who: "ACTOR marlowe, hansa", when: on("2025-12", "EXPLICIT"), ...stretch,
      reports: [["S13", "agreement", "NEGATED", "sources", "ST9"]], alternatives: { participants: ["ACTOR hansa", ""] } },
    E10: { what: ["THREATEN", "The Retail and Warehouse Federation threatens to strike"], who: "ACTOR rwf", about: ["E11"], when: past, reports: [does("S15", "threatened", "ST10")],
      alternatives: { about: [[]], participants: ["ACTOR rwf; RECIPIENT tarrant"] } },
    E11: { what: ["STRIKE", "The employees of Marlowe Foods strike"], who: "ACTOR workers", causedBy: "E2", when: toCome, ...stretch,
      reports: [["S15", "strike", "HYPOTHETICAL", "rwf", "ST10"]],
      alternatives: { participants: ["ACTOR rwf", "ACTOR workers, rwf"], causedBy: [null], factuality: ["EXPECTED"], when: [null] } },
    E12: { what: ["MEET", "Odette Roy meets Gail Prescott"], who: "ACTOR roy, prescott", when: on("2026-02-23", "RELATIVE", "2026-03-01"),
      reports: [["S16", "meeting", "ASSERTED", "roy", "ST12"], ["S17", "it"]],
      alternatives: { participants: ["ACTOR prescott", "ACTOR rwf, prescott"], factuality: ["REPORTED", "CLAIMED"], when: [past, null, on("2026-02-22", "RELATIVE", "2026-02-28")] } },
    E14: { what: ["SIGN", "Tarrant Stores has never signed a contract with a union"], who: "ACTOR tarrant", when: past, ...stretch,
      reports: [["S16", "signed", "NEGATED", "roy", "ST11"]], alternatives: { type: ["AGREE"], when: [null] } },
    E13: { what: ["SUE", "Tarrant Stores sues Marlowe Foods"], who: "ACTOR tarrant; RECIPIENT marlowe", when: past, reports: [["S18", "lawsuit"]],
      alternatives: { place: ["toronto"] } },
  },
  tenures: [
    ["prescott", "chairwoman", "tarrant", "CURRENT", ["S4"], { head: true, alternatives: { title: ["chair", "chairman"] } }],
    ["haddad", "chief investment officer", "fund", "CURRENT", ["S7"]],
    ["tremblay", "premier", "quebec", "CURRENT", ["S9"], { head: true }],
    ["lindqvist", "Industry Minister", "canada", "CURRENT", ["S10"]],
    ["roy", "president", "rwf", "CURRENT", ["S16"], { head: true }],
  ],
  topics: [
    ["20000204", "merger or acquisition"], ["20000349", "business enterprise", stretch], ["20000536", "unions", stretch],
  ],
  notes: [
    "offer: 9 billion Canadian dollars (S1); tarrant-stores holds 12 percent (S3); last price C$41.20, 6 percent below the offer (S19)",
    "tarrant-stores up by a fifth since January (S2); 61,000 employees (S14)",
  ],
  never: ({ at, key }) => [
    ["S1", "The offer was turned down; nobody has bought Marlowe.", { event: { type: "ACQUIRE", participants: [{ role: "ACTOR", entity: key("tarrant") }], reports: [{ factuality: { $in: ["ASSERTED", "REPORTED"] } }] } }],
    ["S12", "Marlowe bought a chain and sold its stations; it did not buy Nordfuel.", { event: { type: "ACQUIRE", participants: [{ role: "ACTOR", entity: key("marlowe") }, { role: "RECIPIENT", entity: key("nordfuel") }] } }],
    ["S13", "The talks with Hansa Markt led to nothing.", { event: { type: { $in: ["AGREE", "SIGN"] }, participants: [{ entity: key("hansa") }], reports: [{ factuality: "ASSERTED" }] } }],
    ["S15", "The strike is a threat.", { event: { type: "STRIKE", reports: [{ factuality: "ASSERTED" }] } }],
    ["S16", "Its is the union, not Tarrant.", [{ entity: { key: key("tarrant"), mentions: [at("S16", "its")] } }, { tenure: { person: key("roy"), of: key("tarrant") } }]],
    ["S7", "Haddad declined to say.", { statement: { speaker: key("haddad") } }],
    ["S9", "The premier is Quebec's, not the country's.", { tenure: { person: key("tremblay"), of: key("canada") } }],
    ["S4", "The Toronto Ledger prints; Prescott writes.", { statement: { speaker: key("ledger") } }],
    ["S17", "That the meeting was cordial is what Prescott remembers.", { event: { type: "PRAISE", participants: [{ entity: key("roy") }] } }],
  ],
};
