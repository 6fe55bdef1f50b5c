import { type FullTable, packed } from "./packed";
import type { Perceptron } from "./perceptron";
import { rowOf } from "./rows";

/**
 * One tagger of several that learnt the same in different orders: the mean of their weights. What only the order of the examples
 * taught one of them weighs little in it, and it costs no more to ask than any of them.
 */
export function meanOf(taggers: readonly [Perceptron, ...Perceptron[]]): Perceptron {
  const [{ labels, buckets }] = taggers;
  const width = labels.length;
  const weights = new Float32Array(buckets * width);
  for (const tagger of taggers) {
    for (let bucket = 0; bucket < buckets; bucket++) {
      const row = rowOf(tagger.rows, bucket);
      if (row < 0) continue;
      for (let label = 0; label < width; label++) {
        const cell = bucket * width + label;
        weights[cell] = (weights[cell] ?? 0) + (tagger.weights[row * width + label] ?? 0) / taggers.length;
      }
    }
  }
  const mean: FullTable = { labels, buckets, weights };
  return packed(mean);
}
