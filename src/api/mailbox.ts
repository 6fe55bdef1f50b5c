/** What comes in, in its order, for one who takes it when there is time; whoever lets too much pile up is told so and cut off. */
export class Mailbox<Letter> implements AsyncIterableIterator<Letter> {
  private readonly letters: Letter[] = [];
  private readonly waiting: Waiting<Letter>[] = [];
  private isClosed = false;
  private trouble: Error | null = null;

  constructor(
    private readonly most: number,
    private readonly whenClosed: () => void,
    private readonly tooMany: () => Error,
  ) {}

  put(letter: Letter): void {
    if (this.isClosed) return;
    const next = this.waiting.shift();
    if (next) next.resolve({ done: false, value: letter });
    else if (this.letters.length < this.most) this.letters.push(letter);
    else this.fail(this.tooMany());
  }

  /** Told to who waits; else after what is there already. */
  fail(error: Error): void {
    if (this.isClosed) return;
    const [first] = this.waiting.splice(0, 1);
    if (first === undefined) this.trouble = error;
    else first.reject(error);
    this.close();
  }

  async next(): Promise<IteratorResult<Letter>> {
    const letter = this.letters.shift();
    if (letter !== undefined) return { done: false, value: letter };
    if (this.trouble !== null) throw this.trouble;
    if (this.isClosed) return END;
    return new Promise((resolve, reject) => this.waiting.push({ resolve, reject }));
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
    for (const { resolve } of this.waiting.splice(0)) resolve(END);
  }
}

interface Waiting<Letter> {
  resolve(result: IteratorResult<Letter>): void;
  reject(error: Error): void;
}

const END = { done: true, value: undefined } as const;
