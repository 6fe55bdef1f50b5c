import type { Token } from "../draft";
import words from "../tables/clause-words.json";

const listed = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const DAYS = listed(words.days);
const STRETCHES = listed(words.stretches);
const MONTHS = listed(words.months);
const BEFORE_A_STRETCH = listed(words["before a stretch"]);

/** "the army last month", "14 others two weeks ago": a time begins at token `at`, and what stands before it is complete. */
export function beginsTime(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined) return false;
  if (DAYS.has(token.lower) || MONTHS.has(token.text)) return true;
  const leads = BEFORE_A_STRETCH.has(token.lower) || token.pos === "NUM";
  return leads && (STRETCHES.has(next?.lower ?? "") || DAYS.has(next?.lower ?? ""));
}

export const isTimeWord = ({ lower, text }: Token): boolean =>
  DAYS.has(lower) || STRETCHES.has(lower) || MONTHS.has(text);
