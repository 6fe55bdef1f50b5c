import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nodesOf, record } from "../setup/plain-values";
import { articles, questions } from "./budgets.json";
import { type GeneratedGraph, openGeneratedGraph } from "./generated-graph";

/** What questions cost on ten thousand articles, one person in a fifth of them. Hits are the same on any machine. */
jest.setTimeout(120_000);
/** Making the graph takes a minute of processor time, and more on a busy machine. */
const TO_GENERATE = 1_800_000;

let graph: GeneratedGraph;
beforeAll(async () => {
  graph = await openGeneratedGraph(articles);
}, TO_GENERATE);
afterAll(() => graph.close());

describe("within its budget of database hits, in one statement:", () => {
  it.each(questions)("$what ≤ $hits", async ({ ask, hits: most }) => {
    const { data, statements, hits, operators, predicted, fetched } = await graph.costOf(ask);
    expect(Object.values(record(data))).not.toContain(null);
    expect(statements).toBe(1);
    expect(operators).not.toContain("NodeByLabelScan");
    expect(hits).toBeLessThanOrEqual(most);
    expect(fetched).toBeLessThanOrEqual(predicted);
  });

  it("the page after 9,900 articles ≤ 150, as the first page", async () => {
    const page = (first: number, after: string) =>
      graph.costOf(`{ articles(first: ${first}${after}) { nodes { id } pageInfo { endCursor } } }`);
    let after = "";
    const seen = new Set<unknown>();
    for (let turned = 0; turned < 99; turned++) {
      const { articles: turnedTo } = record((await page(100, after)).data);
      for (const { id } of nodesOf(turnedTo)) seen.add(id);
      after = `, after: "${String(record(record(turnedTo).pageInfo).endCursor)}"`;
    }
    expect(seen.size).toBe(9_900);
    const { data, hits } = await page(50, after);
    expect(nodesOf(record(data).articles)).toHaveLength(50);
    expect(hits).toBeLessThanOrEqual(150);
  });
});

describe("what happened by the articles on a topic", () => {
  const naive = (
    topic: string,
  ) => `MATCH (:Topic {id: '${topic}'})<-[:BROADER*0..]-()<-[:HAS_TOPIC]-()-[:COVERS]->(event)
    WHERE event.factuality IN ['ASSERTED', 'REPORTED', 'CLAIMED'] WITH DISTINCT event
    RETURN event.id ORDER BY event.at DESC, event.id DESC LIMIT 120`;

  it.each(["topic:90000050", "topic:90000000"])("is found in full whichever way is taken: %s", async (topic) => {
    const ids: unknown[] = [];
    for (let after = ""; ids.length < 120; ) {
      const { data } = await graph.costOf(
        `{ events(where: {topic: "${topic}"}, first: 40${after}) { nodes { id } pageInfo { endCursor } } }`,
      );
      ids.push(...nodesOf(record(data).events).map(({ id }) => id));
      after = `, after: "${String(record(record(record(data).events).pageInfo).endCursor)}"`;
    }
    expect(ids).toEqual(await graph.found(naive(topic)));
  });
});

describe("on a graph of this size, too, nothing is looked for by going through all nodes, each root field in one statement:", () => {
  const QUESTIONS = join(__dirname, "../../schema/questions");
  /** Two questions refuse ids that are nobody's, and nobody of the seeds is here. */
  const SOMEBODY = { around: ["person:hub"], from: "person:hub", to: "person:person-60" };

  it.each(readdirSync(QUESTIONS).filter((file) => file.endsWith(".graphql")))("%s", async (file) => {
    const cost = await graph.costOf(readFileSync(join(QUESTIONS, file), "utf8"), SOMEBODY);
    const { data, statements, operators, predicted, fetched } = cost;
    expect(statements).toBe(Object.keys(record(data)).length);
    expect(operators).not.toContain("NodeByLabelScan");
    expect(fetched).toBeLessThanOrEqual(predicted);
  });
});
