import { join } from "node:path";
import { ask } from "../../src/api/ask";
import { readExampleQuestions } from "../../src/api/example-questions";
import { buildApiSchema } from "../../src/api/schema";
import { FakeGraph } from "./fake-graph";

const schema = buildApiSchema();
const folder = join(__dirname, "../../schema/questions");

test("every promised question starts with itself in plain words and runs as it stands, with one statement", async () => {
  const questions = await readExampleQuestions(folder);
  expect(questions.length).toBeGreaterThanOrEqual(8);
  for (const { name, words, query } of questions) {
    const graph = new FakeGraph({ events: NOTHING, statements: NOTHING });
    expect([name, (await ask({ schema, graph, query })).errors]).toEqual([name, []]);
    expect([name, graph.asked.length]).toEqual([name, 1]);
    expect(words).toMatch(/^[A-Z].*[?.]$/u);
  }
});

/** A page without anything on it. */
const NOTHING = { __typename: "EventConnection", edges: [], nodes: [], totalCount: 0 };
