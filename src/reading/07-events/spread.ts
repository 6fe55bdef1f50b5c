import { touches } from "../../domain/span";
import type { Sentence } from "../draft";

/** For each sentence what of a list in text order touches it, found in one walk. */
export function spread<Item extends { readonly start: number; readonly end: number }>(
  sentences: readonly Sentence[],
  items: readonly Item[],
): readonly (readonly Item[])[] {
  let first = 0;
  return sentences.map((sentence) => {
    while (first < items.length && (items[first]?.end ?? 0) <= sentence.start) first++;
    const here: Item[] = [];
    for (let at = first; at < items.length && (items[at]?.start ?? 0) < sentence.end; at++) {
      const item = items[at];
      if (item !== undefined && touches(item, sentence)) here.push(item);
    }
    return here;
  });
}
