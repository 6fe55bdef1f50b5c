import { firstDayOf, lastDayOf } from "../../domain/dates";
import { badInput } from "./bad-input";

export type Every = "DAY" | "WEEK" | "MONTH" | "QUARTER" | "YEAR";

const EVERY: readonly string[] = ["DAY", "WEEK", "MONTH", "QUARTER", "YEAR"];
const MOST_BUCKETS = 1_500;

export function isEvery(value: unknown): value is Every {
  return typeof value === "string" && EVERY.includes(value);
}

/** The first days of the stretches of time from one date to another, each once: weeks begin on Monday. */
export function buckets(every: Every, from: string, to: string): readonly string[] {
  const found: string[] = [];
  for (let day = startOf(every, firstDayOf(from)); day <= lastDayOf(to); day = next(every, day)) {
    if (found.length === MOST_BUCKETS) throw tooMany(every, from, to);
    found.push(day);
  }
  return found;
}

function startOf(every: Every, day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (every === "WEEK") date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  if (every === "QUARTER") date.setUTCMonth(date.getUTCMonth() - (date.getUTCMonth() % 3), 1);
  if (every === "MONTH") date.setUTCDate(1);
  if (every === "YEAR") date.setUTCMonth(0, 1);
  return isoDay(date);
}

const MONTHS = { MONTH: 1, QUARTER: 3, YEAR: 12 } as const;
const DAYS = { DAY: 1, WEEK: 7 } as const;

function next(every: Every, day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (every === "DAY" || every === "WEEK") date.setUTCDate(date.getUTCDate() + DAYS[every]);
  else date.setUTCMonth(date.getUTCMonth() + MONTHS[every]);
  return isoDay(date);
}

/** Years of four digits: a week before the first of them, and a day after the last, are written otherwise. */
function isoDay(date: Date): string {
  const year = date.getUTCFullYear();
  if (year > 9999) return AFTER_ALL;
  return year < 0 ? "0000-01-01" : date.toISOString().slice(0, 10);
}

const AFTER_ALL = "9999-99-99";

const tooMany = (every: Every, from: string, to: string) =>
  badInput(
    `From ${from} to ${to} by ${every} are more than ${MOST_BUCKETS} buckets.`,
    "a shorter period or a longer interval, for example every: MONTH",
  );
