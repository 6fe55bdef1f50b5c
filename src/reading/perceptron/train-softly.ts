import { Look } from "./look";
import { packed } from "./packed";
import { type Perceptron, score } from "./perceptron";
import { bitsFor, rowsOf } from "./rows";
import { type Example, numberOf, randomNumbers, type Schooling, shuffle } from "./train";

export interface Softness {
  /** How far one lesson moves a weight. */
  readonly rate: number;
  /** How strongly weights that little speaks for are drawn back to nothing. */
  readonly drawback: number;
  /** What one unit of evidence weighs: weights are kept in eighths, and finer differences would be lost. */
  readonly scale: number;
}

/** Lessons this well known teach nothing more. */
const KNOWN = 0.001;
/** Keeps the first step of a weight small. */
const EASE = 0.01;

/**
 * Logistic training (softmax over the labels, AdaGrad): unlike the perceptron's it learns from answers that were hardly right,
 * too, which is worth more the fewer the examples. The same examples in the same order give the same weights.
 */
export function trainSoftly(
  examples: readonly Example[],
  { labels, buckets, epochs, dropout, seed = 42, rate, drawback, scale }: Schooling & Softness,
): Perceptron {
  const width = labels.length;
  const weights = new Float32Array(buckets * width);
  const squares = new Float32Array(weights.length);
  const perceptron = { labels, buckets, columns: labels.length, weights, rows: rowsOf(bitsFor(buckets).fill(-1)) };
  const scores = new Float64Array(width);
  const random = randomNumbers(seed);
  const order = examples.map((example) => ({ ...example, wanted: example.labels.map((l) => numberOf(labels, l)) }));
  const look = new Look();

  const move = (label: number, error: number): void => {
    for (let k = 0; k < look.length; k++) {
      const cell = ((look.features[k] ?? 0) & (buckets - 1)) * width + label;
      const gradient = error + drawback * (weights[cell] ?? 0);
      squares[cell] = (squares[cell] ?? 0) + gradient * gradient;
      weights[cell] = (weights[cell] ?? 0) - (rate * gradient) / Math.sqrt((squares[cell] ?? 0) + EASE);
    }
  };

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const { looks, wanted } of order) {
      let [last, before] = [0, 0];
      for (let at = 0; at < looks.length; at++) {
        if (looks.mayBeMore?.(at, last) === false) {
          [last, before] = [0, last];
          continue;
        }
        looks.write(at, look);
        if (dropout > 0) look.sift(() => random() >= dropout);
        look.addHistory(last, before);
        score(perceptron, look, scores);
        const right = wanted[at] ?? null;
        if (right !== null) {
          for (const [label, error] of errorsOf(scores, right).entries())
            if (Math.abs(error) > KNOWN) move(label, error);
        }
        [last, before] = [scores.indexOf(Math.max(...scores)), last];
      }
    }
  }
  return packed({ labels, buckets, weights: weights.map((weight) => weight * scale) });
}

/** By how much each label was held likelier than it should be. */
function errorsOf(scores: Float64Array, right: number): number[] {
  const highest = Math.max(...scores);
  const odds = Array.from(scores, (one) => Math.exp(one - highest));
  const all = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one, label) => one / all - (label === right ? 1 : 0));
}
