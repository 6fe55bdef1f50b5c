import { assumed, does, group, on, organisation, past, person, place, stretch } from "../words.mjs";

const day = on("2025-10-26");
const later = { saidOn: [null] };

export default {
  headline: "Teenage qualifier Aebischer stuns top seed to win Basel final",
  byline: "Demo Sport", source: "Dateline Demo Wire", published: "2025-10-26", dateline: ["BASEL", "basel"],
  page: `
S1 {basel=BASEL}, {switzerland=Switzerland}, Oct 26 — {aebischer=Lena Aebischer}, a 17-year-old qualifier, beat {holub~top seed} {holub=Katarina Holub} of the {czechia=Czech Republic} 6-4 3-6 7-5 on Sunday to become the youngest winner of the {basel-open=Basel Open}.

S2 The home crowd was on its feet long before the last ball, a backhand that clipped the net and dropped.
S3 "{aebischer^I} am sorry about that one, {holub=Katka}," {aebischer=Aebischer} said at the prize-giving, "but {aebischer^I} am not giving it back."

S4 {holub=Holub}, who has now lost three finals in a row, smiled.
S5 {holub^She} praised {aebischer~{holub^her} opponent}'s nerve and thanked {organisers~the organisers}, although on Friday {holub^she} had complained about the heat in the hall.

S6 {aebischer=Aebischer}'s coach, {coach=Reto Camenzind}, told {swiss-tv~{switzerland@Swiss} television} that {coach^he} had advised {aebischer^her} to skip the tournament because of a school exam.
S7 "Luckily {aebischer^she} never listens."
S8 Until Tuesday {aebischer~the left-hander} had not won a single match on the tour; in the semi-final {aebischer^she} knocked out {quist=Maja Quist}, the champion of 2023.

S9 In the doubles the {croatia@Croatian} pair {babic=Ivo Babic} and {saric=Marin Saric} were handed the title when {ferrer=Diego Ferrer} withdrew with a torn muscle.
S10 {ferrer^His} partner, {bassi=Luca Bassi}, left the court in tears.

S11 The week was overshadowed by news from {london=London}, where the {tcsa=Tennis Clean Sport Agency} ({tcsa=TCSA}) suspended last year's winner, {melnyk=Oksana Melnyk}, for 18 months.
S12 A urine sample that {melnyk^she} gave in {paris=Paris} in May had tested positive for a stimulant, {tcsa~the agency} announced on Thursday.
S13 {melnyk=Melnyk} denies having taken anything knowingly and will appeal to the {cas=Court of Arbitration for Sport} ({cas=CAS}).
S14 "{melnyk^I} would never cheat the game {melnyk^I} love," {melnyk~the {ukraine@Ukrainian}} wrote on {instagram=Instagram}.
S15 {holub=Holub} said {holub^she} believed {melnyk^her}.

S16 From {bern=Bern}, {caduff~sports minister} {caduff=Ursina Caduff} telephoned {aebischer=Aebischer} to congratulate {aebischer^her}.
S17 The victory, worth 210,000 francs, lifts {aebischer~the teenager} from 188th to 71st in the rankings.
S18 {aebischer^She} is to play in {luxembourg=Luxembourg} next week, "school permitting", as {aebischer~the new champion} put it.
`,
  entities: {
    basel: place("Basel"),
    switzerland: place("Switzerland", { wikidata: "Q39" }),
    aebischer: person("Lena Aebischer"),
    holub: person("Katarina Holub"),
    czechia: place("Czech Republic", { wikidata: "Q213", alternatives: { name: ["Czechia"] } }),
    "basel-open": organisation("Basel Open", stretch),
    organisers: group("organisers of the Basel Open", { alternatives: { name: ["the organisers", "organisers"] } }),
    coach: person("Reto Camenzind"),
    "swiss-tv": organisation("Swiss television", stretch),
    quist: person("Maja Quist"),
    croatia: place("Croatia", { wikidata: "Q224", ...stretch }),
    babic: person("Ivo Babic"),
    saric: person("Marin Saric"),
    ferrer: person("Diego Ferrer"),
    bassi: person("Luca Bassi"),
    london: place("London"),
    tcsa: organisation("Tennis Clean Sport Agency", { alternatives: { name: ["TCSA"] } }),
    melnyk: person("Oksana Melnyk"),
    paris: place("Paris", { wikidata: "Q90" }),
    cas: organisation("Court of Arbitration for Sport", { alternatives: { name: ["CAS"] } }),
    ukraine: place("Ukraine", { wikidata: "Q212", ...stretch }),
    instagram: organisation("Instagram", stretch),
    bern: place("Bern"),
    caduff: person("Ursina Caduff"),
    luxembourg: place("Luxembourg", { wikidata: "Q32" }),
    wire: organisation("Dateline Demo Wire", stretch),
  },
  statements: {
    ST1: { by: "aebischer", at: "S3", cue: "said/say", to: ["holub"], says: ['"I am sorry about that one, Katka,"', '"but I am not giving it back."'], about: ["holub"], on: day,
      alternatives: { ...later, addressees: [[]], about: [[]] } },
    ST2: { by: "holub", how: "PRONOUN", at: "S5", cue: "praised/praise", says: "her opponent's nerve", about: ["aebischer"], on: day, ...stretch, alternatives: later },
    ST3: { by: "holub", how: "PRONOUN", at: "S5", cue: "thanked/thank", to: ["organisers"], says: "the organisers", about: ["organisers"], on: day, ...stretch,
      alternatives: { ...later, addressees: [[]], about: [[]] } },
    ST4: { by: "holub", how: "PRONOUN", at: "S5", cue: "complained/complain", says: "the heat in the hall", on: on("2025-10-24"), alternatives: { content: ["about the heat in the hall"] } },
    ST5: { by: "coach", at: "S6", cue: "told/tell", to: ["swiss-tv"], says: "he had advised her … school exam", about: ["aebischer"],
      alternatives: { addressees: [[]], via: ["swiss-tv"] } },
    ST6: { by: "coach", how: "CONTINUATION", at: "S7", says: '"Luckily she never listens."', about: ["aebischer"], alternatives: { about: [[]] } },
    ST7: { by: "tcsa", at: "S12", cue: "announced/announce", says: "A urine sample that she gave … a stimulant", about: ["melnyk"], on: on("2025-10-23"),
      alternatives: { about: [["melnyk", "paris"]] } },
    ST8: { by: "melnyk", at: "S13", cue: "denies/deny", says: "having taken anything knowingly", negated: true, alternatives: { negated: [false] } },
    ST9: { by: "melnyk", at: "S14", cue: "wrote/write", via: "instagram", says: '"I would never cheat the game I love,"' },
    ST10: { by: "holub", at: "S15", cue: "said/say", says: "she believed her", about: ["melnyk"] },
    ST11: { by: "aebischer", at: "S18", cue: "put/put", says: '"school permitting"', alternatives: { kind: ["MIXED"], content: ['She is to play in Luxembourg next week, "school permitting"'] } },
  },
  events: {
    E1: { what: ["WIN", "Lena Aebischer beats Katarina Holub in the Basel final"], who: "WINNER aebischer; LOSER holub", place: "basel", when: day,
      reports: [["S1", "beat"], ["S17", "victory"]], alternatives: { place: [null] } },
    E2: { what: ["PRAISE", "Katarina Holub praises Lena Aebischer"], who: "ACTOR holub; RECIPIENT aebischer", when: assumed("2025-10-26"), reports: [does("S5", "praised", "ST2")] },
    E3: { what: ["THANK", "Katarina Holub thanks the organisers"], who: "ACTOR holub; RECIPIENT organisers", when: assumed("2025-10-26"), reports: [does("S5", "thanked", "ST3")] },
    E4: { what: ["CRITICISE", "Katarina Holub complains about the heat"], who: "ACTOR holub", when: on("2025-10-24"), reports: [does("S5", "complained", "ST4")],
      alternatives: { participants: ["ACTOR holub; RECIPIENT organisers"] } },
    E5: { what: ["WIN", "Lena Aebischer knocks out Maja Quist in the semi-final"], who: "WINNER aebischer; LOSER quist", when: past, reports: [["S8", "knocked out"]],
      alternatives: { place: ["basel"], when: [on("2025-10-25"), null] } },
    E6: { what: ["WIN", "Maja Quist wins in Basel in 2023"], who: "WINNER quist", when: on("2023", "EXPLICIT"), reports: [["S8", "champion"]], ...stretch,
      alternatives: { place: ["basel"] } },
    E7: { what: ["WIN", "Ivo Babic and Marin Saric win the doubles"], who: "WINNER babic, saric; LOSER ferrer, bassi", when: past, reports: [["S9", "handed the title"]],
      alternatives: { participants: ["WINNER babic, saric", "WINNER babic, saric; LOSER ferrer"],
        place: ["basel"], causedBy: ["E8"], when: [day] } },
    E8: { what: ["WITHDRAW", "Diego Ferrer withdraws with a torn muscle"], who: "ACTOR ferrer", when: past, reports: [["S9", "withdrew"]], ...stretch,
      alternatives: { when: [day], participants: ["ACTOR ferrer, bassi"] } },
    E9: { what: ["SANCTION", "The Tennis Clean Sport Agency suspends Oksana Melnyk"], who: "ACTOR tcsa; RECIPIENT melnyk", when: past, reports: [["S11", "suspended"]],
      alternatives: { place: ["london"], when: [on("2025-10-23"), null] } },
    E10: { what: ["ANNOUNCE", "The agency announces the positive test"], who: "ACTOR tcsa", when: on("2025-10-23"), reports: [does("S12", "announced", "ST7")],
      alternatives: { about: [["melnyk"]], place: ["london"] } },
    E11: { what: ["DENY", "Oksana Melnyk denies having taken anything knowingly"], who: "ACTOR melnyk", when: past, reports: [does("S13", "denies", "ST8")],
      alternatives: { when: [null], responseTo: ["E9"], about: [["E9"]] } },
    E12: { what: ["CALL", "Ursina Caduff telephones Lena Aebischer"], who: "ACTOR caduff, aebischer", when: past, reports: [["S16", "telephoned"]],
      alternatives: { when: [day] } },
    E13: { what: ["CONGRATULATE", "Ursina Caduff congratulates Lena Aebischer"], who: "ACTOR caduff; RECIPIENT aebischer", about: ["E1"], partOf: "E12", responseTo: "E1", when: past,
      reports: [["S16", "congratulate"]], alternatives: { partOf: [null], responseTo: [null], about: [[]], when: [day] } },
    E15: { what: ["REQUEST", "Reto Camenzind advises Lena Aebischer to skip the tournament"], who: "ACTOR coach; RECIPIENT aebischer", when: past, ...stretch,
      reports: [["S6", "advised", "REPORTED", "coach", "ST5"]], alternatives: { type: ["WARN"], factuality: ["ASSERTED", "CLAIMED"] } },
    E14: { what: ["WIN", "Oksana Melnyk wins in Basel in 2024"], who: "WINNER melnyk", when: on("2024"), reports: [["S11", "winner"]], ...stretch,
      alternatives: { place: ["basel"] } },
  },
  tenures: [
    ["caduff", "sports minister", "switzerland", "CURRENT", ["S16"]],
  ],
  topics: [
    ["20001085", "tennis"], ["20001105", "drug abuse in sport", { ...stretch, alternatives: { code: ["medtop:20001104", "medtop:20001106"] } }],
    ["20001108", "sport event", stretch],
  ],
  notes: [
    "score: 6-4 3-6 7-5 (S1); 210,000 francs, from 188th to 71st in the rankings (S17); suspension of 18 months (S11)",
  ],
  never: ({ at, key }) => [
    ["S4", "Holub lost.", { event: { type: "WIN", participants: [{ role: "WINNER", entity: key("holub") }] } }],
    ["S3", "Her being sorry is a joke of the winner's, no apology of the loser's.", { event: { type: "APOLOGISE", participants: [{ role: "ACTOR", entity: key("holub") }] } }],
    ["S15", "The second she is Holub, her is Melnyk.", [
      { entity: { key: key("melnyk"), mentions: [at("S15", "she")] } }, { entity: { key: key("holub"), mentions: [at("S15", "her")] } },
    ]],
    ["S11", "The agency sits in London; nothing of the tournament happened there.", { event: { type: "WIN", place: key("london") } }],
    ["S16", "The minister called from Bern; the title was not won there.", { event: { type: "WIN", place: key("bern") } }],
    ["S13", "An appeal is announced, not filed.", { event: { type: "SUE", reports: [{ factuality: "ASSERTED" }] } }],
    ["S7", "The coach speaks, although Aebischer was named first.", { statement: { speaker: key("aebischer"), sentences: ["S7"] } }],
    ["S10", "His is Ferrer.", { entity: { key: key("babic"), mentions: [at("S10", "His")] } }],
    ["S18", "Luxembourg is next week.", { event: { place: key("luxembourg"), reports: [{ factuality: "ASSERTED" }] } }],
  ],
};
