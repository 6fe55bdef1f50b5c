import { firstDayOf, isCalendarDate, lastDayOf } from "../../domain/dates";
import type { CalendarDate } from "../../domain/reading";

/** A missing bound is fine; one that is there exists in the calendar, and the first is not after the last. */
export function isPeriod(
  period: { readonly from: CalendarDate | null; readonly to: CalendarDate | null } | null,
): boolean {
  if (period === null) return true;
  const bounds = [period.from, period.to].filter((bound) => bound !== null);
  if (!bounds.every(isCalendarDate)) return false;
  return period.from === null || period.to === null || firstDayOf(period.from) <= lastDayOf(period.to);
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

export function isDateOrInstant(text: string): boolean {
  const day = INSTANT.exec(text)?.[1];
  return day === undefined ? isCalendarDate(text) : isCalendarDate(day) && !Number.isNaN(Date.parse(text));
}
