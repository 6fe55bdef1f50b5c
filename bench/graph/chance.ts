/** Numbers from 0 to 1 that look like chance and are the same for the same seed, so that a graph is. */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of `many`, the first as often as the news names its favourites: the tenth a tenth as often. */
export const favourite = (many: number, chance: number): number =>
  Math.floor(Math.exp(chance * Math.log(many + 1))) - 1;
