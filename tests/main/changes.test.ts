import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "graphql-ws";
import pino from "pino";
import { WebSocket } from "ws";
import { ask } from "../../src/api/ask";
import { buildApiSchema } from "../../src/api/schema";
import { type Served, serve } from "../../src/api/server";
import { DatelineError } from "../../src/domain/errors";
import type { NewsGraph } from "../../src/domain/ports";
import { answer } from "../../src/graph/answer";
import { type Connection } from "../../src/graph/connect";
import { type Neo4jNewsGraph, openNewsGraph } from "../../src/graph/news-graph";
import { changesOf } from "../../src/main/changes";
import { readingDesk } from "../../src/main/reading-desk";
import { emptyGraph, testAddress, testConnection } from "../setup/graph";
import { backgroundPack, goldReadings } from "../setup/seeds";

jest.setTimeout(300_000);

const SEEDS = join(__dirname, "../../seeds/articles");
const schema = buildApiSchema();
let loading: Neo4jNewsGraph;
let graph: NewsGraph;
let reading: Connection;

beforeAll(async () => {
  reading = testConnection();
  await emptyGraph(reading);
  loading = await openNewsGraph(testAddress(), backgroundPack());
  await loading.constrain();
  await loading.loadBackground();
  const answered: NewsGraph["answer"] = (field, after) =>
    answer((statement) => reading.read(statement, 60_000, after), field);
  graph = { answer: answered, changes: changesOf(loading, readingDesk(backgroundPack())) };
});
afterAll(async () => {
  await loading.close();
  await reading.close();
});

async function answered(query: string, variables: Readonly<Record<string, unknown>> = {}) {
  const { data, errors } = await ask({ schema, graph, query, variables });
  return { data: JSON.parse(JSON.stringify(data)), codes: errors.map(({ extensions }) => extensions.code) };
}

/** A dispatch as somebody would send it: front matter and text. */
function dispatch(place: number): string {
  const file = readdirSync(SEEDS)[place];
  if (file === undefined) throw new Error("no such dispatch");
  return readFileSync(join(SEEDS, file), "utf8");
}

const LOAD = `mutation ($input: LoadArticleInput!) { loadArticle(input: $input) {
  outcome problems { code message } said: article { id headline publishedOn } bookmark
} }`;

describe("loading an article through the API", () => {
  it("reads it, loads it and shows it; the same again changes nothing and says so", async () => {
    const input = { text: dispatch(1), headline: "Rutte takes over" };
    const { data, codes } = await answered(LOAD, { input });
    expect(codes).toEqual([]);
    expect(data.loadArticle).toMatchObject({
      outcome: "LOADED",
      said: { headline: "Rutte takes over", publishedOn: "2024-10-01" },
    });
    const again = await answered(LOAD, { input });
    expect(again.data.loadArticle).toMatchObject({ outcome: "UNCHANGED", said: data.loadArticle.said });
  });

  it("takes a whole Reading, however long its lists", async () => {
    const reading = goldReadings()[4];
    expect((await answered(LOAD, { input: { reading } })).data.loadArticle).toMatchObject({ outcome: "LOADED" });
  });

  it("tells what is wrong with what it rejects, and loads nothing of it", async () => {
    const rejected = async (input: object) => (await answered(LOAD, { input })).data.loadArticle;
    expect(await rejected({ reading: { format: "dateline-reading/1" } })).toMatchObject({
      outcome: "REJECTED",
      said: null,
      problems: [{ code: "BAD_READING" }],
    });
    expect(await rejected({ text: "   " })).toMatchObject({ outcome: "REJECTED", said: null });
    expect(await rejected({})).toMatchObject({ outcome: "REJECTED", problems: [{ code: "BAD_USER_INPUT" }] });
  });
});

it("does not hold against an article that a member of the cluster is behind", async () => {
  const behind = new DatelineError({ code: "NEO4J_BEHIND", happened: "Not yet.", fix: "wait" });
  jest.spyOn(loading, "loadReading").mockRejectedValueOnce(behind);
  const { codes } = await answered(LOAD, { input: { text: dispatch(5) } });
  expect(codes).toEqual(["NEO4J_BEHIND"]);
});

describe("taking an article back through the API", () => {
  const RETRACT = `mutation ($id: ID!) { retractArticle(id: $id, reason: "a mistake") { article { headline } removedStatements removedEvents } }`;

  it("shows it once more and says what went with it", async () => {
    const loaded = await answered(LOAD, { input: { text: dispatch(4) } });
    const { id, headline } = loaded.data.loadArticle.said;
    const { data } = await answered(RETRACT, { id });
    expect(data.retractArticle).toMatchObject({ article: { headline }, removedStatements: expect.any(Number) });
    expect((await answered(`query ($id: ID!) { article(id: $id) { id } }`, { id })).data).toEqual({ article: null });
  });

  it("is refused for an article that is not there", async () => {
    expect((await answered(RETRACT, { id: "article:2024-none-000000" })).codes).toEqual(["UNKNOWN_ID"]);
  });
});

describe("a verdict on two entities", () => {
  const JUDGE = `mutation ($verdict: Verdict!) { judge(left: "person:mark-rutte", right: "person:jens-stoltenberg", verdict: $verdict) {
    verdict merged left { name } right { name }
  } }`;
  const judged = async (verdict: string) => (await answered(JUDGE, { verdict })).data.judge;

  it("holds until a later one takes it back, and rewrites neither of them", async () => {
    const names = { left: { name: "Mark Rutte" }, right: { name: "Jens Stoltenberg" } };
    expect(await judged("SAME")).toEqual({ verdict: "SAME", merged: true, ...names });
    expect(await judged("DIFFERENT")).toEqual({ verdict: "DIFFERENT", merged: false, ...names });
    expect(await judged("UNSURE")).toEqual({ verdict: "UNSURE", merged: false, ...names });
  });

  it("is refused for one entity, or one that nobody knows", async () => {
    const codes = async (right: string) =>
      (await answered(`mutation { judge(left: "person:mark-rutte", right: "${right}", verdict: SAME) { merged } }`))
        .codes;
    expect(await codes("person:mark-rutte")).toEqual(["UNKNOWN_ID"]);
    expect(await codes("person:nobody-at-all")).toEqual(["UNKNOWN_ID"]);
    expect(await codes("Rutte")).toEqual(["BAD_ID"]);
  });
});

describe("a bookmark", () => {
  const article = (id: string) => `{ article(id: "${id}") { id } }`;
  const askAfter = (bookmark: string, query: string) =>
    ask({ schema, graph: { answer: (field) => graph.answer(field, [bookmark]) }, query });

  it("comes with what was loaded, changed or not, and is taken by the next question", async () => {
    for (const outcome of ["LOADED", "UNCHANGED"]) {
      const { loadArticle } = (await answered(LOAD, { input: { text: dispatch(6) } })).data;
      expect(loadArticle).toMatchObject({ outcome, bookmark: expect.stringMatching(/^FB:/u) });
      const { data } = await askAfter(loadArticle.bookmark, article(loadArticle.said.id));
      expect(data).toEqual({ article: { id: loadArticle.said.id } });
    }
  });

  it("that Neo4j does not know refuses the question as a whole", async () => {
    const { data, errors, refused } = await askAfter(
      "FB:nonsense",
      `{ summary { articles } ${article("article:a-1").slice(1)}`,
    );
    expect([data, refused]).toEqual([null, true]);
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(["BAD_BOOKMARK"]));
  });
});

describe("following what comes in", () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve({ schema, graph, host: "127.0.0.1", port: 0, log: pino({ level: "silent" }), questions: [] });
  });
  afterAll(() => served.close());

  const clientOf = () =>
    createClient({ url: `${served.url.replace("http", "ws")}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0 });

  it("tells of each article, statement and event of it, as far as the filter lets it", async () => {
    const client = clientOf();
    const articles = client.iterate({ query: `subscription { articleLoaded { publishedOn } }` });
    const statements = client.iterate({
      query: `subscription { statementMade(where: {speaker: "person:mark-rutte"}) { speaker { id } content } }`,
    });
    const events = client.iterate({ query: `subscription { eventReported(where: {types: [VISIT]}) { type title } }` });
    const first = [articles.next(), statements.next(), events.next()];
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await answered(LOAD, { input: { text: dispatch(2) } });
    const [article, statement, event] = (await Promise.all(first)).map(({ value }) => value?.data);
    expect(article).toEqual({ articleLoaded: { publishedOn: "2024-10-03" } });
    expect(statement).toMatchObject({ statementMade: { speaker: { id: "person:mark-rutte" } } });
    expect(event).toMatchObject({ eventReported: { type: "VISIT" } });
    await client.dispose();
  });

  it("is refused by the same rules as a question", async () => {
    const client = clientOf();
    const refused = client.iterate({ query: `subscription { articleLoaded { nothing } }` }).next();
    await expect(refused).rejects.toMatchObject([{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }]);
    await client.dispose();
  });

  it("needs a key to change anything over HTTP", async () => {
    const response = await fetch(`${served.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: LOAD, variables: { input: { text: dispatch(3) } } }),
    });
    expect(JSON.stringify(await response.json())).toContain("UNAUTHENTICATED");
  });
});
