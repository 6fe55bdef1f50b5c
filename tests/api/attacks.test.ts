import pino from "pino";
import { USUAL_LIMITS } from "../../src/api/limits";
import { buildApiSchema } from "../../src/api/schema";
import { type Served, serve } from "../../src/api/server";
import { attack, isAlive, type Outcome, slowloris } from "./attacks/attack";
import { ATTACKS } from "./attacks/attacks";
import { FakeGraph } from "./fake-graph";

/** The README has the same table with a default Apollo Server beside it; `npm run bench:attacks` makes it. */
const graph = new FakeGraph({});
let served: Served;

beforeAll(async () => {
  const [schema, log] = [buildApiSchema(), pino({ level: "silent" })];
  const limits = { ...USUAL_LIMITS, requestSeconds: 1 };
  served = await serve({ schema, graph, host: "127.0.0.1", port: 0, log, questions: [], limits });
  await attack(`${served.url}/graphql`, { name: "warming up", body: JSON.stringify({ query: "{ unknown }" }) });
});
afterAll(() => served.close());

test.each(ATTACKS)("$name: refused at once, in few words, before the graph is asked", async (hostile) => {
  const url = `${served.url}/graphql`;
  const tries = [await attack(url, hostile), await attack(url, hostile), await attack(url, hostile)];
  for (const { status, text, bytes } of tries) {
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(bytes).toBeLessThan(2048);
    expect(text).not.toMatch(/did you mean|node_modules|stacktrace|\.ts:|\.js:/iu);
    expect(JSON.parse(text).errors.length).toBeLessThanOrEqual(5);
  }
  // A refusal needs what its quickest try takes: in a slower one the processor swept or compiled, or was busy elsewhere.
  while (quickestOf(tries) >= 100 && tries.length < 10) tries.push(await attack(url, hostile));
  expect(quickestOf(tries)).toBeLessThan(100);
  expect(graph.asked).toEqual([]);
  expect(await isAlive(url)).toBe(true);
});

const quickestOf = (tries: readonly Outcome[]): number =>
  Math.min(...tries.map(({ processorMilliseconds }) => processorMilliseconds));

test("a client that sends a byte now and then is cut", async () => {
  const { status, milliseconds, bytes } = await slowloris(`${served.url}/graphql`, 20_000);
  expect(status).toBe(408);
  expect(bytes).toBeLessThan(2048);
  expect(milliseconds).toBeLessThan(10_000);
  expect(await isAlive(`${served.url}/graphql`)).toBe(true);
});
