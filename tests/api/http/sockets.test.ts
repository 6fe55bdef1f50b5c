import { connect } from "node:net";
import { WebSocket } from "ws";
import { newKey, type OpenTo } from "../../../src/api/keys";
import type { Served } from "../../../src/api/server";
import { closeAll, file, key, LIMITS, logged, NEWS, open, room, until, values, welcomed } from "./a-socket-server";

afterEach(closeAll);

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
    file.kept = null;
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
    file.kept = [];
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
