import { isCalendarDate } from "../domain/dates";

export interface WrittenDate {
  /** A calendar date; with a precision of MINUTE or SECOND a full instant in UTC. */
  readonly on: string;
  readonly precision: "DAY" | "MINUTE" | "SECOND";
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/u;

export const isWrittenDate = (text: string): boolean => writtenDate(text) !== null;

/** An ISO 8601 day or instant. A time without its zone is no instant: only its day is kept. */
export function writtenDate(text: string): WrittenDate | null {
  const [, day, hour, minute, second, zone] = ISO.exec(text) ?? [];
  if (day === undefined || !isCalendarDate(day)) return null;
  if (hour === undefined || minute === undefined) return { on: day, precision: "DAY" };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? "0") > 59) return null;
  if (zone === undefined) return { on: day, precision: "DAY" };
  const instant = new Date(`${day}T${hour}:${minute}:${second ?? "00"}${offsetOf(zone)}`);
  if (Number.isNaN(instant.getTime())) return null;
  return { on: instant.toISOString().replace(".000Z", "Z"), precision: second === undefined ? "MINUTE" : "SECOND" };
}

/** `+0100` and `UTC` are written `+01:00` and `Z` where JavaScript reads them. */
const offsetOf = (zone: string): string => (/^[+-]/u.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : "Z");
