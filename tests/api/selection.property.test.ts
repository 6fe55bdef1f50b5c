import fc from "fast-check";
import { ask } from "../../src/api/ask";
import { Documents } from "../../src/api/documents";
import { USUAL_LIMITS } from "../../src/api/limits";
import { buildApiSchema } from "../../src/api/schema";
import type { Selection } from "../../src/domain/ports";
import { GenerousGraph } from "./generous-graph";
import { type RandomQuestion, randomQuestion } from "./random-question";

const schema = buildApiSchema();
const documents = new Documents(schema, USUAL_LIMITS);
const graph = new GenerousGraph(schema);

test("whatever is asked, what was selected is enough to answer it: nothing is missing, of any type", async () => {
  await fc.assert(
    fc.asyncProperty(randomQuestion(schema), async (question) => {
      const { data, errors, refused } = await ask({ schema, graph, documents, ...question });
      fc.pre(!refused); // too large a question, or a value that means nothing
      expect(errors).toEqual([]);
      expect(JSON.stringify(data)).not.toMatch(/null|undefined/u);
    }),
    { numRuns: 150 },
  );
});

test("no two fields under one key apply to the same type", async () => {
  await fc.assert(
    fc.asyncProperty(randomQuestion(schema), async (question) => {
      const asked = await selectedBy(question);
      for (const { selection } of asked) expect(doublesIn(selection)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

async function selectedBy(question: RandomQuestion) {
  const { answers } = await ask({ schema, graph, documents, ...question });
  return answers.map(({ field }) => field);
}

function doublesIn(selection: Selection | null): readonly string[] {
  const fields = selection?.fields ?? [];
  const places = fields.flatMap(({ key, on }) => on.map((type) => `${key} of ${type}`));
  const doubles = places.filter((place, index) => places.indexOf(place) !== index);
  return [...doubles, ...fields.flatMap((field) => doublesIn(field.selection))];
}
