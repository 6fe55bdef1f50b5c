import { assumed, dated, does, group, on, organisation, past, person, place, stretch } from "../words.mjs";

const day = on("2026-01-30");
const later = { saidOn: [null] };

export default {
  headline: "Ghana's central bank keeps rate at 21.5 percent in split vote",
  byline: "Demo Desk",
  source: "Dateline Demo Wire",
  published: "2026-01-30",
  dateline: ["ACCRA", "accra"],
  page: `
S1 {accra=ACCRA}, Jan 30 — {bog~{ghana=Ghana}'s central bank} left {bog^its} key interest rate unchanged at 21.5 percent on Friday, resisting calls for a cut although inflation has slowed for six months running.

S2 The {mpc=Monetary Policy Committee} ({mpc=MPC}) of the {bog=Bank of Ghana} ({bog=BoG}) voted five to two for the pause, {owusu~Governor} {owusu=Efua Owusu-Darko} told {reporters~reporters}.
S3 {minority~The minority} had wanted a reduction of half a percentage point.

S4 Consumer prices rose 9.4 percent in December from a year earlier, after 10.1 percent in November.
S5 {bog~The bank} aims at 8 percent and expects to get there in the second half of this year.

S6 "One good harvest does not make a trend," {owusu=Owusu-Darko} said.
S7 {owusu^She} warned that fuel could become dearer again and denied that {government~the government} had leaned on {bog~the bank}.

S8 On Tuesday {asante~Finance Minister} {asante=Yaw Asante} had complained in {parliament~parliament} that borrowing costs were "strangling the very firms that pay for all of us".
S9 {asante^He} did not comment on the decision.
S10 The {acci=Accra Chamber of Industry} did: {acci^it} called the pause a missed chance.
S11 "{acci-head^I} have members who pay 30 percent for a loan to buy cocoa beans," {acci^its} president, {acci-head=Selasi Agbeko}, said by telephone.
S12 "What should {acci-head^I} tell them, to wait for August?"

S13 The cedi gained 0.8 percent against the {usa=US} dollar after the announcement.
S14 Most of {economists~the 14 economists} polled by {newspaper=Coast Business Daily} had expected a cut.
S15 "This buys {owusu~the governor} credibility, at a price," wrote {ndlovu=Thandi Ndlovu} of {bank=Kestrel Bank} in {johannesburg=Johannesburg}.
S16 {ndlovu^She} now expects the first step down in March.

S17 {owusu=Owusu-Darko}, a former official of the {imf=International Monetary Fund} ({imf=IMF}), was appointed by {president~President} {president=Kwabena Tetteh} last May after {owusu^her} predecessor, {predecessor=Isaac Quaye}, had resigned over the collapse of two savings banks.
S18 A mission of the {imf=IMF} is due in {accra=Accra} on 9 February to review {ghana~the country}'s loan programme.
`,
  entities: {
    accra: place("Accra"),
    bog: organisation("Bank of Ghana", { alternatives: { name: ["BoG", "Ghana's central bank"] } }),
    ghana: place("Ghana", { wikidata: "Q117" }),
    mpc: organisation("Monetary Policy Committee", { alternatives: { name: ["MPC"] } }),
    owusu: person("Efua Owusu-Darko"),
    reporters: group("reporters"),
    minority: group("minority of the committee", {
      key: "committee-minority",
      alternatives: { name: ["the minority"] },
    }),
    government: organisation("Ghanaian government", {
      ...stretch,
      alternatives: { name: ["the government"], kind: ["GROUP"] },
    }),
    asante: person("Yaw Asante"),
    parliament: organisation("Ghanaian parliament", { ...stretch, alternatives: { name: ["parliament"] } }),
    acci: organisation("Accra Chamber of Industry"),
    "acci-head": person("Selasi Agbeko"),
    usa: place("United States", { wikidata: "Q30", ...stretch }),
    economists: group("14 economists", { alternatives: { name: ["economists"] } }),
    newspaper: organisation("Coast Business Daily"),
    ndlovu: person("Thandi Ndlovu"),
    bank: organisation("Kestrel Bank"),
    johannesburg: place("Johannesburg"),
    imf: organisation("International Monetary Fund", { alternatives: { name: ["IMF"] } }),
    president: person("Kwabena Tetteh"),
    predecessor: person("Isaac Quaye"),
    wire: organisation("Dateline Demo Wire", stretch),
  },
  statements: {
    ST1: {
      by: "owusu",
      at: "S2",
      cue: "told/tell",
      to: ["reporters"],
      says: "The Monetary Policy Committee … for the pause",
      about: ["mpc", "bog"],
      on: day,
      alternatives: { ...later, about: [["mpc"]] },
    },
    ST2: {
      by: "bog",
      kind: "THOUGHT",
      at: "S5",
      cue: "expects/expect",
      says: "to get there in the second half of this year",
      ...stretch,
    },
    ST3: {
      by: "owusu",
      at: "S6",
      cue: "said/say",
      says: '"One good harvest does not make a trend,"',
      on: day,
      alternatives: later,
    },
    ST4: {
      by: "owusu",
      how: "PRONOUN",
      at: "S7",
      cue: "warned/warn",
      says: "fuel could become dearer again",
      on: day,
      alternatives: later,
    },
    ST5: {
      by: "owusu",
      how: "PRONOUN",
      at: "S7",
      cue: "denied/deny",
      says: "the government had leaned on the bank",
      about: ["government", "bog"],
      negated: true,
      on: day,
      alternatives: { ...later, negated: [false], about: [["bog"], []] },
    },
    ST6: {
      by: "asante",
      at: "S8",
      cue: "complained/complain",
      says: 'borrowing costs were "strangling the very firms that pay for all of us"',
      on: on("2026-01-27"),
      alternatives: { addressees: [["parliament"]] },
    },
    ST7: {
      by: "acci",
      how: "PRONOUN",
      at: "S10",
      cue: "called/call",
      says: "the pause a missed chance",
      alternatives: { attribution: ["EXPLICIT"] },
    },
    ST8: {
      by: "acci-head",
      at: "S11",
      cue: "said/say",
      says: '"I have members who pay 30 percent for a loan to buy cocoa beans,"',
    },
    ST9: { by: "acci-head", how: "CONTINUATION", at: "S12", says: '"What should I tell them, to wait for August?"' },
    ST10: { by: "economists", kind: "THOUGHT", at: "S14", cue: "expected/expect", says: "a cut", ...stretch },
    ST11: {
      by: "ndlovu",
      at: "S15",
      cue: "wrote/write",
      says: '"This buys the governor credibility, at a price,"',
      about: ["owusu"],
      alternatives: { about: [[]] },
    },
    ST12: {
      by: "ndlovu",
      how: "PRONOUN",
      kind: "THOUGHT",
      at: "S16",
      cue: "expects/expect",
      says: "the first step down in March",
    },
  },
  events: {
    E1: {
      what: ["VOTE", "The Monetary Policy Committee votes five to two for a pause"],
      who: "ACTOR mpc",
      when: day,
      reports: [["S2", "voted", "ASSERTED", "owusu", "ST1"]],
      alternatives: {
        participants: ["ACTOR mpc, bog", "ACTOR bog"],
        factuality: ["REPORTED", "CLAIMED"],
        when: [past, null],
      },
    },
    E2: {
      what: ["WARN", "Efua Owusu-Darko warns of dearer fuel"],
      who: "ACTOR owusu",
      when: assumed("2026-01-30"),
      reports: [does("S7", "warned", "ST4")],
    },
    E3: {
      what: ["DENY", "Efua Owusu-Darko denies pressure by the government"],
      who: "ACTOR owusu",
      when: assumed("2026-01-30"),
      reports: [does("S7", "denied", "ST5")],
      alternatives: { type: ["REJECT"] },
    },
    E4: {
      what: ["CRITICISE", "Yaw Asante complains of high borrowing costs"],
      who: "ACTOR asante",
      when: on("2026-01-27"),
      reports: [does("S8", "complained", "ST6")],
      alternatives: { participants: ["ACTOR asante; RECIPIENT bog"] },
    },
    E5: {
      what: ["CRITICISE", "The Accra Chamber of Industry calls the pause a missed chance"],
      who: "ACTOR acci",
      when: past,
      reports: [does("S10", "called", "ST7")],
      ...stretch,
      alternatives: { participants: ["ACTOR acci; RECIPIENT bog"], about: [["E1"]], responseTo: ["E1"] },
    },
    E6: {
      what: ["ANNOUNCE", "The Bank of Ghana announces its decision"],
      who: "ACTOR bog",
      when: assumed("2026-01-30"),
      reports: [["S13", "announcement"]],
      ...stretch,
      alternatives: { participants: ["ACTOR owusu", "ACTOR mpc", ""], about: [["E1"]] },
    },
    E7: {
      what: ["APPOINT", "Kwabena Tetteh appoints Efua Owusu-Darko governor"],
      who: "ACTOR president; RECIPIENT owusu",
      about: ["bog"],
      when: on("2025-05"),
      reports: [["S17", "appointed"]],
      alternatives: { about: [[]] },
    },
    E8: {
      what: ["LEAVE_OFFICE", "Isaac Quaye resigns as governor"],
      who: "ACTOR predecessor",
      about: ["bog"],
      when: on(null, "RELATIVE", "2025-05"),
      reports: [["S17", "resigned"]],
      alternatives: { when: [past, null], about: [[]] },
    },
    E9: {
      what: ["VISIT", "A mission of the IMF comes to Accra"],
      who: "ACTOR imf",
      place: "accra",
      when: dated("2026-02-09"),
      reports: [["S18", "due", "EXPECTED"]],
      alternatives: { place: ["ghana"] },
    },
    E10: {
      what: ["AID", "The loan programme of the IMF for Ghana"],
      who: "ACTOR imf; RECIPIENT ghana",
      reports: [["S18", "loan programme"]],
      ...stretch,
      alternatives: { participants: ["RECIPIENT ghana"] },
    },
    E11: {
      what: ["REJECT", "The Bank of Ghana resists calls for a cut"],
      who: "ACTOR bog",
      when: day,
      reports: [["S1", "resisting"]],
      ...stretch,
      alternatives: { about: [["E12"]], responseTo: ["E12"], when: [past, null] },
    },
    E12: {
      what: ["DEMAND", "Calls for a cut"],
      when: past,
      reports: [["S1", "calls"]],
      ...stretch,
      alternatives: { type: ["REQUEST"], participants: ["RECIPIENT bog"], when: [null] },
    },
  },
  tenures: [
    [
      "owusu",
      "Governor",
      "bog",
      "CURRENT",
      ["S2", "S17"],
      { head: true, from: "2025-05", alternatives: { from: [null], title: ["head", "chief"] } },
    ],
    ["asante", "Finance Minister", "ghana", "CURRENT", ["S8"]],
    ["acci-head", "president", "acci", "CURRENT", ["S11"], { head: true }],
    ["owusu", "official", "imf", "PAST", ["S17"], stretch],
    [
      "president",
      "President",
      "ghana",
      "CURRENT",
      ["S17"],
      { head: true, alternatives: { title: ["leader", "head of state"] } },
    ],
    [
      "predecessor",
      "Governor",
      "bog",
      "PAST",
      ["S17"],
      { head: true, alternatives: { to: ["2025-05"], title: ["head", "chief"] } },
    ],
  ],
  memberships: [
    ["ndlovu", "bank", "EMPLOYED", ["S15"], { ...stretch, alternatives: { kind: ["AFFILIATED", "MEMBER"] } }],
  ],
  topics: [
    ["20000350", "central bank"],
    ["20000371", "interest rates"],
    ["20000379", "monetary policy", stretch],
    ["20000370", "inflation", stretch],
  ],
  notes: [
    "bank-of-ghana kept its key rate at 21.5 percent on 2026-01-30 (S1); the vocabulary has no type for a decision on rates",
    "vote: five to two (S2); inflation 9.4 percent in December, 10.1 in November, aim 8 (S4, S5); the cedi gained 0.8 percent (S13)",
  ],
  never: ({ key }) => [
    [
      "S7",
      "The governor denies pressure; nobody accuses the government in this text.",
      { event: { type: "ACCUSE", participants: [{ role: "RECIPIENT", entity: key("government") }] } },
    ],
    [
      "S8",
      "Asante spoke on Tuesday 27 January.",
      { statement: { speaker: key("asante"), saidOn: { from: "2026-01-30" } } },
    ],
    ["S17", "Owusu-Darko was appointed in May 2025.", { event: { type: "APPOINT", when: { from: "2026-05" } } }],
    [
      "S17",
      "Quaye is no longer governor.",
      { tenure: { person: key("predecessor"), of: key("bog"), status: "CURRENT" } },
    ],
    [
      "S17",
      "Owusu-Darko no longer works for the IMF.",
      [
        { membership: { member: key("owusu"), of: key("imf") } },
        { tenure: { person: key("owusu"), of: key("imf"), status: "CURRENT" } },
      ],
    ],
    [
      "S17",
      "Tetteh is president of Ghana, not of the IMF or the bank.",
      { tenure: { person: key("president"), of: { $in: [key("imf"), key("bog")] } } },
    ],
    [
      "S13",
      "The dollar makes the United States no party to the story.",
      { event: { participants: [{ entity: key("usa") }] } },
    ],
    ["S2", "A vote in a committee is no election.", { event: { type: { $in: ["ELECTION", "WIN_ELECTION"] } } }],
  ],
};
