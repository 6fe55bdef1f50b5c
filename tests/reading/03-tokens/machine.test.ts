import fc from "fast-check";
import model from "wink-eng-lite-web-model/dist/model.js";
import automatonOf from "wink-nlp/src/automaton.js";
import cacheOf from "wink-nlp/src/cache.js";
import { Machine } from "../../../src/reading/03-tokens/machine";

const cache = cacheOf(model.core(), model.featureFn);
const hintOrTag = (tag: number, _: unknown, hints: readonly number[], at: number): number => hints[at] || tag;

/** Tags of words, and of every third a closer class. */
const words = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 18 }),
    fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.integer({ min: 1_080_001, max: 1_080_034 })),
  ),
  { maxLength: 20 },
);

describe.each([...model.pos().machines.entries()])("machine %i of wink, laid out flat", (_, json) => {
  const own = automatonOf(cache, cache.value(0));
  own.importJSON(json);
  const flat = new Machine(json);

  it("applies the rules that wink applies, to the same words", () => {
    fc.assert(
      fc.property(words, (row) => {
        const tags = row.map(([tag]) => tag);
        const hints = row.map(([, hint]) => hint);
        const applied = own.recognize(tags, hintOrTag, hints).map(([token, , tag]) => [token, Number(tag)]);
        expect(flat.recognize(tags, hints).map(([token, , tag]) => [token, tag])).toEqual(applied);
      }),
      { numRuns: 2000 },
    );
  });
});
