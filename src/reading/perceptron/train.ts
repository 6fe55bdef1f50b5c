import { Look, type Looks } from "./look";
import { type FullTable, packed } from "./packed";
import { allowedAfter, bestOf, type Perceptron, score } from "./perceptron";
import { bitsFor, rowsOf } from "./rows";

/** A sentence to learn from. A label of null is unknown: nothing is learnt at that token. */
export interface Example {
  readonly looks: Looks;
  readonly labels: readonly (string | null)[];
}

export interface Schooling {
  readonly labels: readonly string[];
  readonly buckets: number;
  readonly epochs: number;
  /** The share of features hidden at each look, so that none is leant on too much. */
  readonly dropout: number;
  /** Where chance begins: another order of the examples, another tagger. */
  readonly seed?: number;
}

/** Averaged perceptron training; the same examples in the same order give the same weights. */
export function train(
  examples: readonly Example[],
  { labels, buckets, epochs, dropout, seed = 42 }: Schooling,
): Perceptron {
  const weights = new Float32Array(buckets * labels.length);
  const sums = new Float64Array(weights.length);
  const perceptron = { labels, buckets, columns: labels.length, weights, rows: rowsOf(bitsFor(buckets).fill(-1)) };
  const allowed = allowedAfter(labels);
  const scores = new Float64Array(labels.length);
  const random = randomNumbers(seed);
  const order = examples.map((example) => ({ ...example, wanted: example.labels.map((l) => numberOf(labels, l)) }));
  const look = new Look();
  let clock = 1;

  const move = ({ features, length }: Look, label: number, by: number) => {
    for (let k = 0; k < length; k++) {
      const cell = ((features[k] ?? 0) & (buckets - 1)) * labels.length + label;
      weights[cell] = (weights[cell] ?? 0) + by;
      sums[cell] = (sums[cell] ?? 0) + by * clock;
    }
  };

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const { looks, wanted } of order) {
      let last = 0;
      let before = 0;
      for (let at = 0; at < looks.length; at++) {
        if (looks.mayBeMore?.(at, last) === false) {
          [last, before] = [0, last];
          continue;
        }
        looks.write(at, look);
        if (dropout > 0) look.sift(() => random() >= dropout);
        look.addHistory(last, before);
        score(perceptron, look, scores);
        const { best } = bestOf(scores, allowed[last] ?? []);
        const right = wanted[at] ?? null;
        if (right !== null && right !== best) {
          move(look, right, 1);
          move(look, best, -1);
        }
        clock++;
        before = last;
        last = best;
      }
    }
  }
  const averaged: FullTable = {
    labels,
    buckets,
    weights: weights.map((weight, cell) => weight - (sums[cell] ?? 0) / clock),
  };
  return packed(averaged);
}

export function numberOf(labels: readonly string[], label: string | null): number | null {
  if (label === null) return null;
  const number = labels.indexOf(label);
  if (number < 0) throw new Error(`The label ${label} is none of ${labels.join(" ")}.`);
  return number;
}

/** A linear congruential generator: chance that is the same on every run. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state / 4294967296;
  };
}

export function shuffle<T>(list: T[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [list[last], list[other]];
    if (a === undefined || b === undefined) continue;
    list[last] = b;
    list[other] = a;
  }
}
