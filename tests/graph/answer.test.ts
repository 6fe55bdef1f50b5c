import fc from "fast-check";
import type { CypherStatement } from "../../src/domain/ports";
import type { Reading } from "../../src/domain/reading";
import { answer } from "../../src/graph/answer";
import { assemble } from "../../src/graph/assemble";
import type { Connection } from "../../src/graph/connect";
import { operatorsOf } from "../setup/operators";
import { openSeededGraph, type SeededGraph } from "../setup/seeded-graph";
import { question } from "./asking/question";

// A new text is planned before it runs, and this file asks many.
jest.setTimeout(300_000);

let seeded: SeededGraph;
let connection: Connection;
let readings: readonly Reading[];

beforeAll(async () => {
  seeded = await openSeededGraph();
  ({ connection, readings } = seeded);
});
afterAll(() => seeded.close());

const MINUTE = 60_000;
const read = (statement: CypherStatement) => connection.read(statement, MINUTE);
const ask = async (text: string): Promise<unknown> => (await answer(read, question(text))).value;

const numberOf = (from: readonly Reading[], list: (reading: Reading) => readonly unknown[]): number =>
  from.reduce((sum, reading) => sum + list(reading).length, 0);
const until = (day: string) => readings.filter(({ article }) => (article.publishedOn ?? "").slice(0, 10) <= day);

describe("a list is what one finds by reading the Readings", () => {
  it("articles, newest first", async () => {
    const headlines = readings.map(({ article }) => article.headline);
    const value = await ask("{ articles(first: 100) { totalCount nodes { headline publishedOn } } }");
    expect(value).toMatchObject({ totalCount: readings.length });
    const nodes = nodesOf(value);
    expect(nodes.map(({ headline }) => headline).sort()).toEqual([...headlines].sort());
    const days = nodes.map(({ publishedOn }) => String(publishedOn));
    expect(days).toEqual([...days].sort().reverse());
  });

  it("articles that name somebody", async () => {
    const naming = readings.filter(({ entities }) =>
      entities.some(({ key, mentions }) => key === "nato" && mentions.length > 0),
    );
    const value = await ask(
      `{ articles(where: {mentions: ["organisation:nato"]}, first: 100) { totalCount nodes { headline } } }`,
    );
    expect(
      nodesOf(value)
        .map(({ headline }) => headline)
        .sort(),
    ).toEqual(naming.map(({ article }) => article.headline).sort());
    expect(await ask(`{ organisation(name: "nato") { articles { totalCount } } }`)).toMatchObject({
      articles: { totalCount: naming.length },
    });
  });

  it("articles known by a day", async () => {
    const value = await ask(`{ articles(where: {knownBy: "2024-11-07"}) { totalCount } }`);
    expect(value).toMatchObject({ totalCount: until("2024-11-07").length });
  });

  it("statements, all and of a kind", async () => {
    const all = numberOf(readings, ({ statements }) => statements);
    const direct = numberOf(readings, ({ statements }) => statements.filter(({ kind }) => kind === "DIRECT"));
    expect(await ask("{ statements { totalCount } }")).toMatchObject({ totalCount: all });
    expect(await ask("{ statements(where: {kinds: [DIRECT]}) { totalCount } }")).toMatchObject({ totalCount: direct });
  });

  it("what somebody said, in the order in which it was said", async () => {
    const said = numberOf(readings, ({ statements }) => statements.filter(({ speaker }) => speaker === "mark-rutte"));
    const value = await ask(
      `{ statements(where: {speaker: "person:mark-rutte"}, orderBy: OLDEST, first: 100) { totalCount nodes { speaker { name } article { publishedOn } } } }`,
    );
    expect(value).toMatchObject({ totalCount: said });
    const days = nodesOf(value).map(({ article }) => JSON.stringify(article));
    expect(days).toEqual([...days].sort());
  });

  it("topics by their labels", async () => {
    const labels = new Set(readings.flatMap(({ topics }) => topics.map(({ code }) => code)));
    const value = await ask("{ topics(first: 100) { totalCount nodes { code } } }");
    expect(new Set(nodesOf(value).map(({ code }) => code))).toEqual(labels);
  });

  it("events leave out what is only expected unless it is asked for", async () => {
    const value = await ask("{ events(first: 100) { nodes { factuality } } }");
    const found = new Set(nodesOf(value).map(({ factuality }) => factuality));
    expect(
      [...found].filter((factuality) => !["ASSERTED", "REPORTED", "CLAIMED"].includes(String(factuality))),
    ).toEqual([]);
    const feared = await ask("{ events(first: 100, where: {factuality: [HYPOTHETICAL]}) { nodes { factuality } } }");
    expect(new Set(nodesOf(feared).map(({ factuality }) => factuality))).toEqual(new Set(["HYPOTHETICAL"]));
  });
});

describe("an object", () => {
  it("is found by id, by Wikidata id and by any spelling", async () => {
    const [byId, byName, bySurname] = await Promise.all(
      [`id: "person:mark-rutte"`, `name: "MARK  rutte"`, `name: "Rutte"`].map((by) =>
        ask(`{ person(${by}) { id wikidata } }`),
      ),
    );
    expect(byId).toMatchObject({ id: "person:mark-rutte" });
    expect(byName).toEqual(byId);
    expect(bySurname).toEqual(byId);
    const wikidata = wikidataOf(byId);
    expect(await ask(`{ entity(id: "wd:${wikidata}") { id } }`)).toMatchObject({ id: "person:mark-rutte" });
  });

  it("is null when there is none, or none of the kind", async () => {
    expect(await ask(`{ person(name: "Nobody At All") { id } }`)).toBeNull();
    expect(await ask(`{ place(id: "person:mark-rutte") { id } }`)).toBeNull();
    expect(await ask(`{ node(id: "event:none-1") { id } }`)).toBeNull();
  });

  it("stands where its id was asked for", async () => {
    const value = await ask(
      `{ nodes(ids: ["organisation:nato", "person:nobody", "topic:20000574", "organisation:nato"]) { id } }`,
    );
    expect(value).toMatchObject([
      { __typename: "Organisation" },
      null,
      { __typename: "Topic" },
      { id: "organisation:nato" },
    ]);
  });

  it("keeps two that share a name apart, and says so", async () => {
    await connection.write((run) =>
      run({
        text: `MERGE (name:Name {key: 'rutte'})
          MERGE (other:Entity:Person {id: 'person:other-rutte'}) SET other.kind = 'PERSON', other.name = 'Other Rutte'
          MERGE (name)-[:NAMES]->(other)`,
        parameters: {},
      }),
    );
    await expect(ask(`{ person(name: "Rutte") { id } }`)).rejects.toMatchObject({
      code: "AMBIGUOUS_NAME",
      message: expect.stringContaining("person:mark-rutte"),
    });
    await connection.write((run) =>
      run({ text: "MATCH (other:Entity {id: 'person:other-rutte'}) DETACH DELETE other", parameters: {} }),
    );
  });
});

describe("time", () => {
  it("asks who led NATO on a day", async () => {
    const leadersOn = async (day: string) =>
      JSON.stringify(await ask(`{ organisation(name: "NATO") { leaders(asOf: "${day}") { person { name } } } }`));
    expect(await leadersOn("2024-07-01")).toContain("Stoltenberg");
    expect(await leadersOn("2024-11-06")).toContain("Rutte");
    expect(await leadersOn("2024-11-06")).not.toContain("Stoltenberg");
  });
});

describe("evidence", () => {
  it("gives the words of an event in their sentence, at their place in the article", async () => {
    const value = await ask(
      `{ events(first: 100) { nodes { evidence { words { start end text } article { text } sentence { text start } } } } }`,
    );
    const evidence = nodesOf(value).flatMap(({ evidence: all }) => records(all));
    expect(evidence.length).toBeGreaterThan(0);
    for (const { words, article } of evidence) {
      const [{ start, end, text }] = [record(words)];
      expect(String(record(article).text).slice(Number(start), Number(end))).toBe(text);
    }
  });
});

describe("pages", () => {
  const LISTS = [
    "articles(orderBy: NEWEST",
    "statements(orderBy: OLDEST",
    "events(orderBy: NEWEST",
    "entities(orderBy: MOST_MENTIONED",
    "entities(orderBy: NAME",
  ];

  it("one after the other are the whole list, without gap or repeat", async () => {
    const whole = new Map<string, readonly string[]>();
    for (const list of LISTS) whole.set(list, (await pages(list, 100)).flat());
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...LISTS), fc.integer({ min: 7, max: 60 }), async (list, first) => {
        const found = await pages(list, first);
        expect(found.slice(0, -1).every((page) => page.length === first)).toBe(true);
        expect(found.flat()).toEqual(whole.get(list));
        expect(new Set(found.flat()).size).toBe(found.flat().length);
      }),
      { numRuns: 8 },
    );
  });

  it("belong to one list: a cursor of another is refused", async () => {
    const value = record(await ask("{ articles(first: 1) { pageInfo { endCursor } } }"));
    const { endCursor } = record(value.pageInfo);
    await expect(ask(`{ entities(after: "${String(endCursor)}") { nodes { id } } }`)).rejects.toMatchObject({
      code: "BAD_CURSOR",
    });
  });

  async function pages(list: string, first: number): Promise<readonly (readonly string[])[]> {
    const found: string[][] = [];
    for (let after = ""; ; ) {
      const value = record(
        await ask(`{ ${list}, first: ${first}${after}) { nodes { id } pageInfo { hasNextPage endCursor } } }`),
      );
      found.push(nodesOf(value).map(({ id }) => String(id)));
      const { hasNextPage, endCursor } = record(value.pageInfo);
      if (hasNextPage !== true) return found;
      after = `, after: "${String(endCursor)}"`;
    }
  }
});

describe("whatever is nested", () => {
  const NESTED = `{ articles(first: 5) { nodes {
    headline entities(first: 3) { nodes { name articles(first: 2) { nodes { headline } } } }
    statements(first: 2) { nodes { content speaker { name } evidence { sentence { text } } } }
  } } }`;

  it("one root field is one statement", async () => {
    let statements = 0;
    const counted = (statement: CypherStatement) => {
      statements += 1;
      return read(statement);
    };
    await answer(counted, question(NESTED));
    expect(statements).toBe(1);
  });

  it.each([
    NESTED,
    "{ entities { nodes { name } } }",
    `{ statements(where: {about: ["place:ukraine"]}) { nodes { content } } }`,
    `{ person(name: "Rutte") { articles { nodes { headline } } tenures { nodes { position { title } } } } }`,
    `{ node(id: "person:mark-rutte") { id } }`,
  ])("nothing is looked for by going through all nodes: %s", async (asked) => {
    const { plan } = await connection.profile(assemble(question(asked)).statement);
    expect(operatorsOf(plan)).not.toContain("NodeByLabelScan");
  });

  it("a feed is read in its index's order, never sorted", async () => {
    const { statement } = assemble(question("{ articles(first: 3) { nodes { headline } } }"));
    const operators = operatorsOf((await connection.profile(statement)).plan);
    expect(operators.filter((operator) => /^(Top|Sort)$/.test(operator))).toEqual([]);
  });
});

type PlainRecord = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is PlainRecord => typeof value === "object" && value !== null;

function record(value: unknown): PlainRecord {
  if (!isRecord(value)) throw new Error(`not an object: ${JSON.stringify(value)}`);
  return value;
}

const records = (value: unknown): readonly PlainRecord[] => (Array.isArray(value) ? value.map(record) : []);
const nodesOf = (value: unknown): readonly PlainRecord[] => records(record(value).nodes);
const wikidataOf = (value: unknown): string => String(record(value).wikidata);
