import { once } from "node:events";
import pino from "pino";
import { WebSocket } from "ws";
import { hashOf, type KeptKey, newKey, type OpenTo } from "../../../src/api/keys";
import { USUAL_LIMITS } from "../../../src/api/limits";
import { buildApiSchema } from "../../../src/api/schema";
import { type Served, serve } from "../../../src/api/server";
import type { ArticleCame, Changes } from "../../../src/domain/ports";
import { FakeGraph } from "../fake-graph";

const schema = buildApiSchema();
export const key = newKey();
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

export const room = new Newsroom();
export const article = { __typename: "Article", id: "article:1", headline: "A" };
const ARTICLES = { __typename: "ArticleConnection", nodes: [article] };
export const values: Record<string, unknown> = {
  articles: ARTICLES,
  summary: { __typename: "Summary", articles: 14 },
};
const nobody = async (): Promise<never> => Promise.reject(new Error("nothing is changed here"));
const graph = Object.assign(new FakeGraph(values), {
  changes: { ...room.changes, loadArticle: nobody, retractArticle: nobody, judge: nobody },
});
export const LIMITS = { ...USUAL_LIMITS, requestSeconds: 1, pingSeconds: 1, drainSeconds: 1, followed: 3 };
export const logged: string[] = [];
const log = pino({ level: "info" }, { write: (line: string) => void logged.push(line) });

/** The keys of the file; null when it cannot be read. */
export const file: { kept: readonly KeptKey[] | null } = { kept: [DESK] };
export const opened: Served[] = [];
export async function open(more: { openTo?: OpenTo; limits?: typeof LIMITS } = {}): Promise<Served> {
  const keys = async () => file.kept ?? Promise.reject(new Error("the keys cannot be read"));
  const options = { schema, graph, keys, log, host: "127.0.0.1", port: 0, questions: [], limits: LIMITS };
  const served = await serve({ ...options, ...more });
  opened.push(served);
  return served;
}

/** Leaves everything as it was before a test. */
export async function closeAll(): Promise<void> {
  file.kept = [DESK];
  values.articles = ARTICLES;
  await Promise.all(opened.splice(0).map((served) => served.close()));
}

/** A client that says exactly what it is told to. */
export async function clientOf(served: Served, headers: Record<string, string> = {}) {
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

export async function welcomed(served: Served, headers: Record<string, string> = {}) {
  const client = await clientOf(served, headers);
  client.say({ type: "connection_init" });
  await client.hears("connection_ack");
  return client;
}

export const until = async (isSo: () => boolean) => {
  for (let times = 0; !isSo() && times < 1_000; times += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(isSo()).toBe(true);
};

export const NEWS = "subscription Mine { articleLoaded { id headline } }";
