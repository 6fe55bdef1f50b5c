/** What comes in, in its order, for one who takes it when there is time; whoever lets too much pile up is told so and cut off. */
export class Mailbox<Letter> implements AsyncIterableIterator<Letter> {
  private readonly letters: Letter[] = [];
  private readonly waiting: ((result: IteratorResult<Letter>) => void)[] = [];
  private isClosed = false;
  private trouble: Error | null = null;

  constructor(
    private readonly most: number,
    private readonly whenClosed: () => void,
  ) {}

  put(letter: Letter): void {
    if (this.isClosed) return;
    const next = this.waiting.shift();
    if (next) next({ done: false, value: letter });
    else if (this.letters.length < this.most) this.letters.push(letter);
    else this.fail(new Error(`more than ${this.most} things came in that nobody took`));
  }

  fail(error: Error): void {
    this.trouble = error;
    this.close();
  }

  async next(): Promise<IteratorResult<Letter>> {
    const letter = this.letters.shift();
    if (letter !== undefined) return { done: false, value: letter };
    if (this.trouble !== null) throw this.trouble;
    if (this.isClosed) return END;
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Whoever waits for a letter does not wait any longer. */
  async return(): Promise<IteratorResult<Letter>> {
    this.close();
    return END;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.whenClosed();
    for (const resolve of this.waiting.splice(0)) resolve(END);
  }
}

const END = { done: true, value: undefined } as const;
