import { createClient } from "graphql-ws";
import pino from "pino";
import { WebSocket } from "ws";
import { hashOf, newKey } from "../../src/api/keys";
import { buildApiSchema } from "../../src/api/schema";
import { type Served, serve } from "../../src/api/server";
import { DatelineError } from "../../src/domain/errors";
import type { NewsGraph } from "../../src/domain/ports";
import { FakeGraph } from "./fake-graph";

/** What was asked and changed, with the bookmarks that came with it. */
const seen: [what: string, after: readonly string[]][] = [];
const values = new FakeGraph({
  summary: { __typename: "Summary", articles: 14 },
  article: { __typename: "Article", id: "article:a" },
  entity: { __typename: "Person", id: "person:a" },
});
let changes = 0;

/** Each change gives the next bookmark. */
async function changed<Told extends object>(what: string, after: readonly string[], told: Told) {
  seen.push([what, after]);
  changes += 1;
  return { ...told, bookmark: `FB:${changes}` };
}

const graph: NewsGraph = {
  answer: (field, after = []) => {
    seen.push([field.name, after]);
    if (after.includes("FB:unknown")) throw new DatelineError({ code: "BAD_BOOKMARK", happened: "Nobody knows it." });
    return values.answer(field);
  },
  changes: {
    loadArticle: (_input, after) =>
      changed("loadArticle", after, { outcome: "LOADED" as const, articleId: "article:a", problems: [] }),
    retractArticle: (_id, _reason, after) =>
      changed("retractArticle", after, { removedStatements: 1, removedEvents: 0 }),
    judge: (_judgement, after) => changed("judge", after, { merged: true }),
    onLoaded: () => () => undefined,
  },
};

const key = newKey();
const keys = async () => [{ name: "desk", role: "curator" as const, hash: hashOf(key), createdOn: "2026-11-27" }];
let served: Served;
beforeAll(async () => {
  const log = pino({ level: "silent" });
  served = await serve({ schema: buildApiSchema(), graph, host: "127.0.0.1", port: 0, log, questions: [], keys });
});
afterAll(() => served.close());
beforeEach(() => {
  seen.length = 0;
  changes = 0;
});

async function post(query: string, bookmark?: string) {
  const response = await fetch(`${served.url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `Bearer ${key}`,
      ...(bookmark !== undefined && { "dateline-bookmark": bookmark }),
    },
    body: JSON.stringify({ query }),
  });
  return {
    status: response.status,
    bookmark: response.headers.get("dateline-bookmark"),
    body: JSON.parse(await response.text()),
  };
}

const SUMMARY = "{ summary { articles } }";

describe("the header dateline-bookmark", () => {
  test("goes with every part of a question to the graph, and a question gives none back", async () => {
    const { status, bookmark } = await post("{ summary { articles } again: summary { articles } }", "FB:kcw/Q=");
    expect([status, bookmark]).toEqual([200, null]);
    expect(seen).toEqual([
      ["summary", ["FB:kcw/Q="]],
      ["summary", ["FB:kcw/Q="]],
    ]);
  });

  test("may be absent", async () => {
    expect((await post(SUMMARY)).status).toBe(200);
    expect(seen).toEqual([["summary", []]]);
  });

  test("may hold several, of servers that know nothing of each other", async () => {
    await post(SUMMARY, "FB:a, FB:b");
    expect(seen).toEqual([["summary", ["FB:a", "FB:b"]]]);
  });

  test.each(["", " ,", "FB:a b", "FB:ä", "FB:a,,FB:b", '"FB:a"', "x".repeat(501), Array(11).fill("FB:a").join(",")])(
    "is refused before anything is asked when it is none: %j",
    async (bookmark) => {
      const { status, body } = await post(SUMMARY, bookmark);
      expect([status, body.errors[0].extensions.code]).toEqual([400, "BAD_BOOKMARK"]);
      expect(body.errors[0].message).toContain("dateline-bookmark");
      expect(seen).toEqual([]);
    },
  );

  test("that the graph does not know refuses the whole question", async () => {
    const { status, body } = await post("{ summary { articles } __typename }", "FB:unknown");
    expect([status, body.errors[0].extensions.code, body.data]).toEqual([400, "BAD_BOOKMARK", undefined]);
  });
});

describe("a change", () => {
  const LOAD = `loadArticle(input: {text: "a"}) { bookmark article { id } }`;
  const RETRACT = `retractArticle(id: "article:a", reason: "a mistake") { removedStatements }`;
  const JUDGE = `judge(left: "person:a", right: "person:b", verdict: SAME) { left { id } }`;

  test("gives the bookmark of what it made, in the payload and as a header", async () => {
    const { bookmark, body } = await post(`mutation { ${LOAD} }`);
    expect([bookmark, body.data.loadArticle.bookmark]).toEqual(["FB:1", "FB:1"]);
  });

  test.each([RETRACT, JUDGE])("has the header also where the payload has no place for it: %s", async (change) => {
    expect((await post(`mutation { ${change} }`)).bookmark).toBe("FB:1");
  });

  test("is made on top of what the header stands for, and shows what it has made", async () => {
    await post(`mutation { ${LOAD} }`, "FB:given");
    expect(seen).toEqual([
      ["loadArticle", ["FB:given"]],
      ["article", ["FB:1"]],
    ]);
  });

  test("is made on top of the one before it in the same question; the last one's bookmark stands for both", async () => {
    const { bookmark } = await post(`mutation { ${RETRACT} ${JUDGE} }`, "FB:given");
    expect(bookmark).toBe("FB:2");
    expect(seen.slice(0, 3)).toEqual([
      ["retractArticle", ["FB:given"]],
      ["judge", ["FB:1"]],
      ["entity", ["FB:2"]],
    ]);
  });
});

describe("over a WebSocket, where a question has no headers", () => {
  const ask = async (extensions: Record<string, unknown>) => {
    const url = `${served.url.replace("http", "ws")}/graphql`;
    const client = createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0 });
    try {
      return await client.iterate({ query: SUMMARY, extensions }).next();
    } finally {
      await client.dispose();
    }
  };

  test("its extensions take the bookmark", async () => {
    await ask({ "dateline-bookmark": "FB:a" });
    expect(seen).toEqual([["summary", ["FB:a"]]]);
  });

  test.each([7, "FB:a b"])("and refuse what is none: %j", async (bookmark) => {
    await expect(ask({ "dateline-bookmark": bookmark })).rejects.toMatchObject([
      { extensions: { code: "BAD_BOOKMARK" } },
    ]);
    expect(seen).toEqual([]);
  });
});
