import { meanOf } from "../../../src/reading/perceptron/mean";
import { packed } from "../../../src/reading/perceptron/packed";
import type { Perceptron } from "../../../src/reading/perceptron/perceptron";
import { rowOf } from "../../../src/reading/perceptron/rows";

const LABELS = ["O", "CUE"];
const BUCKETS = 64;

/** A tagger whose bucket holds these weights, and nothing else. */
function tagger(bucket: number, row: readonly [number, number]): Perceptron {
  const weights = new Float32Array(BUCKETS * LABELS.length);
  weights.set(row, bucket * LABELS.length);
  return packed({ labels: LABELS, buckets: BUCKETS, weights });
}

const weightsOf = ({ rows, weights }: Perceptron, bucket: number) => {
  const row = rowOf(rows, bucket);
  return row < 0 ? null : [...weights.subarray(row * LABELS.length, (row + 1) * LABELS.length)];
};

describe("the mean of taggers", () => {
  it("halves what only one of two has learnt, and keeps what both have", () => {
    const mean = meanOf([tagger(3, [1, -1]), tagger(3, [1, 3])]);
    expect(weightsOf(mean, 3)).toEqual([1, 1]);
    const apart = meanOf([tagger(3, [1, -1]), tagger(40, [0, 4])]);
    expect([weightsOf(apart, 3), weightsOf(apart, 40), weightsOf(apart, 5)]).toEqual([[0.5, -0.5], [0, 2], null]);
  });

  it("of one tagger is that tagger", () => {
    expect(weightsOf(meanOf([tagger(7, [2, 5])]), 7)).toEqual([2, 5]);
  });
});
