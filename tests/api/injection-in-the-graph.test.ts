import naughtyStrings from "big-list-of-naughty-strings";
import { ask } from "../../src/api/ask";
import { Documents } from "../../src/api/documents";
import { USUAL_LIMITS } from "../../src/api/limits";
import { buildApiSchema } from "../../src/api/schema";
import type { NewsGraph } from "../../src/domain/ports";
import { answer } from "../../src/graph/answer";
import { dumpOf } from "../setup/dump";
import { openSeededGraph, type SeededGraph } from "../setup/seeded-graph";

jest.setTimeout(600_000);

const schema = buildApiSchema();
const documents = new Documents(schema, USUAL_LIMITS);
let seeded: SeededGraph;
beforeAll(async () => {
  seeded = await openSeededGraph();
});
afterAll(() => seeded.close());

/** With time to plan, for which the usual limit is short where much else is done. */
const graph: NewsGraph = {
  answer: (field) => answer((statement) => seeded.connection.read(statement, 60_000), field),
};

/** By name, by id, in a filter, as text to look for, as a cursor: everything a string of a question can be on its way to Neo4j. */
const QUESTION = `query ($x: String!, $id: ID!) {
  entity(name: $x) { id }
  node(id: $id) { id }
  articles(where: { mentions: [$id], topic: $id, language: $x }, first: 1) { nodes { id } }
  search(text: $x, first: 1) { nodes { __typename } }
  topics(after: $x, first: 1) { nodes { id } }
}`;

/** So many at once. */
const TOGETHER = 10;

const THEIRS: readonly unknown[] = ["BAD_USER_INPUT", "BAD_ID", "BAD_CURSOR", "UNKNOWN_ID", "AMBIGUOUS_NAME"];

test("the graph is what it was after every naughty string there is: labels, counts, every property", async () => {
  await codesFor("Rutte"); // what is new to Neo4j is planned first
  const before = await dumpOf(seeded.connection);
  const counts = await seeded.graph.counts();
  for (let from = 0; from < naughtyStrings.length; from += TOGETHER) {
    const some = naughtyStrings.slice(from, from + TOGETHER);
    const codes = (await Promise.all(some.map((x) => codesFor(x)))).flat();
    expect(codes.filter((code) => !THEIRS.includes(code))).toEqual([]);
  }
  expect(await seeded.graph.counts()).toEqual(counts);
  expect(await dumpOf(seeded.connection)).toEqual(before);
});

async function codesFor(x: string): Promise<readonly unknown[]> {
  const variables = { x, id: x.length % 2 === 0 ? x : `person:${x}` };
  const { errors } = await ask({ schema, documents, graph, query: QUESTION, variables });
  return errors.map(({ extensions }) => extensions.code);
}
