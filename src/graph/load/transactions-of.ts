import type { Reading } from "../../domain/reading";

/**
 * Large enough that committing and what articles have in common cost little, small enough that a heap of a gigabyte is not so full of
 * them that collecting garbage costs more than that saves. `npm run bench:load` tells.
 */
export const MOST_ARTICLES = 200;

/** In characters, for the same reason: 200 dispatches of three thousand each, or one book. */
export const MOST_TEXT = 600_000;

/** Readings in their order, as many of them together as one transaction takes. */
export function* transactionsOf<R extends Pick<Reading, "text">>(readings: readonly R[]): Generator<readonly R[]> {
  let [start, text] = [0, 0];
  for (const [at, reading] of readings.entries()) {
    const isFull = at - start === MOST_ARTICLES || text + reading.text.length > MOST_TEXT;
    if (isFull && at > start) {
      yield readings.slice(start, at);
      [start, text] = [at, 0];
    }
    text += reading.text.length;
  }
  if (start < readings.length) yield readings.slice(start);
}
