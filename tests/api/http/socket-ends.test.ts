import type { Served } from "../../../src/api/server";
import {
  article,
  clientOf,
  closeAll,
  LIMITS,
  NEWS,
  open,
  opened,
  room,
  until,
  values,
  welcomed,
} from "./a-socket-server";

afterEach(closeAll);

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
