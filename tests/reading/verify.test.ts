import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatelineError } from "../../src/domain/errors";
import type { Reading } from "../../src/domain/reading";
import { demand, parseReading, verify } from "../../src/reading/verify";

const TEXT = "Ana Lima resigned on Monday. She said the council had 'failed'.\nMore: Ana Lima wins a prize";

/** Finds words in the text, so that no test counts characters. */
const at = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};

const sound: Reading = {
  format: "dateline-reading/1",
  reader: { name: "test", version: "1" },
  text: TEXT,
  article: {
    headline: null,
    bylines: [],
    source: null,
    dateline: null,
    publishedOn: "2024-11-06",
    publishedPrecision: "DAY",
    updatedOn: null,
    language: "en",
    url: null,
  },
  zones: [{ zone: "BODY", ...at("Ana Lima resigned on Monday. She said the council had 'failed'.") }],
  sentences: [
    { id: "S1", zone: "BODY", paragraph: 0, ...at("Ana Lima resigned on Monday.") },
    { id: "S2", zone: "BODY", paragraph: 0, ...at("She said the council had 'failed'.") },
    { id: "S3", zone: "TEASER", paragraph: 0, ...at("More: Ana Lima wins a prize") },
  ],
  entities: [
    {
      key: "ana-lima",
      kind: "PERSON",
      name: "Ana Lima",
      wikidata: null,
      mentions: [{ kind: "NAME", ...at("Ana Lima") }],
    },
    { key: "council", kind: "ORGANISATION", name: "council", wikidata: null, mentions: [] },
  ],
  statements: [
    {
      id: "ST1",
      kind: "MIXED",
      speaker: "ana-lima",
      attribution: "PRONOUN",
      addressees: [],
      via: null,
      cue: { ...at("said"), lemma: "say" },
      content: [at("the council had 'failed'")],
      quotes: [at("failed")],
      sentences: ["S2"],
      about: ["council"],
      saidOn: null,
      hedge: null,
      negated: false,
    },
  ],
  events: [
    {
      id: "E1",
      type: "LEAVE_OFFICE",
      title: "Ana Lima resigns",
      participants: [{ role: "ACTOR", entity: "ana-lima" }],
      about: [],
      partOf: null,
      responseTo: null,
      causedBy: null,
      place: null,
      when: null,
      reports: [{ sentence: "S1", ...at("resigned"), factuality: "ASSERTED", accordingTo: null, statement: null }],
    },
  ],
  tenures: [],
  memberships: [],
  topics: [],
  teasers: [],
  notes: [],
};

const [statement] = sound.statements;
const [event] = sound.events;
const reasons = (reading: Reading): string[] => verify(reading).dropped.map(({ reason }) => reason);

describe("verify", () => {
  it("lets a sound Reading pass as it is", () => {
    expect(verify(sound)).toEqual({ reading: sound, dropped: [] });
  });

  it.each([
    ["cuts a word", at("esigned")],
    ["ends in a blank", at("resigned ")],
    ["lies behind the text", { start: TEXT.length, end: TEXT.length + 4 }],
  ])("drops a report whose stretch %s, and the event that nothing else reports", (_case, span) => {
    const reports = [{ sentence: "S1", ...span, factuality: "ASSERTED", accordingTo: null, statement: null } as const];
    const { reading, dropped } = verify({ ...sound, events: event ? [{ ...event, reports }] : [] });
    expect(reading.events).toEqual([]);
    expect(dropped.map(({ reason }) => reason)).toEqual([
      "a report's words are no stretch of the text",
      "nothing in the article reports the event",
    ]);
  });

  it("drops a fact that only a teaser tells", () => {
    const reports = [
      { sentence: "S3", ...at("wins"), factuality: "ASSERTED", accordingTo: null, statement: null } as const,
    ];
    expect(reasons({ ...sound, events: event ? [{ ...event, reports }] : [] })).toContain(
      "a report has no evidence in the article",
    );
  });

  it("drops a statement whose speaker the text never mentions, and what hangs on the statement", () => {
    const statements = statement ? [{ ...statement, speaker: "council", about: [] }] : [];
    const reports = event?.reports.map((report) => ({ ...report, statement: "ST1" })) ?? [];
    const { reading, dropped } = verify({ ...sound, statements, events: event ? [{ ...event, reports }] : [] });
    expect([reading.statements, reading.events]).toEqual([[], []]);
    expect(dropped.map(({ reason }) => reason)).toEqual([
      "a statement's speaker is nobody the text mentions",
      "a report's statement is not there",
      "nothing in the article reports the event",
    ]);
  });

  it("drops a quote that is not inside the content, with its statement", () => {
    const statements = statement ? [{ ...statement, content: [at("the council")] }] : [];
    expect(reasons({ ...sound, statements })).toContain("a quote is not inside its statement's content");
  });

  it("takes away a link that leads nowhere and keeps the rest", () => {
    const { reading, dropped } = verify({
      ...sound,
      events: event ? [{ ...event, about: ["E9"], place: "atlantis" }] : [],
    });
    expect(reading.events).toEqual(sound.events);
    expect(dropped).toHaveLength(2);
  });

  it("drops what happened on a day the calendar does not have", () => {
    const when = { from: "2024-02-30", to: null, precision: "DAY", basis: "EXPLICIT" } as const;
    expect(reasons({ ...sound, events: event ? [{ ...event, when }] : [] })).toEqual(["a date does not exist"]);
  });

  it("keeps the first of two entities with one key", () => {
    const { reading, dropped } = verify({ ...sound, entities: [...sound.entities, ...sound.entities] });
    expect(reading.entities).toEqual(sound.entities);
    expect(dropped).toHaveLength(2);
  });
});

describe("demand", () => {
  it("refuses a Reading whose offsets are off by one, whole, and says where", () => {
    const shifted = sound.entities.map((entity) => ({
      ...entity,
      mentions: entity.mentions.map((mention) => ({ ...mention, start: mention.start + 1, end: mention.end + 1 })),
    }));
    expect(() => demand({ ...sound, entities: shifted })).toThrow(/mention of ana-lima at 1: a mention is no stretch/);
  });

  it("hands a sound one back", () => {
    expect(demand(sound)).toBe(sound);
  });
});

describe("parseReading", () => {
  it("takes what the schema takes", () => {
    expect(parseReading(JSON.parse(JSON.stringify(sound)))).toEqual(sound);
  });

  it.each([
    ["another format", { ...sound, format: "dateline-reading/9" }, /\/format/],
    ["an unknown event type", { ...sound, events: [{ ...event, type: "PARTY" }] }, /\/events\/0\/type .*CONGRATULATE/],
    ["a missing part", { ...sound, sentences: undefined }, /'sentences'/],
    ["something that is no object", [], /the document must be object/],
    ["a text that is not composed", { ...sound, text: "Cafe\u0301" }, /NFC/],
  ])("refuses %s and says where", (_case, json, message) => {
    const attempt = () => parseReading(json);
    expect(attempt).toThrow(DatelineError);
    expect(attempt).toThrow(message);
  });
});

const GOLD = [join(__dirname, "../../../shared/gold"), join(__dirname, "../../../shared/seeds/gold")];
const goldFiles = GOLD.filter((folder) => existsSync(folder)).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".reading.json") && name !== "reading.schema.json")
    .map((name) => join(folder, name)),
);

(goldFiles.length === 0 ? describe.skip : describe)("the gold Readings (skipped where they are not at hand)", () => {
  it.each(goldFiles)("%s passes", (file) => {
    const reading = parseReading(JSON.parse(readFileSync(file, "utf8")));
    expect(verify(reading).dropped).toEqual([]);
  });
});
