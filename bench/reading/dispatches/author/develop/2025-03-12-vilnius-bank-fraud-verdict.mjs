import { assumed, dated, does, group, on, organisation, past, person, place, stretch } from "../words.mjs";

const day = on("2025-03-12");

export default {
  headline: "Former Lithuanian bank chief jailed for fraud",
  byline: "Demo Desk",
  source: "Dateline Demo Wire",
  published: "2025-03-12",
  dateline: ["VILNIUS", "vilnius"],
  page: `
S1 {vilnius=VILNIUS}, March 12 — The {court=Vilnius Regional Court} convicted the former head of {nb=Nemuno Bankas} ({nb=NB}), {vaitkus=Rimantas Vaitkus}, of fraud on Wednesday and sentenced {vaitkus^him} to six years in prison.
S2 {vaitkus^His} deputy, {kairyte=Jolanta Kairytė}, was acquitted of all charges.

S3 {judges~The judges} found that {vaitkus=Vaitkus} had approved loans worth 84 million euros to firms which {vaitkus^he} secretly controlled.
S4 "{vaitkus^He} treated {nb~the bank} as {vaitkus^his} purse," {stonkus~presiding judge} {stonkus=Darius Stonkus} said as {stonkus^he} read out the verdict.
S5 {vaitkus~The 61-year-old}, who has always denied wrongdoing, showed no emotion.

S6 {vaitkus^His} lawyer, {marcinkute=Aistė Marcinkutė}, told {reporters~reporters} the ruling was "a mistake from the first page to the last".
S7 {marcinkute^She} said {vaitkus~{marcinkute^her} client} would appeal.

S8 {prosecutors~Prosecutors}, who had asked for nine years, accused {vaitkus=Vaitkus} during the trial of falsifying {nb~the lender}'s books for five years.
S9 {prosecutors^They} will decide within three weeks whether to challenge the acquittal of {kairyte=Kairytė}, according to the {pgo=prosecutor general's office}.

S10 {nb=NB} collapsed in November 2021, and {nb^its} 190,000 customers were paid out by the state.
S11 The {bol=Bank of Lithuania} withdrew {nb^its} licence a week later.
S12 {vaitkus=Vaitkus} was arrested at {riga-airport=Riga airport} in February 2022 and charged four months later.

S13 {bol~The central bank}, meanwhile, is suing {nb=Nemuno Bankas}'s auditors, the {tallinn=Tallinn} firm {revalis=Revalis}, for 30 million euros.
S14 {revalis=Revalis} rejected the claim as baseless.
S15 A hearing is set for 6 May.

S16 "We lost the savings of our parents," said {zilinskiene=Birutė Žilinskienė}, who chairs {small-holders~an association of small shareholders}, outside the building.
S17 "Six years will not bring them back."
S18 {zilinskiene^She} thanked {judges~the judges} for {judges^their} patience and demanded that {parliament~parliament} change the law on deposits, which caps the compensation of investors at 22,000 euros.
`,
  entities: {
    vilnius: place("Vilnius"),
    court: organisation("Vilnius Regional Court"),
    vaitkus: person("Rimantas Vaitkus"),
    nb: organisation("Nemuno Bankas"),
    kairyte: person("Jolanta Kairytė"),
    judges: group("judges of the Vilnius Regional Court", { alternatives: { name: ["judges"] } }),
    stonkus: person("Darius Stonkus"),
    marcinkute: person("Aistė Marcinkutė"),
    reporters: group("reporters"),
    prosecutors: group("prosecutors"),
    pgo: organisation("prosecutor general's office"),
    bol: organisation("Bank of Lithuania"),
    "riga-airport": place("Riga airport", { alternatives: { name: ["Riga"] } }),
    tallinn: place("Tallinn"),
    revalis: organisation("Revalis"),
    zilinskiene: person("Birutė Žilinskienė"),
    "small-holders": organisation("association of small shareholders", stretch),
    parliament: organisation("parliament", {
      key: "lithuanian-parliament",
      ...stretch,
      alternatives: { name: ["Seimas", "Lithuanian parliament"] },
    }),
    wire: organisation("Dateline Demo Wire", stretch),
  },
  statements: {
    ST1: {
      by: "judges",
      at: "S3",
      cue: "found/find",
      says: "Vaitkus had approved loans … he secretly controlled",
      about: ["vaitkus"],
      on: day,
      alternatives: { speaker: ["court"], saidOn: [null] },
    },
    ST2: {
      by: "stonkus",
      at: "S4",
      cue: "said/say",
      says: '"He treated the bank as his purse,"',
      about: ["vaitkus", "nb"],
      on: day,
      alternatives: { saidOn: [null] },
    },
    ST3: {
      by: "vaitkus",
      at: "S5",
      cue: "denied/deny",
      says: "wrongdoing",
      negated: true,
      ...stretch,
      alternatives: { negated: [false] },
    },
    ST4: {
      by: "marcinkute",
      at: "S6",
      cue: "told/tell",
      to: ["reporters"],
      says: 'the ruling was "a mistake from the first page to the last"',
      on: day,
      alternatives: { saidOn: [null] },
    },
    ST5: {
      by: "marcinkute",
      how: "PRONOUN",
      at: "S7",
      cue: "said/say",
      says: "her client would appeal",
      about: ["vaitkus"],
      on: day,
      alternatives: { saidOn: [null] },
    },
    ST6: { by: "prosecutors", at: "S8", cue: "asked/ask", says: "nine years", ...stretch },
    ST7: {
      by: "prosecutors",
      at: "S8",
      cue: "accused/accuse",
      says: "falsifying the lender's books for five years",
      about: ["nb"],
      alternatives: { about: [["vaitkus"]] },
    },
    ST8: {
      by: "pgo",
      at: "S9",
      cue: "according to/according to",
      says: "They will decide … the acquittal of Kairytė",
      about: ["prosecutors", "kairyte"],
      alternatives: { about: [["kairyte"]] },
    },
    ST9: {
      by: "revalis",
      at: "S14",
      cue: "rejected/reject",
      says: "the claim as baseless",
      negated: true,
      ...stretch,
      alternatives: { negated: [false], content: ["the claim", "baseless"] },
    },
    ST10: {
      by: "zilinskiene",
      at: "S16",
      cue: "said/say",
      says: '"We lost the savings of our parents,"',
      on: day,
      alternatives: { saidOn: [null] },
    },
    ST11: {
      by: "zilinskiene",
      how: "CONTINUATION",
      at: "S17",
      says: '"Six years will not bring them back."',
      on: day,
      alternatives: { saidOn: [null] },
    },
    ST12: {
      by: "zilinskiene",
      how: "PRONOUN",
      at: "S18",
      cue: "thanked/thank",
      to: ["judges"],
      says: "their patience",
      about: ["judges"],
      on: day,
      ...stretch,
      alternatives: { saidOn: [null], content: ["the judges for their patience", "for their patience"] },
    },
    ST13: {
      by: "zilinskiene",
      how: "PRONOUN",
      at: "S18",
      cue: "demanded/demand",
      says: "parliament change the law … 22,000 euros",
      about: ["parliament"],
      on: day,
      alternatives: { saidOn: [null], content: ["parliament change the law on deposits"] },
    },
  },
  events: {
    E1: {
      what: ["CONVICT", "The Vilnius Regional Court convicts Rimantas Vaitkus of fraud"],
      who: "ACTOR court; RECIPIENT vaitkus",
      when: day,
      reports: [
        ["S1", "convicted"],
        ["S1", "sentenced"],
      ],
      alternatives: { participants: ["RECIPIENT vaitkus"], place: ["vilnius"] },
    },
    E2: {
      what: ["ACQUIT", "Jolanta Kairytė is acquitted of all charges"],
      who: "ACTOR court; RECIPIENT kairyte",
      when: day,
      reports: [
        ["S2", "acquitted"],
        ["S9", "acquittal"],
      ],
      alternatives: { participants: ["RECIPIENT kairyte"], when: [past, null], place: ["vilnius"] },
    },
    E3: {
      what: ["DENY", "Rimantas Vaitkus denies wrongdoing"],
      who: "ACTOR vaitkus",
      when: past,
      reports: [does("S5", "denied", "ST3")],
    },
    E4: {
      what: ["REQUEST", "Prosecutors ask for nine years in prison"],
      who: "ACTOR prosecutors",
      when: past,
      reports: [does("S8", "asked", "ST6")],
      ...stretch,
      alternatives: { type: ["DEMAND"], participants: ["ACTOR prosecutors; RECIPIENT court"] },
    },
    E5: {
      what: ["ACCUSE", "Prosecutors accuse Rimantas Vaitkus of falsifying the books"],
      who: "ACTOR prosecutors; RECIPIENT vaitkus",
      when: past,
      reports: [does("S8", "accused", "ST7")],
    },
    E6: {
      what: ["SANCTION", "The Bank of Lithuania withdraws the licence of Nemuno Bankas"],
      who: "ACTOR bol; RECIPIENT nb",
      when: on("2021-11", "RELATIVE", "2021-12"),
      reports: [["S11", "withdrew"]],
      ...stretch,
      alternatives: { type: ["WITHDRAW"], when: [past, null, on("2021-11")], participants: ["ACTOR bol"] },
    },
    E7: {
      what: ["ARREST", "Rimantas Vaitkus is arrested at Riga airport"],
      who: "RECIPIENT vaitkus",
      place: "riga-airport",
      when: dated("2022-02"),
      reports: [["S12", "arrested"]],
    },
    E8: {
      what: ["CHARGE", "Rimantas Vaitkus is charged"],
      who: "RECIPIENT vaitkus",
      when: on("2022-06"),
      reports: [["S12", "charged"]],
      alternatives: { when: [past, null] },
    },
    E9: {
      what: ["SUE", "The Bank of Lithuania sues Revalis"],
      who: "ACTOR bol; RECIPIENT revalis",
      when: past,
      reports: [["S13", "suing"]],
      alternatives: { about: [["nb"]], when: [null] },
    },
    E10: {
      what: ["REJECT", "Revalis rejects the claim"],
      who: "ACTOR revalis",
      responseTo: "E9",
      about: ["E9"],
      when: past,
      reports: [does("S14", "rejected", "ST9")],
      alternatives: { type: ["DENY"], about: [[]], responseTo: [null], participants: ["ACTOR revalis; RECIPIENT bol"] },
    },
    E11: {
      what: ["THANK", "Birutė Žilinskienė thanks the judges"],
      who: "ACTOR zilinskiene; RECIPIENT judges",
      when: assumed("2025-03-12"),
      reports: [does("S18", "thanked", "ST12")],
      alternatives: { participants: ["ACTOR zilinskiene; RECIPIENT court"] },
    },
    E12: {
      what: ["DEMAND", "Birutė Žilinskienė demands a new law on deposits"],
      who: "ACTOR zilinskiene; RECIPIENT parliament",
      when: assumed("2025-03-12"),
      reports: [does("S18", "demanded", "ST13")],
      alternatives: { participants: ["ACTOR zilinskiene"] },
    },
  },
  tenures: [
    ["vaitkus", "head", "nb", "PAST", ["S1"], { head: true, alternatives: { title: ["chief", "chief executive"] } }],
    ["kairyte", "deputy head", "nb", "PAST", ["S2"], { ...stretch, alternatives: { title: ["deputy"] } }],
    ["stonkus", "presiding judge", "court", "CURRENT", ["S4"], { alternatives: { title: ["judge"] } }],
    [
      "zilinskiene",
      "chair",
      "small-holders",
      "CURRENT",
      ["S16"],
      { head: true, ...stretch, alternatives: { title: ["chairwoman", "head"] } },
    ],
  ],
  topics: [
    ["20000111", "trial (court)"],
    ["20000097", "fraud"],
    ["20000107", "court", stretch],
    ["20000274", "banking", stretch],
    ["20000087", "corporate crime", stretch],
  ],
  notes: [
    "sentence: six years in prison (S1); loans of 84 million euros (S3); claim of 30 million euros (S13)",
    "nemuno-bankas collapsed in 2021-11 (S10); a hearing is set for 2025-05-06 (S15); the vocabulary has no type for either",
  ],
  never: ({ at, key }) => [
    ["S2", "The deputy was acquitted.", { event: { type: "CONVICT", participants: [{ entity: key("kairyte") }] } }],
    ["S1", "Convicted and sentenced tell one ruling.", { event: { type: "CONVICT" } }, { moreThan: 1 }],
    [
      "S1",
      "The arrest and the charge were in 2022, not on the day of the verdict.",
      [{ event: { type: { $in: ["ARREST", "CHARGE"] }, when: { from: "2025-03-12" } } }],
    ],
    [
      "S9",
      "No challenge has been made yet; prosecutors still have to decide.",
      { event: { type: "SUE", participants: [{ entity: key("prosecutors") }] } },
    ],
    [
      "S1",
      "Vaitkus no longer heads the bank.",
      { tenure: { person: key("vaitkus"), of: key("nb"), status: "CURRENT" } },
    ],
    [
      "S4",
      "The judge who reads is Stonkus; the one who treated the bank as a purse is Vaitkus.",
      { entity: { key: key("stonkus"), mentions: [at("S4", "He")] } },
    ],
    [
      "S14",
      "The auditors reject the claim, not Vaitkus.",
      { event: { type: "REJECT", participants: [{ role: "ACTOR", entity: key("vaitkus") }] } },
    ],
    [
      "S13",
      "The central bank is the Bank of Lithuania, not the bank that collapsed.",
      { event: { type: "SUE", participants: [{ role: "ACTOR", entity: key("nb") }] } },
    ],
  ],
};
