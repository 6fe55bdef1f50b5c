import fc from "fast-check";
import type { Reading } from "../../src/domain/reading";
import type { Connection } from "../../src/graph/connect";
import { constrain } from "../../src/graph/constrain";
import { loadReading, loadReadings } from "../../src/graph/load";
import { knowledgeOf } from "../../src/graph/load/rows";
import { loadBackground } from "../../src/graph/load-background";
import { committingTwice } from "../setup/committing-twice";
import { dumpOf } from "../setup/dump";
import { emptyGraph, testConnection } from "../setup/graph";
import { backgroundPack, goldReadings } from "../setup/seeds";

// A statement's first run is planned, which takes most of the time here.
jest.setTimeout(300_000);

const background = backgroundPack();
const knowledge = knowledgeOf(background);
const seeds = goldReadings();
const [first, second] = seeds;
if (first === undefined || second === undefined) throw new Error("the seeds are missing");

let connection: Connection;
beforeAll(async () => {
  connection = testConnection();
  await constrain(connection);
});
beforeEach(() => emptyGraph(connection));
afterAll(() => connection.close());

const rowsOf = async (text: string) => (await connection.read({ text, parameters: {} })).rows;

describe("an article", () => {
  test("is loaded once and unchanged after that", async () => {
    const loaded = await loadReading(connection, first, knowledge);
    expect(loaded.outcome).toBe("LOADED");
    const before = await dumpOf(connection);
    const again = await loadReading(connection, first, knowledge);
    expect(again).toMatchObject({ outcome: "UNCHANGED", articleId: loaded.articleId });
    expect(await dumpOf(connection)).toEqual(before);
  });

  test("is loaded once, and that is said, also when the connection broke at the end of the transaction", async () => {
    await loadReading(connection, first, knowledge);
    const expected = await dumpOf(connection);
    await emptyGraph(connection);
    expect(await loadReading(committingTwice(connection), first, knowledge)).toMatchObject({ outcome: "LOADED" });
    expect(await dumpOf(connection)).toEqual(expected);
  });

  test("has every sentence, with the article's own words", async () => {
    await loadReading(connection, first, knowledge);
    const sentences = await rowsOf(
      "MATCH (a:Article)-[has:HAS_SENTENCE]->(s:Sentence) RETURN s.text, substring(a.text, s.start, s.end - s.start) ORDER BY has.index",
    );
    expect(sentences).toHaveLength(first.sentences.length);
    for (const [text, inArticle] of sentences) expect(text).toBe(inArticle);
  });

  test("is loaded whole or not at all", async () => {
    const broken: Reading = { ...first, statements: first.statements.map((each) => ({ ...each, speaker: "nobody" })) };
    const results = await loadReadings(connection, [broken, second], knowledge);
    expect(results.map(({ outcome }) => outcome)).toEqual(["REJECTED", "LOADED"]);
    expect(await rowsOf("MATCH (a:Article) WHERE NOT a.isStub RETURN a.headline")).toEqual([[second.article.headline]]);
  });

  test("with changed words is loaded beside the one it replaces", async () => {
    await loadReading(connection, first, knowledge);
    const corrected: Reading = {
      ...first,
      text: `${first.text}\n`,
      article: { ...first.article, updatedOn: "2024-12-31" },
    };
    expect((await loadReading(connection, corrected, knowledge)).outcome).toBe("SUPERSEDED");
    expect(await rowsOf("MATCH (later:Article)-[:REPLACES]->(:Article) RETURN later.updatedOn")).toEqual([
      ["2024-12-31"],
    ]);
  });

  test("leaves what stands in its teasers to articles of their own, without a date", async () => {
    const withTeasers = seeds.filter(({ teasers }) => teasers.length > 0);
    await loadReadings(connection, withTeasers, knowledge);
    const stubs = await rowsOf(
      "MATCH (:Article)-[:RELATED_TO]->(s:Article) RETURN s.isStub, s.publishedAt, COUNT { (s)-[:MENTIONS|COVERS|MAKES]->() }",
    );
    expect(stubs.length).toBe(withTeasers.flatMap(({ teasers }) => teasers).length);
    for (const stub of stubs) expect(stub).toEqual([true, null, 0]);
  });
});

describe("many articles", () => {
  let expected: readonly string[];
  beforeAll(async () => {
    await emptyGraph(connection);
    await loadBackground(connection, background);
    await loadReadings(connection, seeds, knowledge);
    expected = await dumpOf(connection);
  });

  test("give the same graph in any order, in batches of any size, and with repeats", async () => {
    const order = fc.shuffledSubarray([...seeds, ...seeds.slice(0, 4)], { minLength: seeds.length + 4 });
    const anyOrder = fc.asyncProperty(order, fc.integer({ min: 1, max: 20 }), fc.nat(20), async (some, size, when) => {
      await emptyGraph(connection);
      for (let start = 0; start < some.length; start += size) {
        if (start <= when && when < start + size) await loadBackground(connection, background);
        await loadReadings(connection, some.slice(start, start + size), knowledge);
      }
      await loadBackground(connection, background);
      expect(await dumpOf(connection)).toEqual(expected);
    });
    await fc.assert(anyOrder, { numRuns: 5, endOnFailure: true });
  });

  test("can be loaded by two writers at once", async () => {
    await loadBackground(connection, background);
    const [there, back] = [testConnection(), testConnection()];
    const oneByOne = async (writer: Connection, readings: readonly Reading[]) => {
      const outcomes = [];
      for (const reading of readings) outcomes.push((await loadReading(writer, reading, knowledge)).outcome);
      return outcomes;
    };
    const outcomes = (await Promise.all([oneByOne(there, seeds), oneByOne(back, [...seeds].reverse())])).flat();
    await Promise.all([there.close(), back.close()]);
    expect(outcomes.filter((outcome) => outcome === "LOADED")).toHaveLength(seeds.length);
    expect(await dumpOf(connection)).toEqual(expected);
  });
});

describe("the background", () => {
  test("is marked as such, counts for nothing as evidence, and changes nothing the second time", async () => {
    await loadBackground(connection, background);
    const before = await dumpOf(connection);
    await loadBackground(connection, background);
    expect(await dumpOf(connection)).toEqual(before);
    expect(await rowsOf("MATCH (t:Tenure) RETURN DISTINCT t.source")).toEqual([["background"]]);
    expect(await rowsOf("MATCH (e:Entity) RETURN DISTINCT e.isBackground, e.mentionCount")).toEqual([[true, 0]]);
  });

  test("knows of an end that came after the articles, and makes one node of one time in office with them", async () => {
    await loadBackground(connection, background);
    await loadReadings(connection, seeds, knowledge);
    const stoltenberg = await rowsOf(`MATCH (:Person {id: 'person:jens-stoltenberg'})-[:HOLDS]->(t)-[:OF_POSITION]->
      ({id: 'position:secretary-general-of-nato'}) RETURN t.to, t.status, t.lastConfirmedOn`);
    expect(stoltenberg).toEqual([["2024-10-01", "PAST", "2024-07-11"]]);
    const rutte = await rowsOf(`MATCH (:Person {id: 'person:mark-rutte'})-[:HOLDS]->(t)-[:OF_POSITION]->(p)
      RETURN p.id, t.from, t.to, t.status ORDER BY t.from`);
    expect(rutte).toEqual([
      ["position:prime-minister-of-netherlands", "2010-10-14", "2024-07-02", "PAST"],
      ["position:secretary-general-of-nato", "2024-10-01", null, "CURRENT"],
    ]);
  });
});
