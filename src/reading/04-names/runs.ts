import type { Token } from "../draft";
import table from "../tables/name-words.json";
import { isCapitalised } from "./capitals";

const NEVER: ReadonlySet<string> = new Set(table.never);

/** Capitalised words side by side that are no part of a name yet, as tokens `from` to `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

export function runsIn(tokens: readonly Token[], taken: ReadonlySet<Token>): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!beginsName(tokens[from], taken)) continue;
    const to = runEnd(tokens, from, taken);
    if (!isTaken(tokens[to], taken) && !isTaken(tokens[from - 1], taken)) runs.push({ from, to });
    from = to;
  }
  return runs;
}

const isTaken = (token: Token | undefined, taken: ReadonlySet<Token>): boolean =>
  token !== undefined && taken.has(token);

const beginsName = (token: Token | undefined, taken: ReadonlySet<Token>): boolean =>
  isCapitalised(token) && !isTaken(token, taken) && !NEVER.has(token?.lower ?? "");

/** After the capitalised words; "of" goes on when another follows. */
function runEnd(tokens: readonly Token[], from: number, taken: ReadonlySet<Token>): number {
  let to = from + 1;
  while (to < tokens.length && !isTaken(tokens[to], taken)) {
    const goesOn =
      isCapitalised(tokens[to]) ||
      (tokens[to]?.lower === "of" && isCapitalised(tokens[to + 1]) && !isTaken(tokens[to + 1], taken));
    if (!goesOn) break;
    to++;
  }
  return to;
}
