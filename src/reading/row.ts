/** One number a token, and what stands before the first and after the last. */
export class Row {
  readonly values: Int32Array;

  constructor(
    readonly length: number,
    private readonly before: number,
    private readonly after: number,
  ) {
    this.values = new Int32Array(length);
  }

  at(index: number): number {
    if (index < 0) return this.before;
    return index < this.length ? (this.values[index] as number) : this.after;
  }
}

/** How many tokens of a kind stand before each place: two of these tell how many stand in between. */
export class Counts {
  private readonly before: Int32Array;

  constructor(private readonly length: number) {
    this.before = new Int32Array(length + 1);
  }

  /** To be told for one token after the other. */
  count(index: number, isOne: boolean): void {
    this.before[index + 1] = (this.before[index] as number) + (isOne ? 1 : 0);
  }

  /** How many of the tokens `from` to `to`, half open. */
  between(from: number, to: number): number {
    return to > from ? this.upTo(to) - this.upTo(from) : 0;
  }

  get all(): number {
    return this.before[this.length] as number;
  }

  private upTo(index: number): number {
    return index < 0 || index > this.length ? 0 : (this.before[index] as number);
  }
}
