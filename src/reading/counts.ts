/** The place of one of the four kinds in the number they share. */
export type Kind = 0 | 8 | 16 | 24;

/** A token of this kind, to be added to what else it is. */
export const one = (kind: Kind): number => 1 << kind;

/**
 * How many tokens of four kinds stand before each place: two places tell how many stand in between. The four share a number, so that
 * a sentence needs one row and one walk for all of them. Of none may more than 255 stand in between, and nowhere but in rubbish do they.
 */
export class Counts {
  /** No typed array: for a sentence's few numbers that costs more to be made than to be filled. */
  private readonly before: number[];

  constructor(private readonly length: number) {
    this.before = new Array<number>(length + 1).fill(0);
  }

  /** To be told for one token after the other: the sum of the kinds it is of. */
  count(index: number, kinds: number): void {
    this.before[index + 1] = (this.before[index] as number) + kinds;
  }

  /** How many of a kind are among the tokens `from` to `to`, half open. */
  between(kind: Kind, from: number, to: number): number {
    return to > from ? ((this.upTo(to) - this.upTo(from)) >>> kind) & 255 : 0;
  }

  /** The same as long as nothing of any kind comes in between. */
  allBetween(from: number, to: number): number {
    return to > from ? this.upTo(to) - this.upTo(from) : 0;
  }

  private upTo(index: number): number {
    return index < 0 || index > this.length ? 0 : (this.before[index] as number);
  }
}
