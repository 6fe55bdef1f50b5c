import { assumed, dated, does, group, on, organisation, past, person, place, stretch, toCome } from "../words.mjs";

const day = on("2026-05-02");
const later = { saidOn: [null] };

export default {
  headline: "Late header gives Pomorzanin Torun first Polish Cup",
  byline: "Demo Sport",
  source: "Dateline Demo Wire",
  published: "2026-05-02",
  updated: "2026-05-03",
  dateline: ["WARSAW", "warsaw"],
  page: `
## CAPTION
S1 {lis=Kacper Lis} (right) heads the winning goal at the {stadium=National Stadium} in {warsaw=Warsaw}.

## BODY
S2 {warsaw=WARSAW}, May 2 — {torun-club=Pomorzanin Torun} won the {cup={poland@Polish} Cup} for the first time on Saturday, beating the holders, {gdynia-club=Baltyk Gdynia}, 2-1 after extra time in front of 52,000 spectators.

S3 {lis~Substitute} {lis=Kacper Lis} rose above two defenders in the 117th minute to meet a corner from {silva=Bruno Silva}.
S4 {gdynia-club=Baltyk} had led through {okoye=Emeka Okoye}'s penalty shortly before the break; {torun-captain~{torun-club=Torun} captain} {torun-captain=Marek Zaremba} levelled with a free kick on 74 minutes.

S5 "{coach^I} told {lis^him} to go on and enjoy {lis^himself}, and {lis^he} did both," said {coach=Dorota Sowa}, the first woman to coach a team to the trophy.
S6 "Ask {coach^me} tomorrow what it means."

S7 For {gdynia-club=Baltyk}, who played the last half hour with ten men after {okoye=Okoye} had been sent off for a second yellow card, it was a fourth defeat in five games.
S8 {gdynia-club^Their} coach, {hartmann=Uwe Hartmann}, called the dismissal "a present to {torun-club~our opponents}" and accused {referee~referee} {referee=Tomasz Wrona} of losing control.
S9 {referee=Wrona} was not available for comment.

S10 {hartmann~The {germany@German}} will leave {gdynia-club~the club} in June, {gdynia-club=Baltyk} confirmed before kick-off; {nowicka=Ewa Nowicka}, now in charge of the youth team, is to replace {hartmann^him}.
S11 Reports that {okoye~the {nigeria@Nigerian} striker} is about to join {besiktas=Besiktas} were dismissed by {agent~{okoye^his} agent} as "{istanbul=Istanbul} gossip".

S12 Before the match {police~police} detained {fans~19 supporters} after fights near {station=Warsaw Central station}.
S13 {officer~One officer} was hurt, {police-spokesman~a police spokesman} said.

S14 {torun-club=Torun}, who finished last season eleventh in the league, qualify for the {europa=Europa League}.
S15 {torun-club^They} had lost {torun-club^their} only previous final, to {legia=Legia Warsaw} in 1968.
S16 The mayor of {torun-city=Torun}, {mayor=Grzegorz Halicki}, congratulated {players~the players} and promised {players^them} an open-top bus on Sunday, "weather or no weather".

## BOILERPLATE
Correction: An earlier version gave the attendance as 55,000.
`,
  entities: {
    lis: person("Kacper Lis"),
    stadium: place("National Stadium"),
    warsaw: place("Warsaw"),
    "torun-club": organisation("Pomorzanin Torun", { alternatives: { name: ["Torun"] } }),
    cup: organisation("Polish Cup", stretch),
    poland: place("Poland", { wikidata: "Q36", ...stretch }),
    "gdynia-club": organisation("Baltyk Gdynia", { alternatives: { name: ["Baltyk"] } }),
    silva: person("Bruno Silva"),
    okoye: person("Emeka Okoye"),
    "torun-captain": person("Marek Zaremba"),
    coach: person("Dorota Sowa"),
    hartmann: person("Uwe Hartmann"),
    referee: person("Tomasz Wrona"),
    germany: place("Germany", { wikidata: "Q183", ...stretch }),
    nowicka: person("Ewa Nowicka"),
    nigeria: place("Nigeria", { wikidata: "Q1033", ...stretch }),
    besiktas: organisation("Besiktas"),
    agent: person("agent of Emeka Okoye", { ...stretch, alternatives: { name: ["his agent"] } }),
    istanbul: place("Istanbul"),
    police: group("police in Warsaw", { alternatives: { name: ["police"], kind: ["ORGANISATION"] } }),
    fans: group("19 supporters"),
    station: place("Warsaw Central station", { alternatives: { name: ["Warsaw Central"] } }),
    officer: person("officer hurt in Warsaw", { ...stretch, alternatives: { name: ["one officer"], kind: ["GROUP"] } }),
    "police-spokesman": person("police spokesman", {
      ...stretch,
      alternatives: { name: ["a police spokesman"], kind: ["GROUP"] },
    }),
    europa: organisation("Europa League", stretch),
    legia: organisation("Legia Warsaw"),
    "torun-city": place("Torun"),
    mayor: person("Grzegorz Halicki"),
    players: group("players of Pomorzanin Torun", { alternatives: { name: ["the players"] } }),
    wire: organisation("Dateline Demo Wire", stretch),
  },
  statements: {
    ST1: {
      by: "coach",
      at: "S5",
      cue: "said/say",
      says: '"I told him to go on and enjoy himself, and he did both,"',
      about: ["lis"],
      on: day,
      alternatives: later,
    },
    ST2: {
      by: "coach",
      how: "CONTINUATION",
      at: "S6",
      says: '"Ask me tomorrow what it means."',
      on: day,
      alternatives: later,
    },
    ST3: {
      by: "hartmann",
      at: "S8",
      cue: "called/call",
      says: 'the dismissal "a present to our opponents"',
      about: ["torun-club"],
      on: day,
      alternatives: { ...later, about: [[], ["okoye"]] },
    },
    ST4: {
      by: "hartmann",
      at: "S8",
      cue: "accused/accuse",
      says: "losing control",
      about: ["referee"],
      on: day,
      alternatives: { ...later, about: [[]] },
    },
    ST5: {
      by: "gdynia-club",
      at: "S10",
      cue: "confirmed/confirm",
      says: "The German will leave the club in June",
      about: ["hartmann"],
      on: day,
      alternatives: later,
    },
    ST6: {
      by: "agent",
      at: "S11",
      cue: "dismissed/dismiss",
      says: ["Reports that the Nigerian striker is about to join Besiktas", '"Istanbul gossip"'],
      about: ["okoye", "besiktas"],
      negated: true,
      alternatives: {
        negated: [false],
        kind: ["DIRECT", "INDIRECT"],
        content: [
          '"Istanbul gossip"',
          "Reports that the Nigerian striker is about to join Besiktas",
        ],
      },
    },
    ST7: {
      by: "police-spokesman",
      at: "S13",
      cue: "said/say",
      says: "One officer was hurt",
      about: ["officer"],
      alternatives: { speaker: ["police"], about: [[]] },
    },
    ST8: {
      by: "mayor",
      at: "S16",
      cue: "promised/promise",
      to: ["players"],
      says: 'an open-top bus on Sunday, "weather or no weather"',
      on: day,
      alternatives: later,
    },
  },
  events: {
    E1: {
      what: ["WIN", "Pomorzanin Torun beats Baltyk Gdynia in the Polish Cup final"],
      who: "WINNER torun-club; LOSER gdynia-club",
      place: "stadium",
      when: day,
      reports: [
        ["S2", "won"],
        ["S2", "beating"],
        ["S7", "defeat"],
      ],
      alternatives: { place: ["warsaw", null] },
    },
    E2: {
      what: ["CRITICISE", "Uwe Hartmann criticises the dismissal"],
      who: "ACTOR hartmann",
      when: assumed("2026-05-02"),
      reports: [does("S8", "called", "ST3")],
      ...stretch,
      alternatives: { participants: ["ACTOR hartmann; RECIPIENT referee"] },
    },
    E3: {
      what: ["ACCUSE", "Uwe Hartmann accuses the referee of losing control"],
      who: "ACTOR hartmann; RECIPIENT referee",
      when: assumed("2026-05-02"),
      reports: [does("S8", "accused", "ST4")],
    },
    E4: {
      what: ["LEAVE_OFFICE", "Uwe Hartmann leaves Baltyk Gdynia"],
      who: "ACTOR hartmann",
      about: ["gdynia-club"],
      when: on("2026-06", "EXPLICIT"),
      reports: [["S10", "leave", "EXPECTED", "gdynia-club", "ST5"]],
    },
    E5: {
      what: ["TAKE_OFFICE", "Ewa Nowicka takes over Baltyk Gdynia"],
      who: "ACTOR nowicka",
      about: ["gdynia-club"],
      when: on("2026-06", "EXPLICIT"),
      reports: [["S10", "replace", "EXPECTED"]],
      alternatives: {
        type: ["APPOINT"],
        participants: ["RECIPIENT nowicka", "ACTOR gdynia-club; RECIPIENT nowicka"],
        when: [toCome, null],
      },
    },
    E6: {
      what: ["REJECT", "The agent dismisses reports of a move to Besiktas"],
      who: "ACTOR agent",
      when: past,
      reports: [does("S11", "dismissed", "ST6")],
      alternatives: { type: ["DENY"], about: [["okoye"], ["besiktas"]] },
    },
    E7: {
      what: ["ARREST", "Police detain 19 supporters"],
      who: "ACTOR police; RECIPIENT fans",
      place: "station",
      when: day,
      reports: [["S12", "detained"]],
      alternatives: { when: [past, null], place: ["warsaw", null] },
    },
    E8: {
      what: ["ATTACK", "Fights before the match"],
      place: "station",
      when: day,
      reports: [["S12", "fights"]],
      ...stretch,
      alternatives: { when: [past, null], participants: ["ACTOR fans"], place: ["warsaw", null] },
    },
    E9: {
      what: ["WIN", "Legia Warsaw beats Pomorzanin Torun in the final of 1968"],
      who: "WINNER legia; LOSER torun-club",
      when: dated("1968"),
      reports: [["S15", "lost"]],
    },
    E10: {
      what: ["CONGRATULATE", "Grzegorz Halicki congratulates the players"],
      who: "ACTOR mayor; RECIPIENT players",
      about: ["E1"],
      responseTo: "E1",
      when: assumed("2026-05-02"),
      reports: [["S16", "congratulated"]],
      alternatives: { participants: ["ACTOR mayor; RECIPIENT torun-club"], about: [[]], responseTo: [null] },
    },
    E11: {
      what: ["PROMISE", "Grzegorz Halicki promises the players an open-top bus"],
      who: "ACTOR mayor; RECIPIENT players",
      when: assumed("2026-05-02"),
      reports: [does("S16", "promised", "ST8")],
      alternatives: { participants: ["ACTOR mayor; RECIPIENT torun-club", "ACTOR mayor"] },
    },
  },
  tenures: [
    ["torun-captain", "captain", "torun-club", "CURRENT", ["S4"], stretch],
    ["coach", "coach", "torun-club", "CURRENT", ["S5"], { head: true, alternatives: { head: [false] } }],
    [
      "hartmann",
      "coach",
      "gdynia-club",
      "CURRENT",
      ["S8", "S10"],
      { head: true, to: "2026-06", alternatives: { to: [null] } },
    ],
    [
      "nowicka",
      "coach",
      "gdynia-club",
      "EXPECTED",
      ["S10"],
      { head: true, from: "2026-06", alternatives: { from: [null] } },
    ],
    ["mayor", "mayor", "torun-city", "CURRENT", ["S16"], { head: true }],
  ],
  memberships: [
    ["lis", "torun-club", "MEMBER", ["S2", "S3"], { ...stretch, alternatives: { kind: ["EMPLOYED", "AFFILIATED"] } }],
    [
      "okoye",
      "gdynia-club",
      "MEMBER",
      ["S4", "S7"],
      { ...stretch, alternatives: { kind: ["EMPLOYED", "AFFILIATED"] } },
    ],
    [
      "torun-captain",
      "torun-club",
      "MEMBER",
      ["S4"],
      { ...stretch, alternatives: { kind: ["EMPLOYED", "AFFILIATED"] } },
    ],
  ],
  topics: [
    ["20001065", "football"],
    ["20001108", "sport event", stretch],
    ["20001115", "national championship", stretch],
  ],
  notes: [
    "score: 2-1 after extra time; goals by Okoye (penalty), Zaremba (74), Lis (117) (S2, S3, S4); 52,000 spectators (S2)",
  ],
  never: ({ key, at }) => [
    [
      "S2",
      "Won, beating and defeat tell one match; the other is that of 1968.",
      { event: { type: "WIN" } },
      { moreThan: 2 },
    ],
    [
      "S15",
      "Torun lost to Legia in 1968.",
      {
        event: { type: "WIN", participants: [{ role: "WINNER", entity: key("legia") }], when: { from: "2026-05-02" } },
      },
    ],
    [
      "S8",
      "A dismissal on the pitch is no leaving of office.",
      { event: { type: "LEAVE_OFFICE", participants: [{ entity: key("okoye") }] } },
    ],
    [
      "S11",
      "The move to Besiktas is gossip.",
      [
        { membership: { of: key("besiktas") } },
        { event: { participants: [{ entity: key("besiktas") }], reports: [{ factuality: "ASSERTED" }] } },
      ],
    ],
    [
      "S10",
      "Nowicka is not yet in charge.",
      { tenure: { person: key("nowicka"), of: key("gdynia-club"), status: "CURRENT" } },
    ],
    [
      "S14",
      "Torun is the club here, the city only in S16.",
      [
        { entity: { kind: "PLACE", mentions: [at("S14", "Torun")] } },
        { entity: { key: key("torun-club"), mentions: [at("S16", "Torun")] } },
      ],
    ],
    [
      "S16",
      "The mayor congratulates.",
      { event: { type: "CONGRATULATE", participants: [{ role: "ACTOR", entity: key("coach") }] } },
    ],
    [
      null,
      "The correction note supports nothing.",
      [{ statement: { sentences: [{ $regex: "^\\?" }] } }, { event: { reports: [{ sentence: { $regex: "^\\?" } }] } }],
    ],
  ],
};
