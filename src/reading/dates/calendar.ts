/** `2024`, `2024-10`, `2024-10-05`: as exact as what is given. */
export const calendarDate = (year: number, ...monthAndDay: readonly number[]): string =>
  [String(year).padStart(4, "0"), ...monthAndDay.map((number) => String(number).padStart(2, "0"))].join("-");

/** The last Wednesday (number 3; Sunday is 0) on or before a day. */
export function lastOnOrBefore(day: string, weekday: number): string {
  return moved(day, -((weekdayOf(day) - weekday + 7) % 7));
}

/** The first such weekday that is not before a day. */
export const firstOnOrAfter = (day: string, weekday: number): string =>
  weekdayOf(day) === weekday ? day : nextAfter(day, weekday);

/** The first such weekday after a day. */
export function nextAfter(day: string, weekday: number): string {
  return moved(day, ((weekday - weekdayOf(day) + 6) % 7) + 1);
}

const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

function moved(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
