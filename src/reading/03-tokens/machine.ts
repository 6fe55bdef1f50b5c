/** Where a rule applies: the token it is about, twice as wink has it, and the tag that this token gets; below zero whatever the word. */
export type Applied = readonly [token: number, same: number, tag: number];

/** As wink ships a machine: steps by state and symbol, the tag that each last state gives, and how far in from the ends its token is. */
type Shipped = readonly [
  version: number,
  lastState: number,
  steps: Readonly<Record<string, Readonly<Record<string, number>>>>,
  tags: Readonly<Record<string, string>>,
  marks: Readonly<Record<string, readonly [number, number]>>,
];

const ROOT = 0;
/** wink's name for a step that is taken whatever comes: to the end of a shorter rule. */
const OTHERWISE = 2_070_003;
/** No tag: wink steps over it. */
const SKIPPED = 0;

/** The end of a rule: what tag it gives, and to which token, counted from its first. */
interface End {
  readonly tag: number;
  readonly token: number;
}

/**
 * One of wink's two machines of rules ("a noun behind `to` may be a verb"), laid out flat. Its own takes every step through three
 * look-ups by name, for each word of the page several times.
 */
export class Machine {
  private readonly columns = new Map<number, number>();
  private readonly steps: Uint16Array;
  private readonly shorter: Uint16Array;
  private readonly ends: readonly (End | null)[];
  private readonly width: number;

  constructor(json: string) {
    const [, last, steps, tags, marks]: Shipped = JSON.parse(json);
    for (const row of Object.values(steps)) for (const symbol of Object.keys(row)) this.addColumn(Number(symbol));
    this.width = this.columns.size + 1;
    this.steps = new Uint16Array((last + 1) * this.width);
    this.shorter = new Uint16Array(last + 1);
    for (const [state, row] of Object.entries(steps)) this.addRow(Number(state), row);
    this.ends = Array.from({ length: last + 1 }, (_, state) => endOf(tags[state], marks[state]));
  }

  /** From left to right, the longest rule at each place; `hints` are closer classes of words, where a word has one. */
  recognize(tags: readonly number[], hints: readonly number[]): Applied[] {
    const applied: Applied[] = [];
    let state = ROOT;
    let first = 0;
    let shorter = ROOT;
    let shorterAt = 0;
    for (let from = 0; from <= tags.length; from++) {
      for (let at = from; at <= tags.length; at++) {
        const tag = tags[at];
        if (tag === SKIPPED) continue;
        const next = tag === undefined ? ROOT : this.next(state, hints[at] || tag);
        if (state === ROOT && next !== ROOT) first = at;
        const isWhole = this.ends[next] !== null;
        if (isWhole || (next === ROOT && shorter !== ROOT)) {
          this.apply(applied, isWhole ? next : shorter, first);
          from = isWhole ? at : shorterAt;
          state = ROOT;
          shorter = ROOT;
          break;
        }
        state = next;
        if (state === ROOT) break;
        if (this.shorter[state] !== ROOT) [shorter, shorterAt] = [this.shorter[state] ?? ROOT, at];
      }
    }
    return applied;
  }

  private next(state: number, symbol: number): number {
    const column = this.columns.get(symbol);
    return column === undefined ? ROOT : (this.steps[state * this.width + column] ?? ROOT);
  }

  private apply(applied: Applied[], state: number, first: number): void {
    const end = this.ends[state];
    if (end) applied.push([first + end.token, first + end.token, end.tag]);
  }

  private addColumn(symbol: number): void {
    if (!this.columns.has(symbol)) this.columns.set(symbol, this.columns.size);
  }

  private addRow(state: number, row: Readonly<Record<string, number>>): void {
    for (const [symbol, next] of Object.entries(row))
      this.steps[state * this.width + (this.columns.get(Number(symbol)) ?? 0)] = next;
    this.shorter[state] = row[OTHERWISE] ?? ROOT;
  }
}

const endOf = (tag: string | undefined, mark: readonly [number, number] | undefined): End | null =>
  tag === undefined ? null : { tag: Number(tag), token: mark?.[0] ?? 0 };
