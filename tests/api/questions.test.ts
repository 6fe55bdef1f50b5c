import { join } from "node:path";
import { ask } from "../../src/api/ask";
import { readExampleQuestions } from "../../src/api/example-questions";
import { buildApiSchema } from "../../src/api/schema";
import { GenerousGraph } from "./generous-graph";

const schema = buildApiSchema();
const folder = join(__dirname, "../../schema/questions");

test("every promised question starts with itself in plain words and runs as it stands, with one statement", async () => {
  const questions = await readExampleQuestions(folder);
  expect(questions.length).toBeGreaterThanOrEqual(27);
  for (const { name, words, query } of questions) {
    const { errors, answers } = await ask({ schema, graph: new GenerousGraph(schema), query });
    expect([name, errors]).toEqual([name, []]);
    expect([name, answers.length]).toEqual([name, 1]);
    expect(words).toMatch(/^[A-Z].*[?.]$/u);
  }
});
