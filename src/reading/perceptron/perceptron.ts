import { mix } from "./hash";
import type { Look } from "./look";

/** A trained tagger: one row of weights a bucket, one column a label. The number of buckets is a power of two. */
export interface Perceptron {
  /** `O` first. `I-X` may only follow `B-X` or `I-X`; labels without such a beginning may follow any. */
  readonly labels: readonly string[];
  readonly buckets: number;
  readonly weights: Float32Array | Int16Array | Int8Array;
  /** One bit a bucket: whether it holds any weight. Most do not, and the bits fit into a processor's cache where the weights do not. */
  readonly used?: Uint8Array;
}

export interface Tagged {
  readonly label: string;
  /** By how much the label beat the next best; in steps of the weights. */
  readonly margin: number;
}

/** Labels the tokens of one sentence from left to right, each with the labels before it in view. */
export function tag(perceptron: Perceptron, looks: readonly Look[]): Tagged[] {
  const { labels } = perceptron;
  const allowed = allowedFor(labels);
  const scores = new Float64Array(labels.length);
  const history = new Int32Array(HISTORY_SIZE);
  let last = 0;
  let before = 0;
  return looks.map((look) => {
    score(perceptron, look.features, historyOf(look, last, before, history), scores);
    const { best, margin } = bestOf(scores, allowed[last] ?? []);
    before = last;
    last = best;
    return { label: labels[best] ?? "O", margin };
  });
}

export const HISTORY_SIZE = 5;

/** The labels before a token, alone and crossed with what it looks like: five hashes, written over `history`. */
export function historyOf(
  look: Look,
  last: number,
  before: number,
  history: Int32Array = new Int32Array(HISTORY_SIZE),
): Int32Array {
  history[0] = mix(200, last);
  history[1] = mix(mix(201, last), before);
  history[2] = mix(mix(202, last), look.word);
  history[3] = mix(mix(203, last), look.shape);
  history[4] = mix(mix(mix(204, last), look.before), look.shape);
  return history;
}

export function score(perceptron: Perceptron, features: Int32Array, history: Int32Array, scores: Float64Array): void {
  scores.fill(0);
  addRows(perceptron, features, scores);
  addRows(perceptron, history, scores);
}

function addRows({ weights, buckets, used }: Perceptron, features: Int32Array, scores: Float64Array): void {
  const width = scores.length;
  const mask = buckets - 1;
  for (let k = 0; k < features.length; k++) {
    const bucket = (features[k] as number) & mask;
    if (used !== undefined && (((used[bucket >>> 3] as number) >> (bucket & 7)) & 1) === 0) continue;
    const row = bucket * width;
    for (let j = 0; j < width; j++) scores[j] = (scores[j] as number) + (weights[row + j] as number);
  }
}

/** The best label among those allowed and by how much it won; with one allowed label the margin is infinite. */
export function bestOf(scores: Float64Array, allowed: readonly number[]): { best: number; margin: number } {
  let best = 0;
  let highest = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const label of allowed) {
    const reached = scores[label] ?? 0;
    if (reached > highest) {
      second = highest;
      highest = reached;
      best = label;
    } else if (reached > second) second = reached;
  }
  return { best, margin: highest - second };
}

/** A tagger is asked hundreds of times an article, and its labels never change. */
const allowedByLabels = new WeakMap<readonly string[], readonly (readonly number[])[]>();

function allowedFor(labels: readonly string[]): readonly (readonly number[])[] {
  const known = allowedByLabels.get(labels);
  if (known !== undefined) return known;
  const allowed = allowedAfter(labels);
  allowedByLabels.set(labels, allowed);
  return allowed;
}

/** For each label the labels that may follow it. */
export function allowedAfter(labels: readonly string[]): readonly (readonly number[])[] {
  const numbers = labels.map((_, number) => number);
  return labels.map((last) => numbers.filter((next) => mayFollow(last, labels[next] ?? "O")));
}

function mayFollow(last: string, next: string): boolean {
  if (!next.startsWith("I-")) return true;
  return last === next || last === `B-${next.slice(2)}`;
}
