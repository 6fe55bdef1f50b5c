import type { Perceptron } from "./perceptron";
import { bitsFor, mark, rowOf, rowsOf } from "./rows";

/** A perceptron as it comes out of training, with a row for every bucket. */
export interface FullTable {
  readonly labels: readonly string[];
  readonly buckets: number;
  readonly weights: Float32Array;
}

/** Without the rows that hold nothing. */
export function packed({ labels, buckets, weights }: FullTable): Perceptron {
  const width = labels.length;
  const bits = bitsFor(buckets);
  for (let cell = 0; cell < weights.length; cell++) if (weights[cell] !== 0) mark(bits, Math.floor(cell / width));
  const rows = rowsOf(bits);
  const kept = new Float32Array(rows.count * width);
  for (let bucket = 0; bucket < buckets; bucket++) {
    const row = rowOf(rows, bucket);
    if (row >= 0) kept.set(weights.subarray(bucket * width, (bucket + 1) * width), row * width);
  }
  return { labels, buckets, rows, columns: width, weights: kept };
}
