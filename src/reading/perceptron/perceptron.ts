import { Look, type Looks } from "./look";
import { cellsOf, type Rows, rowOf } from "./rows";

/** A trained tagger: one row of weights a bucket. The number of buckets is a power of two. */
export interface Perceptron {
  /** `O` first. `I-X` may only follow `B-X` or `I-X`; labels without such a beginning may follow any. */
  readonly labels: readonly string[];
  readonly buckets: number;
  readonly rows: Rows;
  /** How many labels have a weight in a row: all, or all but the first, which then weighs nothing (`againstFirst`). */
  readonly columns: number;
  readonly weights: Float32Array | Int16Array;
}

/** Of any label in any bucket, whether it has a place in the table or not. */
export function weightOf({ labels, rows, columns, weights }: Perceptron, bucket: number, label: number): number {
  const row = rowOf(rows, bucket);
  const column = label - (labels.length - columns);
  return row < 0 || column < 0 ? 0 : (weights[row * columns + column] ?? 0);
}

export interface Tagged {
  readonly label: string;
  /** By how much the label beat the next best; in steps of the weights. */
  readonly margin: number;
}

/**
 * Labels the tokens of one sentence from left to right, each with the labels before it in view. Who knows of tokens that they are `O`
 * although training does not says so with `mayBeMore`.
 */
export function tag(
  perceptron: Perceptron,
  looks: Looks,
  mayBeMore: (at: number, last: number) => boolean = looks.mayBeMore ?? always,
): Tagged[] {
  const { labels } = perceptron;
  const allowed = allowedFor(labels);
  const scores = new Float64Array(labels.length);
  const tagged: Tagged[] = [];
  let last = 0;
  let before = 0;
  for (let at = 0; at < looks.length; at++) {
    if (!mayBeMore(at, last)) {
      before = last;
      last = 0;
      tagged.push(SETTLED);
      continue;
    }
    scoreAt(perceptron, looks, at, last, before, scores);
    const { best, margin } = bestOf(scores, allowed[last] ?? []);
    before = last;
    last = best;
    tagged.push({ label: labels[best] ?? "O", margin });
  }
  return tagged;
}

/** What a token is that cannot be anything else: one for all of those, which are most. */
const SETTLED: Tagged = { label: "O", margin: Number.POSITIVE_INFINITY };

const always = (): boolean => true;

const look = new Look();

/** How much speaks for each label of a token whose two predecessors have these: written over `scores`. */
export function scoreAt(
  perceptron: Perceptron,
  looks: Looks,
  at: number,
  last: number,
  before: number,
  scores: Float64Array,
): void {
  looks.write(at, look);
  look.addHistory(last, before);
  score(perceptron, look, scores);
}

const cells = new Int32Array(look.features.length);

export function score(
  { weights, buckets, rows, columns }: Perceptron,
  { features, length }: Look,
  scores: Float64Array,
): void {
  const found = cellsOf(rows, columns, features, length, buckets - 1, cells);
  const first = scores.length - columns;
  if (first > 0) scores[0] = 0;
  for (let column = 0; column < columns; column++) {
    let sum = 0;
    for (let k = 0; k < found; k++) sum += weights[(cells[k] as number) + column] as number;
    scores[first + column] = sum;
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
