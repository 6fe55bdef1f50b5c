import { connect } from "node:net";
import pino from "pino";
import { buildApiSchema } from "../../src/api/schema";
import { type Served, serve } from "../../src/api/server";
import { DatelineError } from "../../src/domain/errors";
import { FakeGraph } from "./fake-graph";

const graph = new FakeGraph({
  summary: { __typename: "Summary", articles: 14 },
  person: new DatelineError({ code: "AMBIGUOUS_NAME", happened: "Two people are called Kim." }),
  place: new Error("the password is hunter2"),
});

const questions = [{ name: "summary", words: "What is there?", query: "{ summary { articles } }" }];
const schema = buildApiSchema();
const silent = pino({ level: "silent" });
const logged: string[] = [];
const log = pino({ level: "info" }, { write: (line: string) => logged.push(line) });

let served: Served;
beforeAll(async () => {
  served = await serve({ schema, graph, host: "127.0.0.1", port: 0, log, questions });
});
afterAll(() => served.close());

const JSON_HEADERS = { "content-type": "application/json" };

const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${served.url}/graphql`, {
    method: "POST",
    headers: { ...JSON_HEADERS, ...headers },
    body: typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body),
  });

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${served.url}${path}`, { headers, redirect: "manual" });

const seen = async (response: Response) => ({ status: response.status, body: JSON.parse(await response.text()) });

const codeOf = async (response: Response) => {
  const { status, body } = await seen(response);
  return [status, body.errors?.[0]?.extensions?.code];
};

describe("questions over HTTP", () => {
  test("by POST", async () => {
    expect(await seen(await post({ query: "{ summary { articles } }" }))).toEqual({
      status: 200,
      body: { data: { summary: { articles: 14 } }, extensions: { cost: 1 } },
    });
  });

  test.each([{}, { accept: "application/graphql-response+json" }, { "sec-fetch-site": "same-origin" }])(
    "by GET, with %j",
    async (headers: Record<string, string>) => {
      const query = encodeURIComponent("{ summary { articles } }");
      const response = await get(`/graphql?query=${query}`, headers);
      expect((await seen(response)).body).toMatchObject({ data: { summary: { articles: 14 } } });
    },
  );

  test("how it was answered is said on request, and only then", async () => {
    const { body } = await seen(await post({ query: "{ summary { articles } }" }, { "dateline-explain": "1" }));
    expect(body.extensions.dateline).toEqual({
      statements: 1,
      milliseconds: 2,
      rootFields: [{ field: "summary", cypher: "// summary", parameters: {}, rows: 1, milliseconds: 2 }],
    });
  });

  test("an error that the asker can fix arrives with its code and words", async () => {
    const { status, body } = await seen(await post({ query: '{ person(name: "Kim") { name } }' }));
    expect(status).toBe(200);
    expect(body.data).toEqual({ person: null });
    expect(body.errors).toMatchObject([
      { message: "Two people are called Kim.", extensions: { code: "AMBIGUOUS_NAME" } },
    ]);
  });

  test("an error of ours arrives as a number, and the log has the rest under it", async () => {
    const text = await (await post({ query: '{ place(name: "Paris") { name } }' })).text();
    expect(text).not.toMatch(/hunter2|stack|\.ts/u);
    const [error] = JSON.parse(text).errors;
    expect(error.extensions.code).toBe("INTERNAL_SERVER_ERROR");
    expect(error.message).toContain(error.extensions.requestId);
    const line = logged.find((entry) => entry.includes(error.extensions.requestId)) ?? "";
    expect(line).toContain("hunter2");
  });
});

/** The hundred newest articles, of each a hundred entities, of each a hundred statements. */
const DEAR = `{ articles(first: 100) { nodes { entities(first: 100) { nodes { statements(first: 100) { nodes { id } } } } } } }`;

describe("refusals", () => {
  test.each([
    ["nothing", "", 400, "BAD_REQUEST"],
    ["no JSON", "{ summary { articles } }", 400, "BAD_REQUEST"],
    ["no question", { operationName: "A" }, 400, "BAD_REQUEST"],
    ["no UTF-8", new Uint8Array([0x7b, 0xff, 0x7d]), 400, "BAD_REQUEST"],
    ["no GraphQL", { query: "summary?" }, 400, "GRAPHQL_PARSE_FAILED"],
    ["an unknown field", { query: "{ weather }" }, 400, "GRAPHQL_VALIDATION_FAILED"],
    ["a page too large", { query: "{ articles(first: 101) { totalCount } }" }, 400, "BAD_USER_INPUT"],
    ["a month 13", { query: '{ articles(where: {during: {from: "2024-13"}}) { totalCount } }' }, 400, "BAD_USER_INPUT"],
    ["more than 256 KB", { query: `{ summary { articles } } # ${"x".repeat(256 * 1024)}` }, 413, "BODY_TOO_LARGE"],
    ["too many tokens", { query: `{ summary { ${"articles ".repeat(6000)} } }` }, 400, "QUESTION_TOO_LARGE"],
    ["too much", { query: DEAR }, 400, "QUESTION_TOO_DEAR"],
  ])("%s", async (_what, body, status, code) => {
    const before = graph.asked.length;
    expect(await codeOf(await post(body))).toEqual([status, code]);
    expect(graph.asked.length).toBe(before);
  });

  test.each([
    ["another type", { "content-type": "text/plain" }, 400],
    ["another charset", { "content-type": "application/json; charset=utf-16" }, 415],
    ["compression", { "content-encoding": "gzip" }, 415],
  ])("a body of %s", async (_what, headers, status) => {
    expect((await post({ query: "{ summary { articles } }" }, headers)).status).toBe(status);
  });

  test.each([
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { origin: "http://elsewhere.example" },
    { origin: "null" },
  ])("a page elsewhere that asks through its reader's browser: %j", async (headers) => {
    expect(
      await codeOf(await get(`/graphql?query=${encodeURIComponent("{ summary { articles } }")}`, headers)),
    ).toEqual([403, "FORBIDDEN"]);
  });

  test("other methods and other addresses", async () => {
    const put = await fetch(`${served.url}/graphql`, { method: "PUT", headers: JSON_HEADERS });
    expect([put.status, put.headers.get("allow")]).toEqual([405, "GET, POST"]);
    expect((await fetch(`${served.url}/health`, { method: "POST" })).status).toBe(405);
    expect(await codeOf(await get("/../etc/passwd"))).toEqual([404, "NOT_FOUND"]);
    expect(await codeOf(await get("/query/../../package.json"))).toEqual([404, "NOT_FOUND"]);
  });

  test("five megabytes are heard to their end, and refused", async () => {
    expect(await codeOf(await post({ query: "x".repeat(5_000_000) }))).toEqual([413, "BODY_TOO_LARGE"]);
  });

  test("several questions in one request", async () => {
    expect((await post([{ query: "{ summary { articles } }" }, { query: "{ summary { articles } }" }])).status).toBe(
      400,
    );
  });

  test("what was sent does not come back", async () => {
    const query = "query($n: Int!) { topics(first: $n) { totalCount } }";
    const response = await post({ query, variables: { n: "x".repeat(200_000) } });
    expect(response.status).toBe(400);
    expect((await response.text()).length).toBeLessThan(2_000);
  });

  test("names of the schema are not suggested to who guesses them", async () => {
    expect(await (await post({ query: "{ summary { article } }" })).text()).not.toMatch(/did you mean/iu);
  });

  test("no more than five errors are told", async () => {
    const { body } = await seen(await post({ query: "{ a b c d e f g h }" }));
    expect(body.errors).toHaveLength(5);
  });
});

describe("the IDE", () => {
  test.each(["/graphql", "/playground", "/"])("a browser that opens %s is led to it", async (path) => {
    const response = await get(path, { accept: "text/html,application/xhtml+xml" });
    expect([response.status, response.headers.get("location")]).toEqual([302, "/query"]);
  });

  test("its page and every file the page names come from here", async () => {
    const page = await (await get("/query")).text();
    const addresses = [...page.matchAll(/(?:src|href)="([^"]+)"/gu)].flatMap(([, address]) => address ?? []);
    for (const address of addresses.filter((each) => each !== "data:,")) {
      expect([address, (await get(address)).status]).toEqual([address, 200]);
    }
    expect(addresses.length).toBeGreaterThan(4);
  });

  test("our questions stand ready in it", async () => {
    expect((await seen(await get("/query/questions.json"))).body).toEqual(questions);
  });
});

describe("the process", () => {
  test("health is about the process, readiness about the graph", async () => {
    expect((await seen(await get("/health"))).body).toEqual({ status: "up" });
    expect((await get("/ready")).status).toBe(200);
    const lost = new FakeGraph({ summary: new Error("connection refused") });
    const other = await serve({ schema, graph: lost, host: "127.0.0.1", port: 0, log: silent, questions });
    expect(await seen(await fetch(`${other.url}/ready`))).toEqual({
      status: 503,
      body: { status: "not ready", why: "The graph does not answer." },
    });
    await other.close();
  });

  test("a port that is taken is said to be, with the way out", async () => {
    const port = Number(new URL(served.url).port);
    await expect(serve({ schema, graph, host: "127.0.0.1", port, log: silent, questions })).rejects.toMatchObject({
      code: "PORT_TAKEN",
      message: expect.stringContaining(`PORT=${port + 1}`),
    });
  });

  test("closing lets what is on its way end, and then nobody answers", async () => {
    let release = (): void => {};
    const slow = {
      answer: async () => {
        await new Promise<void>((resolve) => {
          release = resolve;
        });
        return graph.answer({ key: "summary", name: "summary", on: ["Query"], arguments: {}, selection: null });
      },
    };
    const other = await serve({ schema, graph: slow, host: "127.0.0.1", port: 0, log: silent, questions });
    const onItsWay = fetch(`${other.url}/graphql`, {
      method: "POST",
      headers: JSON_HEADERS,
      body: JSON.stringify({ query: "{ summary { articles } }" }),
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const closed = other.close();
    release();
    expect((await onItsWay).status).toBe(200);
    await closed;
    await expect(fetch(`${other.url}/health`)).rejects.toThrow();
  });

  test("a request line that is no address gets an answer, not a crash", async () => {
    const socket = connect(Number(new URL(served.url).port), "127.0.0.1");
    socket.write("GET http://[ HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
    const answer = await new Promise<string>((resolve) => {
      socket.once("data", (data) => resolve(String(data)));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400/u);
  });

  test("a client that leaves in the middle of its question is no fault of ours", async () => {
    const before = logged.length;
    const socket = connect(Number(new URL(served.url).port), "127.0.0.1");
    const head =
      "POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n";
    socket.write(`${head}{"query":`, () => setTimeout(() => socket.destroy(), 50));
    while (logged.length === before) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(JSON.parse(logged.at(-1) ?? "")).toMatchObject({ level: 30, path: "/graphql", status: 400 });
    expect((await get("/health")).status).toBe(200);
  });
});
