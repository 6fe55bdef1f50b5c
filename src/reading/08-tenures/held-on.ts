import type { BackgroundTenure } from "../../domain/background";
import type { CalendarDate } from "../../domain/reading";

/** A date shortened to a month or year reaches as far as it could. */
export const isBy = (date: CalendarDate, day: CalendarDate): boolean => date <= day.slice(0, date.length);

export function holdsOn({ from, to }: BackgroundTenure, publishedOn: string | null): boolean {
  if (publishedOn === null) return to === null;
  return (from === null || isBy(from, publishedOn)) && (to === null || !isBy(to, publishedOn));
}
