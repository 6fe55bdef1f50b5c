import type { Look } from "./look";
import { allowedAfter, bestOf, HISTORY_SIZE, historyOf, type Perceptron, score } from "./perceptron";

/** A sentence to learn from. A label of null is unknown: nothing is learnt at that token. */
export interface Example {
  readonly looks: readonly Look[];
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
  const perceptron = { labels, buckets, weights };
  const allowed = allowedAfter(labels);
  const scores = new Float64Array(labels.length);
  const random = randomNumbers(seed);
  const order = examples.map((example) => ({ ...example, wanted: example.labels.map((l) => numberOf(labels, l)) }));
  let clock = 1;

  const move = (features: Int32Array, label: number, by: number) => {
    for (const feature of features) {
      const cell = (feature & (buckets - 1)) * labels.length + label;
      weights[cell] = (weights[cell] ?? 0) + by;
      sums[cell] = (sums[cell] ?? 0) + by * clock;
    }
  };

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const { looks, wanted } of order) {
      let last = 0;
      let before = 0;
      for (const [at, look] of looks.entries()) {
        const features = dropout > 0 ? look.features.filter(() => random() >= dropout) : look.features;
        const history = historyOf(look, last, before, new Int32Array(HISTORY_SIZE));
        score(perceptron, features, history, scores);
        const { best } = bestOf(scores, allowed[last] ?? []);
        const right = wanted[at] ?? null;
        if (right !== null && right !== best) {
          for (const seen of [features, history]) {
            move(seen, right, 1);
            move(seen, best, -1);
          }
        }
        clock++;
        before = last;
        last = best;
      }
    }
  }
  return { labels, buckets, weights: weights.map((weight, cell) => weight - (sums[cell] ?? 0) / clock) };
}

function numberOf(labels: readonly string[], label: string | null): number | null {
  if (label === null) return null;
  const number = labels.indexOf(label);
  if (number < 0) throw new Error(`The label ${label} is none of ${labels.join(" ")}.`);
  return number;
}

/** A linear congruential generator: chance that is the same on every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state / 4294967296;
  };
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [list[last], list[other]];
    if (a === undefined || b === undefined) continue;
    list[last] = b;
    list[other] = a;
  }
}
