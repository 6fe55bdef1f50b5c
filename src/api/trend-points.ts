import { firstDayOf, lastDayOf } from "../domain/dates";
import type { SelectedField } from "../domain/ports";
import { isRecord } from "./is-record";

/** The fewest days of each stretch of time. */
const DAYS: Readonly<Record<string, number>> = { DAY: 1, WEEK: 7, MONTH: 28, QUARTER: 90, YEAR: 365 };

/** More are refused, however long the period is. */
const MOST = 1_500;
const A_DAY = 86_400_000;

/** How many points a trend has at most: one for each stretch of time it touches, for each line that was asked for. */
export function pointsOf({ arguments: { every, during, by } }: SelectedField, lines: number): number {
  const days = daysIn(isRecord(during) ? during : {});
  const stretches = Math.ceil(days / (DAYS[String(every)] ?? 1)) + 1;
  return Math.min(MOST, stretches) * (by === undefined ? 1 : lines);
}

/** Without an end it goes on as far as the graph does. */
function daysIn({ from, to }: Readonly<Record<string, unknown>>): number {
  if (typeof from !== "string" || typeof to !== "string") return Number.POSITIVE_INFINITY;
  return Math.max(0, (Date.parse(lastDayOf(to)) - Date.parse(firstDayOf(from))) / A_DAY + 1);
}
