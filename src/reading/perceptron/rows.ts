/**
 * Where the weights of a bucket stand. Most buckets hold none, so only the others have a row in the table: the whole then fits
 * into a processor's cache, and so do the bits that say which buckets those are.
 */
export interface Rows {
  /** One bit a bucket: whether it has a row. */
  readonly bits: Int32Array;
  /** For every 32 buckets how many rows come before theirs. */
  readonly before: Int32Array;
}

/** The rows of the buckets that `bits` names. */
export function rowsOf(bits: Int32Array): Rows {
  const before = new Int32Array(bits.length + 1);
  for (let at = 0; at < bits.length; at++) before[at + 1] = (before[at] as number) + ones(bits[at] as number);
  return { bits, before };
}

export const bitsFor = (buckets: number): Int32Array => new Int32Array((buckets + 31) >>> 5);

export function mark(bits: Int32Array, bucket: number): void {
  bits[bucket >>> 5] = (bits[bucket >>> 5] as number) | (1 << (bucket & 31));
}

export const countOf = ({ before }: Rows): number => before.at(-1) ?? 0;

/** Which row is a bucket's; -1 when it has none. */
export function rowOf({ bits, before }: Rows, bucket: number): number {
  const word = bits[bucket >>> 5] as number;
  const bit = 1 << (bucket & 31);
  return (word & bit) === 0 ? -1 : (before[bucket >>> 5] as number) + ones(word & (bit - 1));
}

/** How many bits of 32 are set: counted in pairs, fours, eights, and the eights summed by a multiplication. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const { imul } = Math;
