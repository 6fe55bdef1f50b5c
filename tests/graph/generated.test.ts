import { generateGraph } from "../../bench/graph/generate";
import { generatedReading } from "../../bench/graph/reading";
import { TOPICS } from "../../bench/graph/topics";
import { openNewsGraph } from "../../src/graph/news-graph";
import { demand } from "../../src/reading/verify";
import { dumpOf } from "../setup/dump";
import { emptyGraph, testAddress, testConnection } from "../setup/graph";

/** Budgets and benchmarks are worth as much as the graph that they are measured on. */
jest.setTimeout(240_000);

const ARTICLES = 150;
const readings = Array.from({ length: ARTICLES }, (_, number) => generatedReading(number));
const connection = testConnection();
afterAll(() => connection.close());

describe("a generated graph", () => {
  it("is of Readings that are sound", () => {
    for (const reading of readings) expect(demand(reading)).toEqual(reading);
  });

  it("is the graph that the loader makes of the same Readings, counts and stories included", async () => {
    await emptyGraph(connection);
    const graph = await openNewsGraph(testAddress(), { entities: [], tenures: [], memberships: [] });
    await graph.constrain();
    await graph.loadTopics(TOPICS);
    await graph.loadReadings(readings);
    await graph.close();
    const loaded = await dumpOf(connection);

    await emptyGraph(connection);
    await generateGraph(connection, ARTICLES);
    expect(await dumpOf(connection)).toEqual(loaded);
    expect(loaded.filter((line) => line.includes('"Story"')).length).toBeGreaterThan(0);
  });

  it("names one person in a fifth of all articles, and most hardly ever", () => {
    const named = readings.flatMap(({ entities }) => entities.map(({ key }) => key));
    const times = (key: string) => named.filter((each) => each === key).length;
    expect(times("hub")).toBe(ARTICLES / 5);
    expect([...new Set(named)].filter((key) => times(key) === 1).length).toBeGreaterThan(ARTICLES);
  });
});
