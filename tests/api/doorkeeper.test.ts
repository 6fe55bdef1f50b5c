import pino from "pino";
import { doorkeeper, type Sender } from "../../src/api/http/doorkeeper";
import { hashOf, type KeyRing, newKey, type OpenTo } from "../../src/api/keys";
import { USUAL_LIMITS } from "../../src/api/limits";
import { buildApiSchema } from "../../src/api/schema";
import { serve } from "../../src/api/server";
import { FakeGraph } from "./fake-graph";

const key = newKey();
const keys: KeyRing = async () => [{ name: "desk", role: "ingester", hash: hashOf(key), createdOn: "2026-11-27" }];

const HERE = { host: "127.0.0.1:4000" };
const sender = (headers: Record<string, string>, remoteAddress = "127.0.0.1"): Sender => ({
  headers,
  socket: { remoteAddress },
});
const admitted = (from: Sender, openTo: OpenTo = "loopback") => doorkeeper(keys, openTo)(from);

describe("without a key", () => {
  test.each(["127.0.0.1", "127.8.9.1", "::1", "::ffff:127.0.0.1"])(
    "whoever is on this machine may read: %s",
    async (from) => {
      expect(await admitted(sender(HERE, from))).toMatchObject({
        isLocal: true,
        caller: { name: null, roles: new Set(["reader"]) },
      });
    },
  );

  test.each(["localhost:4000", "localhost", "[::1]:4000"])("by any of its names: %s", async (host) => {
    expect((await admitted(sender({ host }))).isLocal).toBe(true);
  });

  test.each([
    ["another machine", sender(HERE, "192.0.2.7")],
    ["a page whose name was given this machine's address", sender({ host: "evil.example:4000" })],
    ["a name that only begins well", sender({ host: "localhost.evil.example" })],
    ["a proxy that asks for somebody", sender({ ...HERE, "x-forwarded-for": "192.0.2.7" })],
    ["a proxy that says so in the newer way", sender({ ...HERE, forwarded: "for=192.0.2.7" })],
    ["nobody knows who", { headers: HERE, socket: {} }],
  ])("%s may not", async (_who, from) => {
    await expect(admitted(from)).rejects.toMatchObject({ status: 401, code: "UNAUTHENTICATED" });
  });

  test("everybody may read when the settings say so, and nobody when they say that", async () => {
    const elsewhere = sender({ host: "news.example" }, "192.0.2.7");
    expect((await admitted(elsewhere, "everybody")).caller.roles).toEqual(new Set(["reader"]));
    await expect(admitted(sender(HERE), "nobody")).rejects.toMatchObject({ status: 401 });
  });
});

describe("with a key", () => {
  const withKey = (authorization: string) => sender({ host: "news.example", authorization }, "192.0.2.7");

  test("its role is the caller's, wherever it comes from", async () => {
    expect(await admitted(withKey(`Bearer ${key}`), "nobody")).toEqual({
      caller: { name: "desk", roles: new Set(["reader", "ingester"]) },
      isLocal: false,
      account: "key desk",
    });
  });

  test.each([
    `Bearer ${newKey()}`,
    "Bearer",
    `Basic ${key}`,
    key,
    `Bearer ${key} ${key}`,
    `Bearer ${"x".repeat(5000)}`,
  ])("a wrong one is refused, even on this machine", async (authorization) => {
    await expect(admitted(sender({ ...HERE, authorization }))).rejects.toMatchObject({ status: 401 });
  });
});

describe("addresses", () => {
  test.each([
    ["192.0.2.7", "address 192.0.2.7"],
    ["::ffff:192.0.2.7", "address 192.0.2.7"],
    ["2001:db8:1:2:3:4:5:6", "address 2001:db8:1:2"],
  ])("%s is counted as %s", async (from, account) => {
    expect((await admitted(sender(HERE, from), "everybody")).account).toBe(account);
  });
});

describe("over HTTP", () => {
  const graph = new FakeGraph({ articles: { __typename: "ArticleConnection", nodes: [] } });
  const log = pino({ level: "silent" });
  const limits = { ...USUAL_LIMITS, pointsAMinute: 100, localPointsAMinute: 50 };
  const served = serve({
    schema: buildApiSchema(),
    graph,
    host: "127.0.0.1",
    port: 0,
    log,
    questions: [],
    limits,
    keys,
  });
  afterAll(async () => (await served).close());

  const ask = async (first: number, headers: Record<string, string> = {}) =>
    fetch(`${(await served).url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({ query: `{ articles(first: ${first}) { nodes { id } } }` }),
    });
  const left = (response: Response) => ["limit", "remaining"].map((name) => response.headers.get(`ratelimit-${name}`));

  test("each caller's questions cost points, and say what is left; too many are refused with the time to wait", async () => {
    const before = graph.asked.length;
    const first = await ask(30);
    expect([first.status, ...left(first)]).toEqual([200, "50", "18"]);
    const second = await ask(30);
    expect([second.status, ...left(second)]).toEqual([429, "50", "0"]);
    expect(Number(second.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await second.json()).toMatchObject({ errors: [{ extensions: { code: "TOO_MANY_QUESTIONS" } }] });
    expect(graph.asked.length).toBe(before + 1);
  });

  test("a key has points of its own", async () => {
    const response = await ask(30, { authorization: `Bearer ${key}` });
    expect([response.status, ...left(response)]).toEqual([200, "100", "68"]);
  });

  test("a wrong key is told how to get one", async () => {
    const response = await ask(30, { authorization: "Bearer nonsense" });
    expect([response.status, response.headers.get("www-authenticate")]).toEqual([401, "Bearer"]);
    expect(await response.text()).toContain("dateline key add");
  });
});
