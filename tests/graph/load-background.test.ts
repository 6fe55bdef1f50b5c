import type { Background } from "../../src/domain/background";
import { constrain } from "../../src/graph/constrain";
import { type ListedTopic } from "../../src/graph/load-background";
import { type Neo4jNewsGraph, openNewsGraph } from "../../src/graph/news-graph";
import { dumpOf } from "../setup/dump";
import { emptyGraph, testAddress, testConnection } from "../setup/graph";
import { backgroundPack } from "../setup/seeds";

jest.setTimeout(120_000);

const connection = testConnection();
const graphs: Neo4jNewsGraph[] = [];
beforeAll(() => constrain(connection));
beforeEach(() => emptyGraph(connection));
afterAll(async () => {
  for (const graph of graphs) await graph.close();
  await connection.close();
});

const graphWith = async (background: Background) => {
  const graph = await openNewsGraph(testAddress(), background);
  graphs.push(graph);
  return graph;
};

const rowsOf = async (text: string) => (await connection.read({ text, parameters: {} })).rows;

const topics: ListedTopic[] = [
  { code: "medtop:2", label: "election", broader: "medtop:1" },
  { code: "medtop:1", label: "politics", broader: null },
];

describe("a list of topics", () => {
  test("is a tree, whichever way round it is told, and changes nothing the second time", async () => {
    const graph = await graphWith(backgroundPack());
    await graph.loadTopics(topics);
    const before = await dumpOf(connection);
    await graph.loadTopics(topics);
    expect(await dumpOf(connection)).toEqual(before);
    expect(await rowsOf("MATCH (t:Topic)-[:BROADER]->(b) RETURN t.label, b.label")).toEqual([["election", "politics"]]);
    expect(await graph.isEmpty()).toBe(true);
    expect(await graph.counts()).toMatchObject({ Topic: 2 });
  });

  test("that has changed is loaded again", async () => {
    const graph = await graphWith(backgroundPack());
    await graph.loadTopics(topics);
    await graph.loadTopics(topics.map((topic) => ({ ...topic, label: `${topic.label}s` })));
    expect(await rowsOf("MATCH (t:Topic) RETURN t.label ORDER BY t.id")).toEqual([["politicss"], ["elections"]]);
  });
});

test("a background that has changed reaches a graph that holds the former one", async () => {
  const pack = backgroundPack();
  await (await graphWith(pack)).loadBackground();
  const [entity] = pack.entities;
  if (entity === undefined) throw new Error("the pack is empty");
  const aliases = [...entity.aliases, "Known by Another Name"];
  await (await graphWith({ ...pack, entities: [{ ...entity, aliases }, ...pack.entities.slice(1)] })).loadBackground();
  expect(await rowsOf("MATCH (:Name {key: 'known by another name'})-[:NAMES]->(e) RETURN e.name")).toEqual([
    [entity.name],
  ]);
});
