import { DatelineError } from "../../domain/errors";
import { type Perceptron, weightOf } from "./perceptron";
import { bitsFor, mark, rowOf, rowsOf } from "./rows";

/**
 * Weights as a small file: a line of JSON (`labels`, `buckets`), then the weights that are not zero, each as the distance from
 * the one before (a varint: seven bits a byte, the highest bit says that more follow) and one signed byte, in steps of 1/8.
 * The few larger weights (of labels that follow labels, mostly) are written as -128 and two bytes: cut, they would ruin the tagger.
 */
const STEP = 1 / 8;

const LONG = -128;

/** Drops weights smaller than `least` and rounds the rest to steps of 1/8. */
export function packWeights(perceptron: Perceptron, least: number): Uint8Array {
  const { labels, buckets } = perceptron;
  const bytes: number[] = [...Buffer.from(`${JSON.stringify({ labels, buckets })}\n`)];
  let last = -1;
  for (let cell = 0; cell < buckets * labels.length; cell++) {
    const weight = weightOf(perceptron, Math.floor(cell / labels.length), cell % labels.length);
    const steps = Math.max(-32767, Math.min(32767, Math.round(weight / STEP)));
    if (steps === 0 || Math.abs(weight) < least) continue;
    for (let distance = cell - last; ; distance >>>= 7) {
      if (distance < 128) {
        bytes.push(distance);
        break;
      }
      bytes.push((distance & 127) | 128);
    }
    if (Math.abs(steps) < 128) bytes.push(steps & 255);
    else bytes.push(LONG & 255, steps & 255, (steps >> 8) & 255);
    last = cell;
  }
  return Uint8Array.from(bytes);
}

/** The inverse, up to the rounding: weights in steps of 1/8. Throws when the bytes are no such file. */
export function unpackWeights(bytes: Uint8Array, name: string): Perceptron {
  const headEnd = bytes.indexOf(10);
  const head = readHead(bytes.subarray(0, Math.max(0, headEnd)), name);
  const width = head.labels.length;
  const bits = bitsFor(head.buckets);
  eachWeight(bytes, headEnd + 1, head.buckets * width, name, (cell) => mark(bits, Math.floor(cell / width)));
  const rows = rowsOf(bits);
  const weights = new Int16Array(rows.count * width);
  eachWeight(bytes, headEnd + 1, head.buckets * width, name, (cell, weight) => {
    weights[rowOf(rows, Math.floor(cell / width)) * width + (cell % width)] = weight;
  });
  return { ...head, rows, columns: width, weights };
}

function eachWeight(
  bytes: Uint8Array,
  from: number,
  cells: number,
  name: string,
  tell: (cell: number, weight: number) => void,
): void {
  let cell = -1;
  for (let at = from; at < bytes.length; at++) {
    let distance = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      distance |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    cell += distance;
    if (cell >= cells || at >= bytes.length) throw broken(name, "a weight lies outside the table");
    const short = ((bytes[at] ?? 0) << 24) >> 24;
    tell(cell, short === LONG ? (bytes[++at] ?? 0) | ((bytes[++at] ?? 0) << 8) : short);
  }
}

function readHead(bytes: Uint8Array, name: string): { labels: readonly string[]; buckets: number } {
  const head: unknown = parsed(Buffer.from(bytes).toString("utf8"), name);
  if (typeof head !== "object" || head === null || !("labels" in head) || !("buckets" in head))
    throw broken(name, "no labels");
  const { labels, buckets } = head;
  if (!Array.isArray(labels) || !labels.every((label) => typeof label === "string"))
    throw broken(name, "labels are no words");
  if (typeof buckets !== "number" || buckets < 1 || (buckets & (buckets - 1)) !== 0)
    throw broken(name, "buckets are no power of two");
  return { labels, buckets };
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw broken(name, "the first line is no JSON");
  }
}

const broken = (name: string, why: string): DatelineError =>
  new DatelineError({
    code: "BROKEN_WEIGHTS",
    happened: `The weights in ${name} cannot be read: ${why}.`,
    expected: 'a first line such as {"labels":["O","CUE"],"buckets":262144}, then bytes as written by packWeights',
    fix: "restore the file from the repository, or train again (npm run train:statements, npm run train:names)",
  });
