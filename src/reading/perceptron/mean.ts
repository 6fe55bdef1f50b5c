import { type FullTable, packed } from "./packed";
import { type Perceptron, weightOf } from "./perceptron";

/**
 * One tagger of several that learnt the same in different orders: the mean of their weights. What only the order of the examples
 * taught one of them weighs little in it, and it costs no more to ask than any of them.
 */
export function meanOf(taggers: readonly [Perceptron, ...Perceptron[]]): Perceptron {
  const [{ labels, buckets }] = taggers;
  const width = labels.length;
  const weights = new Float32Array(buckets * width);
  for (const tagger of taggers) {
    for (let cell = 0; cell < weights.length; cell++) {
      const weight = weightOf(tagger, Math.floor(cell / width), cell % width);
      weights[cell] = (weights[cell] ?? 0) + weight / taggers.length;
    }
  }
  const mean: FullTable = { labels, buckets, weights };
  return packed(mean);
}
