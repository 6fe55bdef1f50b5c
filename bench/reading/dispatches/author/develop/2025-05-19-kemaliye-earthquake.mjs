import { assumed, dated, does, group, on, organisation, past, person, place, stretch, toCome } from "../words.mjs";

const day = on("2025-05-19");
const later = { saidOn: [null] };

export default {
  headline: "Quake in eastern Turkey kills at least 23, dozens trapped",
  byline: "Demo Desk",
  source: "Dateline Demo Wire",
  published: "2025-05-19",
  dateline: ["ERZINCAN", "erzincan"],
  page: `
## CAPTION
S1 {rescuers~Rescuers} search the ruins of an apartment block in {kemaliye=Kemaliye} on Monday.

## BODY
S2 {erzincan=ERZINCAN}, {turkey=Turkey}, May 19 — An earthquake of magnitude 6.4 shook the mountains of eastern {turkey=Turkey} before dawn on Monday, killing {dead~at least 23 people} and burying {trapped~dozens more} in {trapped^their} sleep.

S3 More than 310 people were injured, the {afad=Disaster and Emergency Management Authority} ({afad=AFAD}) said.
S4 {afad^Its} head, {demirel=Orhan Demirel}, put the number of collapsed buildings at 47 and warned that the toll would probably rise.

S5 The tremor struck at 4.12 a.m. near the town of {kemaliye=Kemaliye}, at a depth of 11 kilometres, according to the {usgs=US Geological Survey} ({usgs=USGS}).
S6 It was followed by some 60 aftershocks, one of them of magnitude 5.1.

S7 "{aydin^I} heard a roar and then the stairs were gone," said {aydin=Sevgi Aydın}, a teacher who was pulled out with {aydin^her} daughter after five hours.
S8 "We sat in the dark and sang."

S9 {korkmaz=Zeki Korkmaz}, the governor of {erzincan-province=Erzincan province}, had spoken of 31 dead in the morning but later took the figure back.
S10 Two villages could still not be reached by road, {korkmaz^he} added.

S11 {tunc~Interior Minister} {tunc=Leyla Tunç} offered {tunc^her} condolences to {families~the families} and promised that every house would be rebuilt within a year.
S12 {tunc^She} flew to {kemaliye=Kemaliye} by helicopter and met {survivors~survivors} in a sports hall.

S13 {baran=Selim Baran}, an opposition member of {parliament~parliament}, accused {government~the government} of having ignored the advice of engineers.
S14 "Half of these houses should never have been lived in," {baran^he} wrote on {x=X}.
S15 {ministry~The interior ministry} denied this: all public buildings in {erzincan-province~the province} had been inspected since 2023, {spokeswoman~a spokeswoman} said.

S16 {greece=Greece} sent a rescue team of 35, and the {eu=European Union} ({eu=EU}) offered satellite images.
S17 {turkey%Ankara} has not asked for help from abroad so far.

S18 In February 2023 {dead-2023~more than 53,000 people} died in {turkey~the country}'s south after an earthquake of magnitude 7.8.
`,
  entities: {
    rescuers: group("rescuers"),
    kemaliye: place("Kemaliye"),
    erzincan: place("Erzincan"),
    turkey: place("Turkey", { wikidata: "Q43", alternatives: { name: ["Türkiye"] } }),
    dead: group("people killed in the earthquake", { key: "earthquake-victims" }),
    trapped: group("people buried in the earthquake", { key: "people-buried" }),
    afad: organisation("Disaster and Emergency Management Authority", { alternatives: { name: ["AFAD"] } }),
    demirel: person("Orhan Demirel"),
    usgs: organisation("US Geological Survey", { alternatives: { name: ["USGS", "United States Geological Survey"] } }),
    aydin: person("Sevgi Aydın"),
    korkmaz: person("Zeki Korkmaz"),
    "erzincan-province": place("Erzincan province", { alternatives: { name: ["Erzincan"] } }),
    tunc: person("Leyla Tunç"),
    families: group("families of the victims", { alternatives: { name: ["families"] } }),
    survivors: group("survivors"),
    baran: person("Selim Baran"),
    parliament: organisation("Turkish parliament", {
      ...stretch,
      alternatives: { name: ["parliament", "Grand National Assembly"] },
    }),
    government: group("Turkish government", {
      kind: "ORGANISATION",
      alternatives: { name: ["government"], kind: ["GROUP"] },
    }),
    x: organisation("X", stretch),
    ministry: organisation("Turkish interior ministry", { ...stretch, alternatives: { name: ["interior ministry"] } }),
    spokeswoman: person("spokeswoman of the interior ministry", {
      key: "interior-ministry-spokeswoman",
      ...stretch,
      alternatives: { name: ["spokeswoman"], kind: ["GROUP"] },
    }),
    greece: place("Greece", { wikidata: "Q41" }),
    eu: organisation("European Union", { wikidata: "Q458" }),
    "dead-2023": group("people killed in the earthquake of 2023", { key: "earthquake-victims-2023" }),
    wire: organisation("Dateline Demo Wire", stretch),
  },
  statements: {
    ST1: {
      by: "afad",
      at: "S3",
      cue: "said/say",
      says: "More than 310 people were injured",
      on: day,
      alternatives: later,
    },
    ST2: {
      by: "demirel",
      at: "S4",
      cue: "put/put",
      says: "the number of collapsed buildings at 47",
      on: day,
      alternatives: later,
    },
    ST3: {
      by: "demirel",
      at: "S4",
      cue: "warned/warn",
      says: "the toll would probably rise",
      on: day,
      alternatives: later,
    },
    ST4: {
      by: "usgs",
      at: "S5",
      cue: "according to/according to",
      says: "The tremor struck … 11 kilometres",
      about: ["kemaliye"],
      on: day,
      alternatives: { ...later, about: [[], ["kemaliye", "E1"]] },
    },
    ST5: {
      by: "aydin",
      at: "S7",
      cue: "said/say",
      says: '"I heard a roar and then the stairs were gone,"',
      on: day,
      alternatives: later,
    },
    ST6: {
      by: "aydin",
      how: "CONTINUATION",
      at: "S8",
      says: '"We sat in the dark and sang."',
      on: day,
      alternatives: later,
    },
    ST7: { by: "korkmaz", at: "S9", cue: "spoken/speak", says: "31 dead", on: day, alternatives: later },
    ST8: {
      by: "korkmaz",
      how: "PRONOUN",
      at: "S10",
      cue: "added/add",
      says: "Two villages could still not be reached by road",
      on: day,
      alternatives: later,
    },
    ST9: {
      by: "tunc",
      at: "S11",
      cue: "promised/promise",
      to: ["families"],
      says: "every house would be rebuilt within a year",
      on: day,
      alternatives: { ...later, addressees: [[]] },
    },
    ST10: {
      by: "baran",
      at: "S13",
      cue: "accused/accuse",
      says: "having ignored the advice of engineers",
      about: ["government"],
      on: day,
      alternatives: { ...later, about: [[]] },
    },
    ST11: {
      by: "baran",
      how: "PRONOUN",
      at: "S14",
      cue: "wrote/write",
      via: "x",
      says: '"Half of these houses should never have been lived in,"',
      on: day,
      alternatives: later,
    },
    ST12: {
      by: "spokeswoman",
      at: "S15",
      cue: "said/say",
      says: "all public buildings in the province had been inspected since 2023",
      about: ["erzincan-province"],
      on: day,
      alternatives: { ...later, speaker: ["ministry"], about: [[]] },
    },
    ST13: {
      by: "eu",
      at: "S16",
      cue: "offered/offer",
      to: ["turkey"],
      says: "satellite images",
      on: day,
      ...stretch,
      alternatives: { ...later, addressees: [[]] },
    },
  },
  events: {
    E1: {
      what: ["DISASTER", "Earthquake of magnitude 6.4 in eastern Turkey"],
      place: "turkey",
      when: day,
      reports: [
        ["S2", "earthquake"],
        ["S5", "tremor"],
      ],
      alternatives: { place: ["kemaliye", "erzincan"], factuality: ["REPORTED"] },
    },
    E2: {
      what: ["KILL", "The earthquake kills at least 23 people"],
      who: "VICTIM dead",
      causedBy: "E1",
      place: "turkey",
      when: day,
      reports: [
        ["S2", "killing"],
        ["S9", "dead", "CLAIMED", "korkmaz", "ST7"],
      ],
      alternatives: {
        type: ["DIE"],
        participants: ["ACTOR dead"],
        place: [null, "kemaliye"],
        when: [past, null],
        factuality: ["REPORTED"],
      },
    },
    E3: {
      what: ["WARN", "Orhan Demirel warns that the toll will rise"],
      who: "ACTOR demirel",
      when: assumed("2025-05-19"),
      reports: [does("S4", "warned", "ST3")],
    },
    E4: {
      what: ["DISASTER", "Some 60 aftershocks"],
      causedBy: "E1",
      when: assumed("2025-05-19"),
      reports: [["S6", "aftershocks"]],
      ...stretch,
      alternatives: { place: ["turkey", "kemaliye"], causedBy: [null] },
    },
    E5: {
      what: ["CONDOLE", "Leyla Tunç offers her condolences to the families"],
      who: "ACTOR tunc; RECIPIENT families",
      about: ["E1"],
      when: assumed("2025-05-19"),
      reports: [["S11", "condolences"]],
      alternatives: { about: [["E2"], []] },
    },
    E6: {
      what: ["PROMISE", "Leyla Tunç promises to rebuild every house"],
      who: "ACTOR tunc; RECIPIENT families",
      when: assumed("2025-05-19"),
      reports: [does("S11", "promised", "ST9")],
      alternatives: { participants: ["ACTOR tunc"] },
    },
    E7: {
      what: ["VISIT", "Leyla Tunç flies to Kemaliye"],
      who: "ACTOR tunc",
      place: "kemaliye",
      when: assumed("2025-05-19"),
      reports: [["S12", "flew"]],
    },
    E8: {
      what: ["MEET", "Leyla Tunç meets survivors"],
      who: "ACTOR tunc, survivors",
      partOf: "E7",
      place: "kemaliye",
      when: assumed("2025-05-19"),
      reports: [["S12", "met"]],
      alternatives: { partOf: [null], place: [null] },
    },
    E9: {
      what: ["ACCUSE", "Selim Baran accuses the government of ignoring engineers"],
      who: "ACTOR baran; RECIPIENT government",
      when: assumed("2025-05-19"),
      reports: [does("S13", "accused", "ST10")],
    },
    E10: {
      what: ["DENY", "The interior ministry denies the accusation"],
      who: "ACTOR ministry",
      about: ["E9"],
      responseTo: "E9",
      when: assumed("2025-05-19"),
      reports: [["S15", "denied"]],
      alternatives: {
        type: ["REJECT"],
        participants: ["ACTOR spokeswoman", "ACTOR ministry, spokeswoman"],
        about: [[]],
        responseTo: [null],
      },
    },
    E11: {
      what: ["AID", "Greece sends a rescue team"],
      who: "ACTOR greece; RECIPIENT turkey",
      when: assumed("2025-05-19"),
      reports: [["S16", "sent"]],
      alternatives: { participants: ["ACTOR greece"] },
    },
    E12: {
      what: ["AID", "The European Union offers satellite images"],
      who: "ACTOR eu; RECIPIENT turkey",
      when: toCome,
      ...stretch,
      reports: [["S16", "offered", "EXPECTED", "eu", "ST13"]],
      alternatives: {
        type: ["PROMISE"],
        participants: ["ACTOR eu"],
        when: [assumed("2025-05-19"), past, null],
        factuality: ["HYPOTHETICAL", "ASSERTED"],
      },
    },
    E13: {
      what: ["REQUEST", "Turkey has not asked for help"],
      who: "ACTOR turkey",
      when: past,
      reports: [["S17", "asked", "NEGATED"]],
      ...stretch,
    },
    E14: {
      what: ["DISASTER", "Earthquake of magnitude 7.8 in southern Turkey"],
      place: "turkey",
      when: dated("2023-02"),
      reports: [["S18", "earthquake"]],
    },
    E15: {
      what: ["DIE", "More than 53,000 people die in the earthquake of 2023"],
      who: "ACTOR dead-2023",
      causedBy: "E14",
      place: "turkey",
      when: dated("2023-02"),
      reports: [["S18", "died"]],
      alternatives: { type: ["KILL"], participants: ["VICTIM dead-2023"], place: [null] },
    },
  },
  tenures: [
    ["demirel", "head", "afad", "CURRENT", ["S4"], { head: true, alternatives: { title: ["chief", "director"] } }],
    ["korkmaz", "governor", "erzincan-province", "CURRENT", ["S9"], { head: true }],
    ["tunc", "Interior Minister", "turkey", "CURRENT", ["S11"]],
  ],
  memberships: [["baran", "parliament", "MEMBER", ["S13"], stretch]],
  topics: [
    ["20000153", "earthquake"],
    ["20000151", "natural disaster", stretch],
    ["20000168", "emergency response", stretch],
    ["20000148", "disaster", stretch],
  ],
  notes: [
    "toll: at least 23 dead, more than 310 injured, 47 buildings collapsed (S2, S3, S4); the figure of 31 was taken back (S9)",
    "magnitude 6.4, depth 11 km, 4.12 a.m. (S2, S5)",
  ],
  never: ({ key }) => [
    [
      "S5",
      "Earthquake and tremor are one; the others are the aftershocks and the one of 2023.",
      { event: { type: "DISASTER" } },
      { moreThan: 3 },
    ],
    [
      "S18",
      "53,000 died in 2023, not now.",
      {
        event: {
          type: { $in: ["DIE", "KILL"] },
          participants: [{ entity: key("dead-2023") }],
          when: { from: "2025-05-19" },
        },
      },
    ],
    [
      "S17",
      "Turkey has not asked for help.",
      {
        event: {
          type: "REQUEST",
          participants: [{ role: "ACTOR", entity: key("turkey") }],
          reports: [{ factuality: "ASSERTED" }],
        },
      },
    ],
    ["S17", "Ankara stands for the Turkish government here.", { entity: { name: { $regex: "^ankara$" } } }],
    [
      "S5",
      "The Geological Survey is no part of the story's places.",
      { event: { place: { $regex: "united-states" } } },
    ],
    [
      "S9",
      "31 dead is a figure taken back, nothing the wire asserts.",
      { event: { type: { $in: ["DIE", "KILL"] }, reports: [{ sentence: "S9", factuality: "ASSERTED" }] } },
    ],
    [
      "S14",
      "The engineers say nothing; the post is Baran's.",
      { statement: { kind: "DIRECT", sentences: ["S14"], speaker: { $not: [key("baran")] } } },
    ],
    ["S10", "He is the governor.", { statement: { speaker: key("demirel"), sentences: ["S10"] } }],
  ],
};
