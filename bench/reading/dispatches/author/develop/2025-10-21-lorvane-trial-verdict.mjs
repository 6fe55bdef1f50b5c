import { dated, does, group, on, organisation, past, person, place, stretch } from "../words.mjs";

const day = on("2025-10-21");
const later = { saidOn: [null] };

export default {
  headline: "Jury clears drugmaker's founder, convicts sales chief in Chicago trial",
  byline: "Demo Desk", source: "Dateline Demo Wire", published: "2025-10-21", dateline: ["CHICAGO", "chicago"],
  page: `
S1 {chicago=CHICAGO}, Oct 21 — {jury~A federal jury} on Tuesday acquitted {kessler~the founder of the drugmaker {lorvane=Lorvane Pharma}} of conspiracy but found {dreyfus~{lorvane^its} former sales chief} guilty of bribing doctors to prescribe a painkiller that has been linked to more than 200 deaths.

S2 {kessler=Martin Kessler}, 68, wept as the verdict was read.
S3 {dreyfus=Paula Dreyfus}, who ran the sales force from 2016 to 2021, faces up to 20 years when {nakamura~Judge} {nakamura=Harold Nakamura} sentences {dreyfus^her} on January 15.

S4 "{jury~The jury} split the difference, and the truth got lost," {whitfield~{usa=U.S.} Attorney} {whitfield=Denise Whitfield} said outside the courthouse.
S5 {whitfield^She} has 30 days to seek a retrial on one count on which {jury~the jurors} could not agree.

S6 {kessler=Kessler}'s lead lawyer, {rinaldi=Tomas Rinaldi}, called it vindication.
S7 "Four years of {kessler^his} life," {rinaldi^he} said.
S8 {dreyfus=Dreyfus} said nothing as {marshals~marshals} led {dreyfus^her} away; in a statement {dreyfus^she} thanked {dreyfus-family~{dreyfus^her} family} and vowed to appeal.

S9 {lorvane=Lorvane} pleaded guilty in 2023 and paid $340 million.
S10 {lorvane~The company}, which has since changed {lorvane^its} name to {lorvane=Averis}, apologized on Tuesday to "{families~every family that was let down}".

S11 {relatives~Relatives of victims}, some of whom had sat in court for all eleven weeks, held up photographs.
S12 {brooks=Janelle Brooks}, whose {brother~brother} died of an overdose in 2019, said {brooks^she} had hoped for more: "They sold it like candy."

S13 {whitfield=Whitfield} charged the two executives in June 2022 after a former saleswoman, {pena=Gloria Peña}, had handed the {fbi=FBI} 14 boxes of expense reports.
S14 {defense~Defense lawyers} accused {pena=Peña} during the trial of lying to win a reward; {pena^she} denied it.

S15 In {washington=Washington}, {boyle~Senator} {boyle=Curtis Boyle}, a {republicans@Republican}, said {congress=Congress} should "stop leaving this to juries".
S16 Two bills on the marketing of opioids were rejected there last year.

## BOILERPLATE
Read more

## TEASER
S17 {boston=BOSTON}, Oct 20 — {hospitals~Three hospitals} sued {lorvane=Lorvane}'s successor {lorvane=Averis} on Monday, saying that the
`,
  entities: {
    chicago: place("Chicago"),
    jury: group("federal jury in Chicago", { tier: "core", alternatives: { name: ["federal jury", "jury", "jurors"], kind: ["ORGANISATION"] } }),
    lorvane: organisation("Lorvane Pharma", { alternatives: { name: ["Lorvane", "Averis"] } }),
    kessler: person("Martin Kessler"),
    dreyfus: person("Paula Dreyfus"),
    nakamura: person("Harold Nakamura"),
    usa: place("United States", { wikidata: "Q30", alternatives: { name: ["U.S."] } }),
    whitfield: person("Denise Whitfield"),
    rinaldi: person("Tomas Rinaldi"),
    marshals: group("marshals"),
    "dreyfus-family": group("family of Paula Dreyfus", { alternatives: { name: ["her family"] } }),
    families: group("families that were let down", { alternatives: { name: ["every family that was let down", "families"] } }),
    relatives: group("relatives of victims"),
    brooks: person("Janelle Brooks"),
    brother: person("brother of Janelle Brooks", { ...stretch, alternatives: { name: ["brother"] } }),
    pena: person("Gloria Peña"),
    fbi: organisation("FBI", { alternatives: { name: ["Federal Bureau of Investigation"] } }),
    defense: group("defense lawyers"),
    washington: place("Washington, D.C.", { key: "washington-dc", alternatives: { name: ["Washington"] } }),
    boyle: person("Curtis Boyle"),
    republicans: organisation("Republican Party", stretch),
    congress: organisation("United States Congress", { alternatives: { name: ["Congress", "US Congress", "U.S. Congress"] } }),
    boston: place("Boston", stretch),
    hospitals: group("three hospitals"),
    wire: organisation("Dateline Demo Wire", stretch),
  },
  statements: {
    ST1: { by: "whitfield", at: "S4", cue: "said/say", says: '"The jury split the difference, and the truth got lost,"', about: ["jury"], on: day, alternatives: later },
    ST2: { by: "rinaldi", at: "S6", cue: "called/call", says: "it vindication", on: day, alternatives: later },
    ST3: { by: "rinaldi", how: "PRONOUN", at: "S7", cue: "said/say", says: '"Four years of his life,"', about: ["kessler"], on: day, alternatives: later },
    ST4: { by: "dreyfus", how: "PRONOUN", at: "S8", cue: "vowed/vow", says: "to appeal", on: day, alternatives: later },
    ST5: { by: "dreyfus", how: "PRONOUN", at: "S8", cue: "thanked/thank", to: ["dreyfus-family"], says: "her family", about: ["dreyfus-family"], on: day, ...stretch,
      alternatives: { ...later, addressees: [[]], about: [[]] } },
    ST6: { by: "lorvane", at: "S10", cue: "apologized/apologize", to: ["families"], says: '"every family that was let down"', about: ["families"], on: day, ...stretch,
      kind: "MIXED", alternatives: { kind: ["DIRECT"], about: [[]] } },
    ST7: { by: "brooks", at: "S12", cue: "said/say", says: "she had hoped for more", on: day,
      alternatives: { ...later, kind: ["MIXED"], content: ['she had hoped for more: "They sold it like candy."'] } },
    ST8: { by: "brooks", at: "S12", cue: "said/say", says: '"They sold it like candy."', on: day,
      alternatives: { ...later, kind: ["MIXED"], attribution: ["CONTINUATION"], content: ['she had hoped for more: "They sold it like candy."'] } },
    ST9: { by: "defense", at: "S14", cue: "accused/accuse", says: "lying to win a reward", about: ["pena"], alternatives: { about: [[]] } },
    ST10: { by: "boyle", at: "S15", cue: "said/say", says: 'Congress should "stop leaving this to juries"', about: ["congress"] },
  },
  events: {
    E1: { what: ["ACQUIT", "A federal jury acquits Martin Kessler of conspiracy"], who: "ACTOR jury; RECIPIENT kessler", place: "chicago", when: day,
      reports: [["S1", "acquitted"]], alternatives: { place: [null], participants: ["RECIPIENT kessler", "ACTOR jury"] } },
    E2: { what: ["CONVICT", "A federal jury finds Paula Dreyfus guilty of bribing doctors"], who: "ACTOR jury; RECIPIENT dreyfus", place: "chicago", when: day,
      reports: [["S1", "found"]], alternatives: { place: [null], participants: ["RECIPIENT dreyfus", "ACTOR jury"] } },
    E3: { what: ["CONVICT", "Harold Nakamura sentences Paula Dreyfus"], who: "ACTOR nakamura; RECIPIENT dreyfus", when: dated("2026-01-15"), ...stretch,
      reports: [["S3", "sentences", "EXPECTED"]] },
    E4: { what: ["THANK", "Paula Dreyfus thanks her family"], who: "ACTOR dreyfus; RECIPIENT dreyfus-family", when: past, reports: [does("S8", "thanked", "ST5")],
      alternatives: { when: [day], participants: ["ACTOR dreyfus"] } },
    E5: { what: ["PROMISE", "Paula Dreyfus vows to appeal"], who: "ACTOR dreyfus", when: past, reports: [does("S8", "vowed", "ST4")], ...stretch,
      alternatives: { type: ["THREATEN"], when: [day] } },
    E6: { what: ["APOLOGISE", "Lorvane Pharma apologises to the families"], who: "ACTOR lorvane; RECIPIENT families", when: day, reports: [does("S10", "apologized", "ST6")],
      alternatives: { participants: ["ACTOR lorvane"] } },
    E7: { what: ["DIE", "The brother of Janelle Brooks dies"], who: "ACTOR brother", when: dated("2019"), reports: [["S12", "died"]], ...stretch,
      alternatives: { participants: ["", "VICTIM brother"] } },
    E8: { what: ["CHARGE", "Denise Whitfield charges Martin Kessler and Paula Dreyfus"], who: "ACTOR whitfield; RECIPIENT kessler, dreyfus", when: dated("2022-06"),
      reports: [["S13", "charged"]], alternatives: { participants: ["ACTOR whitfield"] } },
    E9: { what: ["ACCUSE", "Defense lawyers accuse Gloria Peña of lying"], who: "ACTOR defense; RECIPIENT pena", when: past, reports: [does("S14", "accused", "ST9")] },
    E10: { what: ["DENY", "Gloria Peña denies having lied"], who: "ACTOR pena", about: ["E9"], responseTo: "E9", when: past, reports: [["S14", "denied"]],
      alternatives: { type: ["REJECT"], about: [[]], responseTo: [null] } },
    E11: { what: ["REJECT", "Congress rejects two bills on the marketing of opioids"], who: "ACTOR congress", when: on("2024"), reports: [["S16", "rejected"]],
      alternatives: { participants: [""], place: ["washington"] } },
    E12: { what: ["DIE", "More than 200 deaths linked to the painkiller"], when: past, reports: [["S1", "deaths"]], ...stretch,
      alternatives: { type: ["KILL"], when: [null] } },
  },
  tenures: [
    ["dreyfus", "sales chief", "lorvane", "PAST", ["S1", "S3"], { from: "2016", to: "2021", alternatives: { title: ["former sales chief", "head of sales"] } }],
    ["kessler", "founder", "lorvane", "CURRENT", ["S1"], stretch],
    ["whitfield", "U.S. Attorney", "usa", "CURRENT", ["S4"], { alternatives: { title: ["Attorney", "US Attorney"] } }],
    ["boyle", "Senator", "usa", "CURRENT", ["S15"], stretch],
  ],
  memberships: [
    ["boyle", "republicans", "PARTY", ["S15"]],
    ["boyle", "congress", "MEMBER", ["S15"], stretch],
  ],
  topics: [
    ["20000111", "trial (court)"], ["20000093", "corruption", stretch], ["20000107", "court", stretch], ["20000087", "corporate crime", stretch],
  ],
  notes: [
    "lorvane-pharma is called Averis since (S10); it pleaded guilty in 2023 and paid 340 million dollars (S9); the vocabulary has no type for either",
    "up to 20 years in prison (S3); 14 boxes (S13); 11 weeks of trial (S11)",
  ],
  never: ({ at, key }) => [
    ["S1", "Kessler is cleared.", { event: { type: "CONVICT", participants: [{ entity: key("kessler") }] } }],
    ["S1", "Dreyfus is found guilty.", { event: { type: "ACQUIT", participants: [{ entity: key("dreyfus") }] } }],
    ["S3", "No sentence has been passed yet.", { event: { type: "CONVICT", when: { from: "2026-01-15" }, reports: [{ factuality: "ASSERTED" }] } }],
    ["S7", "He is the lawyer, not the acquitted founder.", { statement: { speaker: key("kessler") } }],
    ["S8", "Dreyfus said nothing.", { statement: { speaker: key("dreyfus"), cue: { lemma: "say" } } }],
    ["S17", "The hospitals' suit is told only in a teaser.", { event: { type: "SUE" } }],
    ["S10", "Averis and Lorvane are one company.", { event: { type: "ACQUIRE" } }],
    ["S15", "Washington is the city here.", { entity: { key: key("usa"), mentions: [at("S15", "Washington")] } }],
    ["S12", "Brooks's brother did not die on the day of the verdict.", { event: { type: "DIE", when: { from: "2025-10-21" } } }],
  ],
};
