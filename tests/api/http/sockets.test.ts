import { once } from "node:events";
import { connect } from "node:net";
import pino from "pino";
import { WebSocket } from "ws";
import { hashOf, type KeptKey, newKey, type OpenTo } from "../../../src/api/keys";
import { USUAL_LIMITS } from "../../../src/api/limits";
import { buildApiSchema } from "../../../src/api/schema";
import { type Served, serve } from "../../../src/api/server";
import type { ArticleCame, Changes } from "../../../src/domain/ports";
import { FakeGraph } from "../fake-graph";

const schema = buildApiSchema();
const key = newKey();
const DESK: KeptKey = { name: "desk", role: "reader", hash: hashOf(key), createdOn: "2026-11-27" };

/** Tells whoever follows of an article when it is asked to. */
class Newsroom {
  readonly listeners = new Set<(came: ArticleCame) => void>();
  readonly changes: Pick<Changes, "onLoaded"> = {
    onLoaded: (listener) => {
      this.listeners.add(listener);
      return () => void this.listeners.delete(listener);
    },
  };

  load(): void {
    for (const tell of this.listeners) tell({ articleId: "article:1", bookmark: null });
  }
}

const room = new Newsroom();
const article = { __typename: "Article", id: "article:1", headline: "A" };
const ARTICLES = { __typename: "ArticleConnection", nodes: [article] };
const values: Record<string, unknown> = {
  articles: ARTICLES,
  summary: { __typename: "Summary", articles: 14 },
};
const nobody = async (): Promise<never> => Promise.reject(new Error("nothing is changed here"));
const graph = Object.assign(new FakeGraph(values), {
  changes: { ...room.changes, loadArticle: nobody, retractArticle: nobody, judge: nobody },
});
const LIMITS = { ...USUAL_LIMITS, requestSeconds: 1, pingSeconds: 1, drainSeconds: 1, followed: 3 };
const logged: string[] = [];
const log = pino({ level: "info" }, { write: (line: string) => void logged.push(line) });

/** Null when they cannot be read. */
let kept: readonly KeptKey[] | null = [DESK];
const opened: Served[] = [];
async function open(more: { openTo?: OpenTo; limits?: typeof LIMITS } = {}): Promise<Served> {
  const keys = async () => kept ?? Promise.reject(new Error("the keys cannot be read"));
  const options = { schema, graph, keys, log, host: "127.0.0.1", port: 0, questions: [], limits: LIMITS };
  const served = await serve({ ...options, ...more });
  opened.push(served);
  return served;
}
afterEach(async () => {
  kept = [DESK];
  values.articles = ARTICLES;
  await Promise.all(opened.splice(0).map((served) => served.close()));
});

/** A client that says exactly what it is told to. */
async function clientOf(served: Served, headers: Record<string, string> = {}) {
  const socket = new WebSocket(`${served.url.replace("http", "ws")}/graphql`, "graphql-transport-ws", { headers });
  const heard: Record<string, unknown>[] = [];
  socket.on("message", (data) => heard.push(JSON.parse(String(data))));
  const closed = new Promise<number>((resolve) => socket.once("close", resolve));
  await once(socket, "open");
  const say = (message: object) => socket.send(JSON.stringify(message));
  const follow = (id: string, query: string) => say({ id, type: "subscribe", payload: { query } });
  const hears = async (type: string, id?: string) => {
    for (let times = 0; times < 1_000; times += 1) {
      const found = heard.find((message) => message.type === type && (id === undefined || message.id === id));
      if (found !== undefined) return found;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`no ${type} was heard, but ${JSON.stringify(heard)}`);
  };
  return { socket, heard, say, follow, hears, closed };
}

async function welcomed(served: Served, headers: Record<string, string> = {}) {
  const client = await clientOf(served, headers);
  client.say({ type: "connection_init" });
  await client.hears("connection_ack");
  return client;
}

const until = async (isSo: () => boolean) => {
  for (let times = 0; !isSo() && times < 1_000; times += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(isSo()).toBe(true);
};

const NEWS = "subscription Mine { articleLoaded { id headline } }";

describe("the door", () => {
  const statusFor = (served: Served, headers: Record<string, string>, path = "/graphql") =>
    new Promise<number>((resolve) => {
      const socket = new WebSocket(`${served.url.replace("http", "ws")}${path}`, "graphql-transport-ws", { headers });
      socket.once("unexpected-response", (_request, response) => resolve(response.statusCode ?? 0));
      socket.once("open", () => resolve(101));
      socket.on("error", () => undefined);
    });

  test.each<[string, OpenTo, Record<string, string>, number]>([
    ["is open on this machine", "loopback", {}, 101],
    ["needs a key for whoever asks through a proxy", "loopback", { "x-forwarded-for": "192.0.2.7" }, 401],
    ["needs a key where nobody may ask without", "nobody", {}, 401],
    ["opens to a key", "nobody", { authorization: `Bearer ${key}` }, 101],
    ["stays closed to a wrong key", "loopback", { authorization: `Bearer ${newKey()}` }, 401],
    ["stays closed to a page elsewhere", "everybody", { origin: "http://elsewhere.example" }, 403],
  ])("%s", async (_what, openTo, headers, status) => {
    expect(await statusFor(await open({ openTo }), headers)).toBe(status);
  });

  test("is nowhere else", async () => {
    expect(await statusFor(await open(), {}, "/query")).toBe(404);
  });

  test("says of a fault of ours only that there was one, and the log has it", async () => {
    kept = null;
    expect(await statusFor(await open(), { authorization: `Bearer ${key}` })).toBe(500);
    const line = logged.find((each) => each.includes("a socket was not let in")) ?? "{}";
    expect(JSON.parse(line)).toMatchObject({ level: 50, error: { type: "Error", message: "the keys cannot be read" } });
    expect(line).not.toContain(key);
  });

  test("a client that breaks off before it is let in takes nothing with it", async () => {
    const served = await open();
    const socket = connect(Number(new URL(served.url).port), "127.0.0.1");
    socket.write("GET /graphql HTTP/1.1\r\nhost: localhost\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n");
    socket.resetAndDestroy();
    expect((await fetch(`${served.url}/health`)).status).toBe(200);
  });
});

describe("what is followed", () => {
  test("comes until it is let go of, and is counted meanwhile", async () => {
    const served = await open();
    const client = await welcomed(served);
    const followers = async () =>
      /^dateline_followers (\d+)$/mu.exec(await (await fetch(`${served.url}/metrics`)).text())?.[1];
    client.follow("1", NEWS);
    await until(() => room.listeners.size === 1);
    expect(await followers()).toBe("1");
    room.load();
    expect(await client.hears("next")).toMatchObject({ payload: { data: { articleLoaded: { id: "article:1" } } } });
    client.say({ id: "1", type: "complete" });
    await until(() => room.listeners.size === 0);
    expect(await followers()).toBe("0");
  });

  test("ends with the key: who has none any more hears nothing any more", async () => {
    const client = await welcomed(await open(), { authorization: `Bearer ${key}` });
    client.follow("1", NEWS);
    await until(() => room.listeners.size === 1);
    kept = [];
    room.load();
    expect(await client.hears("error")).toMatchObject({ payload: [{ extensions: { code: "UNAUTHENTICATED" } }] });
    await until(() => room.listeners.size === 0);
  });

  test("is let go of when the client is gone", async () => {
    const client = await welcomed(await open());
    client.follow("1", NEWS);
    await until(() => room.listeners.size === 1);
    client.socket.terminate();
    await until(() => room.listeners.size === 0);
  });

  test("a failure of ours is a number here, too", async () => {
    values.articles = new Error("the password is hunter2");
    const client = await welcomed(await open());
    client.follow("1", NEWS);
    await until(() => room.listeners.size === 1);
    room.load();
    const told = await client.hears("error");
    expect(JSON.stringify(told)).not.toContain("hunter2");
    expect(told).toMatchObject({ payload: [{ extensions: { code: "INTERNAL_SERVER_ERROR" } }] });
  });

  test("is in the log with who follows, what it is called and what it costs", async () => {
    const client = await welcomed(await open(), { authorization: `Bearer ${key}` });
    client.follow("1", NEWS);
    await until(() => logged.some((line) => line.includes('"over":"a socket"') && line.includes("desk")));
    const line = logged.find((each) => each.includes('"over":"a socket"') && each.includes("desk")) ?? "{}";
    expect(JSON.parse(line)).toMatchObject({ caller: "desk", operation: "Mine", cost: 1, codes: [] });
    expect(line).not.toContain(key);
  });
});

describe("the same is refused as over HTTP", () => {
  const codeFor = async (query: string, limits = LIMITS) => {
    const client = await welcomed(await open({ limits }));
    client.follow("1", query);
    return client.hears("error");
  };

  test.each([
    ["subscription { articleLoaded { nothing } }", "GRAPHQL_VALIDATION_FAILED"],
    ["subscription {", "GRAPHQL_PARSE_FAILED"],
    ["subscription { articleLoaded { entities(first: 1000) { nodes { id } } } }", "BAD_USER_INPUT"],
    ['mutation { retractArticle(id: "a", reason: "b") { removedEvents } }', "UNAUTHENTICATED"],
  ])("%s", async (query, code) => {
    const client = await welcomed(await open());
    client.follow("1", query);
    const type = query.startsWith("mutation") ? "next" : "error";
    expect(JSON.stringify(await client.hears(type))).toContain(code);
  });

  test("a question costs as many points as over HTTP, and of the same account", async () => {
    const served = await open({ limits: { ...LIMITS, localPointsAMinute: 30 } });
    const client = await welcomed(served);
    client.follow("1", "{ articles(first: 20) { nodes { id } } }");
    expect(await client.hears("next", "1")).toMatchObject({
      payload: { data: { articles: { nodes: [{ id: "article:1" }] } } },
    });
    client.follow("2", "{ articles(first: 20) { nodes { id } } }");
    expect(JSON.stringify(await client.hears("error", "2"))).toContain("TOO_MANY_QUESTIONS");
    const overHttp = await fetch(`${served.url}/graphql?query=${encodeURIComponent("{ summary { articles } }")}`);
    expect(overHttp.status).toBe(429);
  });

  test("to follow is paid for as well", async () => {
    expect(
      JSON.stringify(
        await codeFor("subscription { articleLoaded { entities(first: 50) { nodes { id } } } }", {
          ...LIMITS,
          localPointsAMinute: 30,
        }),
      ),
    ).toContain("TOO_MANY_QUESTIONS");
  });

  test("more over one socket than one may follow", async () => {
    const client = await welcomed(await open());
    for (const id of ["1", "2", "3", "4"]) client.follow(id, NEWS);
    expect(JSON.stringify(await client.hears("error", "4"))).toContain("QUESTION_TOO_LARGE");
    expect(room.listeners.size).toBe(3);
  });
});

describe("who is cut", () => {
  test("who does not begin", async () => {
    const client = await clientOf(await open());
    expect(await client.closed).toBe(4408);
  });

  test("who does not answer a ping", async () => {
    const client = await welcomed(await open());
    client.socket.pong = () => undefined;
    client.follow("1", NEWS);
    await until(() => room.listeners.size === 1);
    expect(await client.closed).toBe(1006);
    await until(() => room.listeners.size === 0);
  });

  test("who does not read what it is sent", async () => {
    const long = "x".repeat(100_000);
    values.articles = { __typename: "ArticleConnection", nodes: [{ ...article, headline: long }] };
    const client = await welcomed(await open({ limits: { ...LIMITS, pingSeconds: 2 } }));
    client.follow("1", NEWS);
    await until(() => room.listeners.size === 1);
    client.socket.pause();
    for (let times = 0; times < 200; times += 1) room.load();
    await until(() => room.listeners.size === 0);
  });

  test("who lets more than a thousand things pile up: it gets those that were there, and is told", async () => {
    values.articles = { __typename: "ArticleConnection", nodes: Array.from({ length: 1_200 }, () => article) };
    const client = await welcomed(await open());
    client.follow("1", NEWS);
    await until(() => room.listeners.size === 1);
    room.load();
    expect(await client.hears("error")).toMatchObject({ payload: [{ extensions: { code: "TOO_SLOW" } }] });
    expect(client.heard.filter(({ type }) => type === "next").length).toBeGreaterThanOrEqual(1_000);
    expect(room.listeners.size).toBe(0);
  });

  test("who says more than a question may be long", async () => {
    jest.spyOn(console, "error").mockImplementationOnce(() => undefined); // graphql-ws says so there
    const client = await welcomed(await open());
    client.follow("1", `${NEWS} # ${"x".repeat(300_000)}`);
    expect(await client.closed).toBe(1009);
  });

  test("who says what is not the protocol", async () => {
    const client = await welcomed(await open());
    client.socket.send("hello");
    expect(await client.closed).toBe(4400);
  });
});

describe("when the server stops", () => {
  const stopped = async (served: Served) => {
    opened.splice(0);
    await served.close();
  };

  test("all are told, and what they followed is let go of", async () => {
    const served = await open();
    const client = await welcomed(served);
    client.follow("1", NEWS);
    await until(() => room.listeners.size === 1);
    await stopped(served);
    expect([await client.closed, room.listeners.size]).toEqual([1001, 0]);
  });

  test("who does not say goodbye is cut after the time to drain", async () => {
    const served = await open();
    const client = await welcomed(served);
    client.follow("1", NEWS);
    await until(() => room.listeners.size === 1);
    client.socket.pause();
    const begun = performance.now();
    await stopped(served);
    expect(performance.now() - begun).toBeGreaterThan(900);
    expect(room.listeners.size).toBe(0);
    client.socket.resume();
    await client.closed;
  });
});
