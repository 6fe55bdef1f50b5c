import fc from "fast-check";
import pino from "pino";
import { buildApiSchema } from "../../src/api/schema";
import { type Served, serve } from "../../src/api/server";
import type { NewsGraph } from "../../src/domain/ports";
import { answer } from "../../src/graph/answer";
import { record, records } from "../setup/plain-values";
import { openSeededGraph, type SeededGraph } from "../setup/seeded-graph";
import { thingsIn } from "../setup/things-in";
import { type RandomQuestion, randomQuestion } from "./random-question";

jest.setTimeout(600_000);

/** The same questions each time, unless somebody looks for others: each is new to Neo4j, which plans it for longer than it runs. */
const RUNS = Number(process.env.DATELINE_RANDOM_QUESTIONS ?? 40);
const SEED = Number(process.env.DATELINE_RANDOM_SEED ?? 5);

/** Every code that whoever asks a valid question may be told: each is about what was asked, none about us. */
const CODES: ReadonlySet<unknown> = new Set([
  ...["BAD_USER_INPUT", "BAD_ID", "BAD_CURSOR", "UNKNOWN_ID", "AMBIGUOUS_NAME"],
  ...["GRAPHQL_VALIDATION_FAILED", "QUESTION_TOO_LARGE", "QUESTION_TOO_DEAR"],
]);

const schema = buildApiSchema();
const logged: string[] = [];
const log = pino({ level: "warn" }, { write: (line: string) => void logged.push(line) });
let seeded: SeededGraph;
let served: Served;
/** What each question fetches: the answers to its root fields. */
let fetching: Promise<number>[] = [];

beforeAll(async () => {
  seeded = await openSeededGraph();
  const graph: NewsGraph = {
    answer: (field) => {
      const found = answer((statement) => seeded.connection.read(statement, 60_000), field);
      fetching.push(found.then(({ value }) => thingsIn(value)).catch(() => 0));
      return found;
    },
  };
  served = await serve({ schema, graph, log, host: "127.0.0.1", port: 0, questions: [] });
});
afterAll(async () => {
  await served.close();
  await seeded.close();
});

test("no valid question is a fault of ours, and none fetches more than it was said to cost", async () => {
  const seen = { answered: 0, refused: 0, things: 0 };
  await fc.assert(
    fc.asyncProperty(randomQuestion(schema), async (question) => {
      const { status, codes, cost, fetched } = await asked(question);
      expect(codes.filter((code) => !CODES.has(code))).toEqual([]);
      expect(status === 200 || (status >= 400 && status < 500)).toBe(true);
      expect(logged).toEqual([]);
      expect(fetched).toBeLessThanOrEqual(cost);
      seen[status === 200 ? "answered" : "refused"] += 1;
      seen.things += fetched;
    }),
    { numRuns: RUNS, seed: SEED },
  );
  // Most are answered, and with something.
  expect(seen.answered).toBeGreaterThan(RUNS / 3);
  expect(seen.things).toBeGreaterThan(RUNS);
});

async function asked(question: RandomQuestion) {
  logged.splice(0);
  fetching = [];
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${served.url}/graphql`, { method: "POST", headers, body: JSON.stringify(question) });
  const { errors, extensions } = record(await response.json());
  const codes = records(errors ?? []).map((error) => record(error.extensions).code);
  const cost = extensions === undefined ? 0 : Number(record(extensions).cost ?? 0);
  const fetched = (await Promise.all(fetching)).reduce((sum, things) => sum + things, 0);
  return { status: response.status, codes, cost, fetched };
}
