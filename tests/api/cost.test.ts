import { ask } from "../../src/api/ask";
import { Documents } from "../../src/api/documents";
import { USUAL_LIMITS } from "../../src/api/limits";
import { buildApiSchema } from "../../src/api/schema";
import { GenerousGraph } from "./generous-graph";

const schema = buildApiSchema();
const graph = new GenerousGraph(schema);

const costOf = async (query: string, variables = {}) => (await ask({ schema, graph, query, variables })).cost;

const trend = (during: string, more: string) => `{ trend(of: ARTICLES, during: ${during}, ${more}) { count } }`;

const BY_TYPE =
  '{ nodes(ids: ["a", "b"]) { ... on Article { sentences { id } } ... on Statement { speaker { name } } } }';

test.each([
  ["one thing costs one", "{ summary { articles } }", 1],
  [
    "what it leads to is added",
    '{ person(name: "A") { name tenures(first: 1) { nodes { position { of { name } } } } } }',
    5,
  ],
  ["a page costs one for each it may hold", "{ articles(first: 7) { nodes { id } } }", 8],
  ["by the usual length when nobody says", "{ articles { nodes { id } } }", 21],
  [
    "times what is asked of each",
    "{ articles(first: 7) { nodes { entities(first: 3) { nodes { name } } } } }",
    1 + 7 * 5,
  ],
  ["nodes and edges are both paid for", "{ articles(first: 7) { nodes { id } edges { node { id } } } }", 1 + 7 * 3],
  ["a list without `first` has a length that we know", '{ article(id: "a") { sentences { text } } }', 2 + 200],
  ["a list of ids is as long as it is", '{ nodes(ids: ["a", "b", "c"]) { id } }', 4],
  ["of several types only the dearest counts", BY_TYPE, 1 + 2 * (1 + 201)],
  ["a trend costs its points in time", trend('{ from: "2024-07", to: "2024-12" }', "every: MONTH"), 1 + 8],
  ["for each of its lines", trend('{ from: "2024-07", to: "2024-12" }', "every: MONTH, by: TOPIC, top: 3"), 1 + 8 * 3],
  ["and as many as there may be when it has no end", trend('{ from: "2024" }', "every: YEAR"), 1 + 1_500],
  ["an alias is asked again", "{ a: articles(first: 7) { nodes { id } } b: articles(first: 7) { nodes { id } } }", 16],
])("%s", async (_what, query, cost) => {
  expect(await costOf(query)).toBe(cost);
});

test("variables and their defaults count as what they stand for", async () => {
  const query = "query($n: Int! = 5) { articles(first: $n) { nodes { id } } }";
  expect([await costOf(query), await costOf(query, { n: 50 })]).toEqual([6, 51]);
});

test("what is skipped costs nothing", async () => {
  const query = "query($no: Boolean!) { summary { articles } articles @skip(if: $no) { nodes { id } } }";
  expect([await costOf(query, { no: true }), await costOf(query, { no: false })]).toEqual([1, 22]);
});

test("what is too dear is refused with its price, before the graph is asked", async () => {
  const documents = new Documents(schema, { ...USUAL_LIMITS, cost: 100 });
  const query = "query($n: Int!) { articles(first: $n) { nodes { source { name } } } }";
  const dear = await ask({ schema, graph, documents, query, variables: { n: 50 } });
  expect([dear.refused, dear.cost, dear.answers]).toEqual([true, 101, []]);
  expect(dear.errors[0]?.extensions).toEqual({ code: "QUESTION_TOO_DEAR", cost: 101, allowed: 100 });
  expect((await ask({ schema, graph, documents, query, variables: { n: 49 } })).refused).toBe(false);
});

test("a negative page makes nothing cheaper: it is refused as what it is", async () => {
  const query = "{ a: articles(first: -1000) { nodes { id } } b: articles(first: 100) { nodes { id } } }";
  const { errors, refused } = await ask({ schema, graph, query });
  expect([refused, errors[0]?.extensions.code]).toEqual([true, "BAD_USER_INPUT"]);
});
