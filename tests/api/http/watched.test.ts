import pino from "pino";
import { hashOf, newKey } from "../../../src/api/keys";
import { USUAL_LIMITS } from "../../../src/api/limits";
import { buildApiSchema } from "../../../src/api/schema";
import { type Served, serve } from "../../../src/api/server";
import type { NewsGraph } from "../../../src/domain/ports";
import { FakeGraph } from "../fake-graph";

const schema = buildApiSchema();
const key = newKey();
const keys = async () => [{ name: "desk", role: "reader" as const, hash: hashOf(key), createdOn: "2026-11-27" }];
const logged: string[] = [];
const log = pino({ level: "trace" }, { write: (line: string) => void logged.push(line) });

const graph = Object.assign(
  new FakeGraph({
    summary: { __typename: "Summary", articles: 14 },
    search: { __typename: "SearchConnection", nodes: [] },
    statement: { __typename: "Statement", kind: "the words of an article" },
    place: Object.assign(new Error('cannot take the value: "the words of an article"'), { code: "Neo.ClientError" }),
  }),
  { connectionsInUse: () => 3 },
);

let served: Served;
beforeAll(async () => {
  const limits = { ...USUAL_LIMITS, pointsAMinute: 300 };
  served = await serve({ schema, graph, keys, log, limits, host: "127.0.0.1", port: 0, questions: [] });
});
afterAll(() => served.close());
beforeEach(() => void logged.splice(0));

const ask = (query: string, variables: object = {}, headers: Record<string, string> = {}) =>
  fetch(`${served.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query, variables }),
  });

/** A request is noted after its reply has gone. */
async function lastLine(): Promise<Record<string, unknown>> {
  for (let times = 0; logged.length === 0 && times < 500; times += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  return JSON.parse(logged.at(-1) ?? "{}");
}

describe("the log", () => {
  test("says of each question who asked it, what it is called, what it cost and how long it took", async () => {
    const query = "query HowMany { summary { articles } s: summary { articles } }";
    const response = await ask(query, {}, { authorization: `Bearer ${key}` });
    expect(await lastLine()).toMatchObject({
      ...{ requestId: response.headers.get("x-request-id"), method: "POST", path: "/graphql", status: 200 },
      ...{ caller: "desk", operation: "HowMany", cost: 2, fields: ["summary", "summary"] },
      ...{ codes: [], databaseMilliseconds: 4, milliseconds: expect.any(Number) },
    });
  });

  test("says by its code what was refused", async () => {
    await ask("{ articles(first: 1000) { totalCount } }");
    expect(await lastLine()).toMatchObject({ status: 400, caller: null, cost: null, codes: ["BAD_USER_INPUT"] });
  });

  const SECRETS = [
    "the words of an article",
    "the words of a variable",
    "the words of a literal",
    key,
    "a-secret-address",
  ];

  test("holds no text of an article, of a question or of its variables, and no key, whatever happens", async () => {
    const authorization = `Bearer ${key}`;
    const query =
      'query ($x: String!) { a: search(text: $x) { totalCount } b: search(text: "the words of a literal") { nodes { __typename } } }';
    await ask(query, { x: "the words of a variable" }, { authorization });
    await ask(
      "query ($n: Int!) { articles(first: $n) { totalCount } }",
      { n: "the words of a variable" },
      { authorization },
    );
    await ask('{ statement(id: "the words of a literal") { kind } place(name: "the words of a literal") { name } }');
    await ask('{ person(name: "the words of a literal" }');
    await ask("{ summary { articles } }", {}, { authorization: `Bearer ${key}x` });
    await fetch(`${served.url}/a-secret-address?key=${key}`);
    await fetch(
      `${served.url}/graphql?query=${encodeURIComponent('{ person(name: "the words of a literal") { name } }')}`,
    );
    await ask("{ summary { articles } }");
    while (logged.length < 10) await new Promise((resolve) => setTimeout(resolve, 10));
    for (const secret of SECRETS) expect(logged.filter((line) => line.includes(secret))).toEqual([]);
  });

  test("holds of a failure of ours what it was and where, without the value that it could not take", async () => {
    await ask('{ place(name: "Paris") { name } }');
    await lastLine();
    const failure = logged.map((line) => JSON.parse(line)).find(({ error }) => error !== undefined);
    expect(failure).toMatchObject({
      ...{ level: 50, path: ["place"], requestId: expect.any(String) },
      error: { type: "Error", code: "Neo.ClientError", message: "cannot take the value …", cause: null },
    });
    expect(failure.error.stack.length).toBeGreaterThan(0);
  });
});

describe("/metrics", () => {
  const metrics = async (headers: Record<string, string> = {}) => fetch(`${served.url}/metrics`, { headers });

  test("counts requests, questions, costs, refusals and what the database took", async () => {
    const before = await (await metrics()).text();
    await ask("{ summary { articles } }");
    await ask('query Mine { summary { articles } statement(id: "a") { id } }');
    await ask("{ nothing }");
    await fetch(`${served.url}/a-secret-address`);
    const text = await (await metrics()).text();
    const more = (line: string) => figure(text, line) - figure(before, line);
    expect(more('dateline_requests_total{path="/graphql",status="200"}')).toBe(2);
    expect(more('dateline_requests_total{path="other",status="404"}')).toBe(1);
    expect(more('dateline_question_seconds_count{operation="summary"}')).toBe(1);
    expect(more('dateline_question_seconds_count{operation="several"}')).toBe(1);
    expect(more("dateline_question_cost_sum")).toBe(3);
    expect(more('dateline_errors_total{code="GRAPHQL_VALIDATION_FAILED"}')).toBe(1);
    expect(more('dateline_database_seconds_sum{field="summary"}')).toBeCloseTo(0.004);
    expect(figure(text, "dateline_database_connections_in_use")).toBe(3);
  });

  test("counts who is refused because it is enough for this minute", async () => {
    const authorization = `Bearer ${key}`;
    const dear = "{ articles(first: 100) { nodes { source { name } entities(first: 5) { nodes { id } } } } }";
    expect((await ask(dear, {}, { authorization })).status).toBe(429);
    const text = await (await metrics()).text();
    expect(figure(text, 'dateline_errors_total{code="TOO_MANY_QUESTIONS"}')).toBe(1);
  });

  test("holds no name that an asker gave", async () => {
    await ask("query Mine { mine: summary { articles } }");
    await fetch(`${served.url}/a-secret-address`);
    expect(await (await metrics()).text()).not.toMatch(/mine|secret/iu);
  });

  test("is open to whoever may ask, and to nobody else", async () => {
    expect((await metrics()).headers.get("content-type")).toMatch(/^text\/plain/u);
    const proxied = { "x-forwarded-for": "192.0.2.7" };
    expect((await metrics(proxied)).status).toBe(401);
    expect((await metrics({ ...proxied, authorization: `Bearer ${key}` })).status).toBe(200);
  });

  const figure = (text: string, start: string): number => {
    const line = text.split("\n").find((each) => each.startsWith(`${start} `));
    return line === undefined ? 0 : Number(line.slice(start.length));
  };
});

describe("/ready", () => {
  const readinessOf = async (more: Partial<NewsGraph>) => {
    const ready = Object.assign(new FakeGraph({ summary: { articles: 14 } }), more);
    const other = await serve({ schema, graph: ready, log, host: "127.0.0.1", port: 0, questions: [] });
    const response = await fetch(`${other.url}/ready`);
    await other.close();
    return { status: response.status, body: await response.json() };
  };

  test("says yes when the graph answers and has all its constraints", async () => {
    expect(await readinessOf({ missing: async () => [] })).toEqual({ status: 200, body: { status: "ready" } });
  });

  test("names those that are missing", async () => {
    expect(await readinessOf({ missing: async () => ["article_id"] })).toEqual({
      status: 503,
      body: { status: "not ready", why: "Constraints or indexes are missing.", missing: ["article_id"] },
    });
  });

  test.each([
    ["is gone", async () => Promise.reject(new Error("gone"))],
    ["hangs", () => new Promise<never>(() => undefined)],
  ])("says no when the database %s", async (_what, missing) => {
    expect(await readinessOf({ missing })).toEqual({
      status: 503,
      body: { status: "not ready", why: "The graph does not answer." },
    });
  });
});
