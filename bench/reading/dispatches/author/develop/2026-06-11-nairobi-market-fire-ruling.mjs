import { assumed, dated, does, group, on, organisation, past, person, place, stretch } from "../words.mjs";

const day = on("2026-06-11");
const later = { saidOn: [null] };

export default {
  headline: "Nairobi judge frees three over market fire, scolds police ‘fabrication’",
  byline: "Demo Desk South", source: "Dateline Demo Wire", published: "2026-06-11", dateline: ["NAIROBI", "nairobi"],
  page: `
S1 {nairobi=NAIROBI} ({wire=DDW}), June 11 — {three~Three market traders} who had spent 19 months in jail walked free on Thursday after {kibet~a {court=High Court} judge} found {three^them} not guilty of starting the blaze that killed {dead~11 people} at {nairobi~the {kenya@Kenyan} capital}’s {market=Kariba Lane market} in November 2024.

S2 In a ruling that took two hours to deliver, {kibet~Justice} {kibet=Wanjiru Kibet} held that the confessions on which the prosecution had built its case were, in {kibet^her} words, “a fabrication from start to finish”.
S3 “You came here accused of murder,” {kibet^she} told {three~the three}.
S4 “You leave with the apology of this court.”

S5 Outside, {atieno=Grace Atieno}, 52, the eldest, fell into the arms of {atieno^her} sons.
S6 “{atieno^I} do not know what a mobile phone costs any more,” {atieno~the fish seller} was quoted as saying by the {lantern=Daily Lantern}.
S7 Asked whether {atieno^she} forgave {officers~the officers} who had arrested {atieno^her}, {atieno^she} replied that God might.

S8 The {dpp=Director of Public Prosecutions}, {leting=Samson Leting}, has 14 days in which to appeal; {leting^his} office would not be drawn on whether {leting^he} intends to.

S9 According to {ipw=Independent Police Watch}, a lobby group, five detectives face disciplinary proceedings.
S10 {noor~{police~Police} spokesman} {noor=Ali Noor} disputed that: there were “no proceedings, only questions”, {noor^he} insisted.

S11 {lawyers~Lawyers for the traders} have served notice that {lawyers^they} will sue the {ministry=Interior Ministry} for 60 million shillings ($465,000).
S12 {chebet=Ruth Chebet}, {ministry~the ministry}’s top civil servant, cautioned against “a rush to judgment”, conceding, however, that mistakes had been made.

S13 The fire, whose cause was never established, destroyed 340 stalls.
S14 An electrical fault could not be excluded, {said=Dr Yusuf Said}, an engineer from {mombasa=Mombasa}, testified in March.

S15 Two suspects remain in custody: {watchman~a night watchman}, charged with manslaughter, and a former councillor, {mutua=Peter Mutua}, who was handed over by {uganda=Uganda} in April after {uganda%Kampala} had rejected an earlier request.
S16 {mutua=Mutua} has pleaded not guilty.

S17 “Nineteen months for a lie,” read a banner held by {women~market women}, who sang until the rain drove {women^them} home.
`,
  entities: {
    nairobi: place("Nairobi"),
    three: group("three market traders", { tier: "core", alternatives: { name: ["the three"] } }),
    court: organisation("High Court", { alternatives: { name: ["High Court of Kenya", "High Court in Nairobi"] } }),
    dead: group("people killed in the market fire", { key: "market-fire-victims", alternatives: { name: ["11 people"] } }),
    kenya: place("Kenya", { wikidata: "Q114", ...stretch }),
    market: place("Kariba Lane market", { alternatives: { name: ["Kariba Lane"] } }),
    kibet: person("Wanjiru Kibet"),
    atieno: person("Grace Atieno"),
    lantern: organisation("Daily Lantern"),
    officers: group("officers who arrested Grace Atieno", { alternatives: { name: ["the officers", "officers"] } }),
    dpp: organisation("Director of Public Prosecutions", { ...stretch, alternatives: { kind: ["PERSON"] } }),
    leting: person("Samson Leting"),
    ipw: organisation("Independent Police Watch"),
    noor: person("Ali Noor"),
    lawyers: group("lawyers for the traders"),
    ministry: organisation("Interior Ministry", { alternatives: { name: ["Kenyan interior ministry"] } }),
    chebet: person("Ruth Chebet"),
    said: person("Yusuf Said", { alternatives: { name: ["Dr Yusuf Said"] } }),
    mombasa: place("Mombasa"),
    watchman: person("night watchman", { ...stretch, alternatives: { kind: ["GROUP"] } }),
    mutua: person("Peter Mutua"),
    uganda: place("Uganda", { wikidata: "Q1036" }),
    women: group("market women"),
    police: organisation("Kenyan police", { ...stretch, alternatives: { name: ["police"], kind: ["GROUP"] } }),
    wire: organisation("Dateline Demo Wire", { ...stretch, alternatives: { name: ["DDW"] } }),
  },
  statements: {
    ST1: { by: "kibet", at: "S2", cue: "held/hold", says: ["the confessions on which the prosecution had built its case were", "“a fabrication from start to finish”"], on: day, alternatives: later },
    ST2: { by: "kibet", how: "PRONOUN", at: "S3", cue: "told/tell", to: ["three"], says: "“You came here accused of murder,”", about: ["three"], on: day,
      alternatives: { ...later, about: [[]] } },
    ST3: { by: "kibet", how: "CONTINUATION", at: "S4", to: ["three"], says: "“You leave with the apology of this court.”", about: ["three"], on: day,
      alternatives: { ...later, addressees: [[]], about: [[], ["court"], ["three", "court"]] } },
    ST4: { by: "atieno", at: "S6", cue: "saying/say", via: "lantern", says: "“I do not know what a mobile phone costs any more,”", alternatives: { via: [null], saidOn: [{ from: "2026-06-11", to: "2026-06-11" }] } },
    ST5: { by: "atieno", how: "PRONOUN", at: "S7", cue: "replied/reply", says: "God might", alternatives: { saidOn: [{ from: "2026-06-11", to: "2026-06-11" }] } },
    ST6: { by: "ipw", at: "S9", cue: "According to/according to", says: "five detectives face disciplinary proceedings" },
    ST7: { by: "noor", how: "PRONOUN", at: "S10", cue: "insisted/insist", says: "there were “no proceedings, only questions”", alternatives: { attribution: ["EXPLICIT"] } },
    ST8: { by: "lawyers", at: "S11", cue: "served notice/serve notice", says: "they will sue the Interior Ministry for 60 million shillings ($465,000)", about: ["ministry"] },
    ST9: { by: "chebet", at: "S12", cue: "cautioned/caution", says: "“a rush to judgment”", kind: "MIXED", alternatives: { kind: ["DIRECT"], content: ["against “a rush to judgment”"] } },
    ST10: { by: "chebet", at: "S12", cue: "conceding/concede", says: "mistakes had been made" },
    ST11: { by: "said", at: "S14", cue: "testified/testify", says: "An electrical fault could not be excluded", on: on("2026-03") },
    ST12: { by: "mutua", at: "S16", cue: "pleaded/plead", says: "not guilty", ...stretch },
    ST13: { by: "women", at: "S17", cue: "read/read", says: "“Nineteen months for a lie,”", ...stretch },
  },
  events: {
    E1: { what: ["ACQUIT", "Wanjiru Kibet finds the three traders not guilty"], who: "ACTOR kibet; RECIPIENT three", place: "nairobi", when: day,
      reports: [["S1", "not guilty"]],
      alternatives: { participants: ["RECIPIENT three", "ACTOR court; RECIPIENT three", "ACTOR kibet, court; RECIPIENT three"], place: [null] } },
    E2: { what: ["ACCIDENT", "Fire at Kariba Lane market"], place: "market", when: dated("2024-11"), reports: [["S1", "blaze"], ["S13", "fire"]],
      alternatives: { type: ["DISASTER", "ATTACK"], place: ["nairobi", null] } },
    E3: { what: ["KILL", "The market fire kills 11 people"], who: "VICTIM dead", causedBy: "E2", place: "market", when: dated("2024-11"), reports: [["S1", "killed"]],
      alternatives: { type: ["DIE"], participants: ["ACTOR dead"], place: ["nairobi", null] } },
    E4: { what: ["APOLOGISE", "Wanjiru Kibet gives the traders the apology of the court"], who: "ACTOR kibet; RECIPIENT three", when: assumed("2026-06-11"), ...stretch,
      reports: [does("S4", "apology", "ST3")], alternatives: { participants: ["ACTOR court; RECIPIENT three"] } },
    E5: { what: ["ARREST", "Officers arrest Grace Atieno"], who: "ACTOR officers; RECIPIENT atieno", when: past, reports: [["S7", "arrested"]],
      alternatives: { when: [on("2024-11"), null] } },
    E6: { what: ["DENY", "Ali Noor disputes that there are proceedings"], who: "ACTOR noor", when: past, reports: [["S10", "disputed"]],
      alternatives: { type: ["REJECT"], participants: ["ACTOR police", "ACTOR noor; RECIPIENT ipw"] } },
    E7: { what: ["SUE", "The traders sue the Interior Ministry"], who: "ACTOR lawyers; RECIPIENT ministry", when: on("2026-06-11", "TENSE", null),
      reports: [["S11", "sue", "EXPECTED", "lawyers", "ST8"]], alternatives: { participants: ["ACTOR three; RECIPIENT ministry", "ACTOR lawyers, three; RECIPIENT ministry"], when: [null] } },
    E8: { what: ["WARN", "Ruth Chebet cautions against a rush to judgment"], who: "ACTOR chebet", when: past, reports: [does("S12", "cautioned", "ST9")] },
    E9: { what: ["CHARGE", "A night watchman is charged with manslaughter"], who: "RECIPIENT watchman", when: past, reports: [["S15", "charged"]] },
    E10: { what: ["REJECT", "Uganda rejects a request to hand Peter Mutua over"], who: "ACTOR uganda", when: past, reports: [["S15", "rejected"]],
      alternatives: { participants: ["ACTOR uganda; RECIPIENT kenya"], when: [on(null, "RELATIVE", "2026-04"), null], about: [["mutua"]] } },
    E11: { what: ["REQUEST", "Kenya asks for Peter Mutua"], who: "RECIPIENT uganda", when: past, reports: [["S15", "request"]], ...stretch,
      alternatives: { participants: ["ACTOR kenya; RECIPIENT uganda", ""], when: [on(null, "RELATIVE", "2026-04"), null], about: [["mutua"]] } },
    E12: { what: ["DENY", "Peter Mutua pleads not guilty"], who: "ACTOR mutua", when: past, reports: [does("S16", "pleaded not guilty", "ST12")], ...stretch },
    E13: { what: ["PROTEST", "Market women sing with a banner"], who: "ACTOR women", when: past, reports: [["S17", "banner"]], ...stretch },
    E14: { what: ["ACCUSE", "The traders are accused of murder"], who: "RECIPIENT three", when: past, ...stretch, reports: [["S3", "accused", "ASSERTED", "kibet", "ST2"]],
      alternatives: { type: ["CHARGE"], factuality: ["REPORTED", "CLAIMED"] } },
  },
  tenures: [
    ["kibet", "judge", "court", "CURRENT", ["S1", "S2"], { alternatives: { title: ["High Court judge", "Justice"] } }],
    ["leting", "Director of Public Prosecutions", "kenya", "CURRENT", ["S8"]],
    ["noor", "spokesman", "police", "CURRENT", ["S10"]],
    ["chebet", "top civil servant", "ministry", "CURRENT", ["S12"], stretch],
  ],
  topics: [
    ["20000111", "trial (court)"], ["20000107", "court", stretch], ["20000119", "justice", stretch], ["20000139", "accident and emergency incident", stretch],
  ],
  notes: [
    "19 months in jail (S1); 340 stalls destroyed (S13); claim of 60 million shillings (S11)",
    "peter-mutua was handed over by uganda in 2026-04 (S15); the vocabulary has no type for an extradition",
  ],
  never: ({ key }) => [
    ["S1", "The three are cleared.", { event: { type: "CONVICT" } }],
    ["S14", "Said is the engineer's name; the verb is testified.", { statement: { sentences: ["S14"], cue: { lemma: "say" } } }],
    ["S15", "Kampala stands for Uganda's government.", { entity: { name: { $regex: "^kampala$" } } }],
    ["S11", "Nothing has been filed yet.", { event: { type: "SUE", reports: [{ factuality: "ASSERTED" }] } }],
    ["S6", "The newspaper only quotes.", { statement: { speaker: key("lantern") } }],
    ["S12", "Conceding mistakes is no concession of an election.", { event: { type: "CONCEDE" } }],
    ["S1", "The fire was in 2024.", { event: { type: { $in: ["ACCIDENT", "KILL", "DISASTER", "DIE"] }, when: { from: "2026-06-11" } } }],
    ["S16", "Mutua has not been convicted.", { event: { type: { $in: ["CONVICT", "ACQUIT"] }, participants: [{ entity: key("mutua") }] } }],
    ["S8", "Whether there will be an appeal is open.", { statement: { speaker: key("leting") } }],
  ],
};
