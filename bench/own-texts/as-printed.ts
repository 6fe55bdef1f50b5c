/** A sentence as a newspaper prints it, of the words and marks that it was cut into: quotation marks are open and closed by turns. */
export function asPrinted(tokens: readonly string[]): string {
  let printed = "";
  let isQuoted = false;
  let clings = true;
  for (const token of tokens) {
    const isMark = QUOTATION_MARKS.has(token);
    const mark = isMark ? '"' : (BRACKETS.get(token) ?? token);
    const closes = isMark ? isQuoted : CLOSING.test(mark);
    printed += clings || closes ? mark : ` ${mark}`;
    clings = isMark ? !isQuoted : OPENING.test(mark);
    if (isMark) isQuoted = !isQuoted;
  }
  return printed;
}

const QUOTATION_MARKS: ReadonlySet<string> = new Set(["``", "''", '"']);

const BRACKETS: ReadonlyMap<string, string> = new Map([
  ["-LRB-", "("],
  ["-lrb-", "("],
  ["-RRB-", ")"],
  ["-rrb-", ")"],
]);

/** What stands close to the word before, and what to the word behind. */
const CLOSING = /^(?:[.,;:!?%)\]]+|n't|'(?:s|re|ve|ll|d|m)?)$/u;
const OPENING = /[([$]$/u;
