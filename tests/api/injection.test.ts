import naughtyStrings from "big-list-of-naughty-strings";
import fc from "fast-check";
import { ask } from "../../src/api/ask";
import { Documents } from "../../src/api/documents";
import { USUAL_LIMITS } from "../../src/api/limits";
import { buildApiSchema } from "../../src/api/schema";
import { DatelineError } from "../../src/domain/errors";
import type { Answer, NewsGraph, SelectedField } from "../../src/domain/ports";
import { assemble } from "../../src/graph/assemble";

/** Assembles the statement that would be sent, and sends nothing. */
class AssemblingGraph implements NewsGraph {
  readonly texts: string[] = [];

  async answer(rootField: SelectedField): Promise<Answer> {
    const { statement } = assemble(rootField);
    this.texts.push(statement.text);
    throw new DatelineError({ code: "NOT_SENT", happened: "Nothing is sent here." });
  }
}

const schema = buildApiSchema();
const documents = new Documents(schema, USUAL_LIMITS);

/** Every kind of argument that takes words: ids, names, labels, addresses, cursors, days, kinds, filters. */
const QUESTIONS: readonly string[] = [
  "query($x: ID!) { node(id: $x) { id } nodes(ids: [$x]) { id } statement(id: $x) { content } event(id: $x) { title } }",
  "query($x: ID) { person(id: $x) { name } organisation(id: $x) { name } place(id: $x) { name } article(id: $x) { headline } }",
  "query($x: String) { person(name: $x) { name } entity(name: $x) { name } topic(label: $x) { label } }",
  "query($x: ID!) { entity(id: $x) { articles(where: { mentions: [$x], topic: $x, source: $x }) { nodes { id } } } }",
  "query($x: ID!) { statements(where: { speaker: $x, addressee: $x, about: [$x], topic: $x, article: $x }) { nodes { id } } }",
  "query($x: ID!) { events(where: { actor: $x, recipient: $x, participants: [$x], about: $x, place: $x }) { nodes { id } } }",
  "query($x: String) { articles(where: { language: $x }, after: $x) { nodes { id } } }",
  "query($x: String!) { search(text: $x) { nodes { __typename } } }",
  'query($x: Date) { organisation(name: "NATO") { leaders(asOf: $x) { id } } }',
  'query($x: EntityKind!) { article(id: "a") { entities(kinds: [$x]) { nodes { name } } } }',
];

async function textsFor(query: string, x: string): Promise<readonly string[]> {
  const graph = new AssemblingGraph();
  const { errors } = await ask({ schema, documents, graph, query, variables: { x } });
  const faults = errors.filter(
    ({ originalError, extensions }) =>
      !(originalError instanceof DatelineError) && extensions.code !== "BAD_USER_INPUT",
  );
  expect(faults).toEqual([]);
  return graph.texts;
}

/** What a plain word gives, and nothing else, may be sent: a naughty one is a parameter, or refused. */
async function expectSameCypher(query: string, naughty: string, usual: ReadonlySet<string>): Promise<void> {
  for (const text of await textsFor(query, naughty)) expect(usual.has(text)).toBe(true);
}

/** The classes of the list, in combinations that it does not have. */
const hostile = fc
  .array(
    fc.constantFrom(
      ..."'\"`\\{}()[]$:;,|&/*-\0\n\u2028\u202e\ufeff💣é".split(""),
      ..."// /* */ DETACH DELETE UNION CALL RETURN $x0 `) }) \\u0027 \\u0060 %27 NaN null {{7*7}} <script>".split(" "),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(""));

describe.each(QUESTIONS)("%s", (query) => {
  let usual: ReadonlySet<string>;
  beforeAll(async () => {
    const plain = ["a", "person:mark-rutte", "wd:Q1", "topic:20000574", "medtop:20000574", "2024-11-06", "PERSON"];
    usual = new Set((await Promise.all(plain.map((word) => textsFor(query, word)))).flat());
  });

  test("sends the same Cypher for every naughty string there is", async () => {
    expect(naughtyStrings.length).toBeGreaterThan(460);
    for (const naughty of naughtyStrings) await expectSameCypher(query, naughty, usual);
  });

  test("and for those that nobody listed", async () => {
    await fc.assert(
      fc.asyncProperty(hostile, (naughty) => expectSameCypher(query, naughty, usual)),
      { numRuns: 60 },
    );
  });
});
