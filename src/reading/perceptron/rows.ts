/**
 * Where the weights of a bucket stand. Most buckets hold none, so only the others have a row in the table: the whole then fits
 * into a processor's cache, and so does what says which buckets those are.
 */
export interface Rows {
  /**
   * Two numbers for every 32 buckets: one bit a bucket, whether it has a row, and how many rows come before theirs. Side by side
   * they come from memory together.
   */
  readonly index: Int32Array;
  readonly count: number;
}

/** The rows of the buckets that `bits` names, one bit a bucket. */
export function rowsOf(bits: Int32Array): Rows {
  const index = new Int32Array(bits.length * 2);
  let count = 0;
  for (let at = 0; at < bits.length; at++) {
    index[at * 2] = bits[at] as number;
    index[at * 2 + 1] = count;
    count += ones(bits[at] as number);
  }
  return { index, count };
}

export const bitsFor = (buckets: number): Int32Array => new Int32Array((buckets + 31) >>> 5);

export function mark(bits: Int32Array, bucket: number): void {
  bits[bucket >>> 5] = (bits[bucket >>> 5] as number) | (1 << (bucket & 31));
}

/** Which row is a bucket's; -1 when it has none. */
export function rowOf({ index }: Rows, bucket: number): number {
  const at = (bucket >>> 5) * 2;
  const word = index[at] as number;
  const bit = 1 << (bucket & 31);
  return (word & bit) === 0 ? -1 : (index[at + 1] as number) + ones(word & (bit - 1));
}

/**
 * Writes down where the rows of many buckets begin, of those that have one, and says how many those are. It takes no branch that a
 * processor could guess wrong, and asks for a row before the one before it is there: half the time of `rowOf` for each.
 */
export function cellsOf(
  { index }: Rows,
  width: number,
  buckets: Int32Array,
  length: number,
  mask: number,
  cells: Int32Array,
): number {
  let found = 0;
  for (let k = 0; k < length; k++) {
    const bucket = (buckets[k] as number) & mask;
    const at = (bucket >>> 5) * 2;
    const word = index[at] as number;
    const place = bucket & 31;
    cells[found] = ((index[at + 1] as number) + ones(word & ((1 << place) - 1))) * width;
    found += (word >>> place) & 1;
  }
  return found;
}

/** How many bits of 32 are set: counted in pairs, fours, eights, and the eights summed by a multiplication. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const { imul } = Math;
