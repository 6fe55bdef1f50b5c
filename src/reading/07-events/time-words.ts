import { isOnce } from "../asked-once";
import type { Token } from "../draft";
import { listed } from "../listed";
import words from "../tables/clause-words.json";

const DAYS = listed(words.days);
const STRETCHES = listed(words.stretches);
const MONTHS = listed(words.months);
const BEFORE_A_STRETCH = listed(words["before a stretch"]);

/** "the army last month", "14 others two weeks ago": a time begins at token `at`, and what stands before it is complete. */
export function beginsTime(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !mayBeginTime(token)) return false;
  if (isDay(token)) return true;
  const next = tokens[at + 1];
  return next !== undefined && isStretch(next);
}

const isDay = isOnce(({ lower, text }) => DAYS.has(lower) || MONTHS.has(text));
const mayBeginTime = isOnce(
  ({ lower, text, pos }) => DAYS.has(lower) || MONTHS.has(text) || BEFORE_A_STRETCH.has(lower) || pos === "NUM",
);
const isStretch = isOnce(({ lower }) => STRETCHES.has(lower) || DAYS.has(lower));

export const isTimeWord = isOnce(({ lower, text }) => DAYS.has(lower) || STRETCHES.has(lower) || MONTHS.has(text));
