import type { Reading } from "../../../src/domain/reading";
import type { Span } from "../../../src/domain/span";
import { peopleAndBodies, stretchOf } from "./names-in";

const QUOTED = /["“]([^"“”]{12,2000}?),?["”]/gu;

/** Every quotation, said by whoever is named nearest to it. */
export function attributionsByNearestName(reading: Reading) {
  const names = peopleAndBodies(reading);
  return [...reading.text.matchAll(QUOTED)].map((match) => {
    const [whole, words = ""] = match;
    const content = { start: match.index + 1, end: match.index + 1 + words.length };
    const outside = names.filter((name) => name.end <= match.index || name.start >= match.index + whole.length);
    const distance = (name: Span) => (name.end <= content.start ? content.start - name.end : name.start - content.end);
    const [nearest] = outside.toSorted((a, b) => distance(a) - distance(b));
    return { content: [stretchOf(content)], source: nearest === undefined ? null : stretchOf(nearest), cue: null };
  });
}
