import { createHook } from "node:async_hooks";
import { join } from "node:path";
import fc from "fast-check";
import { ask } from "../../src/api/ask";
import { Documents } from "../../src/api/documents";
import { readExampleQuestions } from "../../src/api/example-questions";
import { USUAL_LIMITS } from "../../src/api/limits";
import { buildApiSchema } from "../../src/api/schema";
import type { NewsGraph } from "../../src/domain/ports";
import { FakeGraph } from "./fake-graph";
import { GenerousGraph } from "./generous-graph";
import { randomQuestion } from "./random-question";

const schema = buildApiSchema();
const ALL = "id name kind aliases description wikidata firstMentionedOn lastMentionedOn";
const companyOf = (asked: string) =>
  `${ALL} articles(first: 1) { nodes { statements(first: 1) { nodes { speaker { ${asked} } } } entities(first: 1) { nodes { ${asked} } } } }`;
const generous = new GenerousGraph(schema);

interface Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly graph?: NewsGraph;
}

const known = new Documents(schema, USUAL_LIMITS);

/** The first time graphql-js answers, from the second time on compiled code does, where there is some. */
async function bothWays({ graph = generous, ...asked }: Asked) {
  const bytes = async (documents: Documents) => {
    const { data, errors, refused } = await ask({ ...asked, schema, graph, documents });
    return { bytes: JSON.stringify({ data, errors }), refused };
  };
  known.read(asked.query);
  const [interpreted, compiled] = [await bytes(new Documents(schema, USUAL_LIMITS)), await bytes(known)];
  return {
    interpreted: interpreted.bytes,
    compiled: compiled.bytes,
    isCompiled: hasCode(asked.query),
    refused: interpreted.refused,
  };
}

function hasCode(query: string): boolean {
  const understood = known.read(query);
  return "hash" in understood && (known.compiled.get(`${understood.hash} `) ?? null) !== null;
}

async function expectSameBytes(asked: Asked, wasCompiled: boolean): Promise<string> {
  const { interpreted, compiled, isCompiled } = await bothWays(asked);
  expect(compiled).toBe(interpreted);
  expect(isCompiled).toBe(wasCompiled);
  return compiled;
}

describe("compiled code answers in the same bytes as graphql-js", () => {
  test("every promised question", async () => {
    const questions = await readExampleQuestions(join(__dirname, "../../schema/questions"));
    expect(questions.length).toBeGreaterThan(25);
    for (const { query } of questions) await expectSameBytes({ query }, true);
  });

  test("any other", async () => {
    let compiled = 0;
    await fc.assert(
      fc.asyncProperty(randomQuestion(schema), async (question) => {
        const both = await bothWays(question);
        fc.pre(!both.refused);
        if (both.isCompiled) compiled += 1;
        expect(both.compiled).toBe(both.interpreted);
      }),
      { numRuns: 80 },
    );
    expect(compiled).toBeGreaterThan(25);
  });

  test.each([
    [
      "aliases of the same field, for arguments that differ",
      '{ person(name: "A") { a: articles(first: 1) { nodes { id } } b: articles(first: 2) { n: nodes { called: id id } } } }',
    ],
    ["one name under another's", "{ summary { articles: events events: articles } }"],
    [
      "fragments on what a thing may be",
      '{ entity(id: "a") { ...E ... on Person { x: name } } } fragment E on Entity { name ... on Place { kind x: name } }',
    ],
    ["names of types", '{ __typename nodes(ids: ["a"]) { __typename t: __typename ... on Entity { __typename } } }'],
    ["several root fields", '{ a: summary { articles } b: summary { articles } person(name: "A") { name } }'],
  ])("%s", async (_what, query) => {
    await expectSameBytes({ query }, true);
  });

  test("lists of nothing, and nulls", async () => {
    const graph = new FakeGraph({ articles: { __typename: "ArticleConnection", nodes: [] }, person: null });
    await expectSameBytes({ query: '{ articles { nodes { id } } person(name: "A") { name } }', graph }, true);
  });
});

describe("what goes wrong is told in the same bytes, and the graph is asked once for it", () => {
  const article = { __typename: "Article", id: "article:1", headline: "A", publishedOn: null, source: null };
  const page = (...nodes: readonly unknown[]) => ({ __typename: "ArticleConnection", nodes });

  test.each([
    ["a hole where something was promised", { articles: page(article, { ...article, headline: null }) }],
    ["a hole that takes a list with it", { articles: page(article, null) }],
    [
      "a value of another type",
      { articles: page({ ...article, source: { __typename: "Organisation", kind: "NONE" } }) },
    ],
    ["a thing that is none of its types", { articles: page(article), node: { __typename: "Ghost", id: "a" } }],
    ["no list where one was promised", { articles: page(article), person: { __typename: "Person", aliases: "A" } }],
    ["an error of the graph", { articles: new Error("gone") }],
    ["errors in several places", { articles: new Error("gone"), node: new Error("gone, too"), person: { aliases: 1 } }],
  ])("%s", async (_what, values) => {
    const graph = new FakeGraph(values);
    const query =
      '{ articles { nodes { id headline source { kind } } } node(id: "a") { id } person(name: "A") { aliases } }';
    const bytes = await expectSameBytes({ query, graph }, true);
    expect(JSON.parse(bytes).errors.length).toBeGreaterThan(0);
    expect(graph.asked).toHaveLength(6);
  });
});

describe("what is left to graphql-js", () => {
  test.each([
    ["directives", "query ($no: Boolean = false) { summary { articles events @include(if: $no) } }"],
    ["introspection", "{ __schema { queryType { name } } }"],
    [
      "code that would be written anew for every type below every type",
      `{ entity(id: "a") { ${companyOf(companyOf(ALL))} } }`,
    ],
  ])("%s", async (_what, query) => {
    await expectSameBytes({ query }, false);
  });
});

/** graphql-jit takes such a literal for a date that it has to write into its code. */
test("no word of a question becomes code", async () => {
  const words = "__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74dglobalThis.taken = 1";
  const query = `query ($x: String = "${words}") { search(text: "${words}") { nodes { __typename } } person(name: $x) { name } }`;
  await expectSameBytes({ query }, true);
  expect(Object.hasOwn(globalThis, "taken")).toBe(false);
});

const PERSON = { __typename: "Person", id: "person:1", name: "A", kind: "PERSON" };
const PEOPLE = { __typename: "EntityConnection", nodes: Array.from({ length: 10 }, () => PERSON) };
const ARTICLES = Array.from({ length: 50 }, (_, place) => ({
  ...{ __typename: "Article", id: `article:${place}`, headline: "A", entities: PEOPLE },
}));
const PAGE = "{ articles { nodes { id headline entities { nodes { id name kind } } } } }";
const pageOf = (size: number) =>
  new FakeGraph({ articles: { __typename: "ArticleConnection", nodes: ARTICLES.slice(0, size) } });

test("no promise is made for a field, a thing or a page: fifty articles take as many as one", async () => {
  const promisesFor = async (size: number) => {
    const documents = new Documents(schema, USUAL_LIMITS);
    const asked = () => promisesIn(() => ask({ schema, documents, graph: pageOf(size), query: PAGE }));
    return { interpreted: await asked(), compiled: await asked() };
  };
  await promisesFor(1); // what is made once only
  expect(await promisesFor(50)).toEqual(await promisesFor(1));
});

const ROUNDS = 8;

test("a page that is asked again takes less than a third of the processor's time of one that is not known", async () => {
  const graph = pageOf(50);
  const timeOf = async (documents: () => Documents) => {
    const begun = process.cpuUsage();
    for (let times = 0; times < 10; times += 1) await ask({ schema, documents: documents(), graph, query: PAGE });
    const { user, system } = process.cpuUsage(begun);
    return user + system;
  };
  // The shortest of some rounds: what both run has been compiled by then, and no garbage of the one is collected in the other's time.
  const times = { anew: Number.POSITIVE_INFINITY, again: Number.POSITIVE_INFINITY };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.anew = Math.min(times.anew, await timeOf(() => new Documents(schema, USUAL_LIMITS)));
    times.again = Math.min(times.again, await timeOf(() => known));
  }
  expect(times.again / times.anew).toBeLessThan(1 / 3);
});

async function promisesIn(work: () => Promise<unknown>): Promise<number> {
  const made: string[] = [];
  const hook = createHook({ init: (_id, type) => void made.push(type) }).enable();
  await work();
  hook.disable();
  return made.filter((type) => type === "PROMISE").length;
}
