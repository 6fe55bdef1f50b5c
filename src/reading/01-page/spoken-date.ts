import { isCalendarDate } from "../../domain/dates";
import type { Span } from "../../domain/span";
import { type WrittenDate, writtenDate } from "../written-date";
import { MONTHS } from "./words";

/** A date as bylines write it; `on` is null when the words are a date but it cannot be known which (`06/11/2024`). */
export interface SpokenDate extends Span {
  readonly date: WrittenDate | null;
}

const MONTH = [...MONTHS.keys()].join("|");
const TIME = String.raw`(?:,? (?:at )?(\d{1,2})[:.](\d{2})(?: ?([ap])\.?m\.?)?(?: ?(GMT|UTC|Z|[A-Z]{2,4})\b)?)?`;
const ISO = String.raw`\b(\d{4}-\d{2}-\d{2}(?:T[\d:.]{5,15}(?:Z|[+-]\d{2}:?\d{2})?)?)`;
const DAY_FIRST = String.raw`\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})\.?,? ?(\d{4})\b`;
const MONTH_FIRST = String.raw`\b(${MONTH})\.? ?(\d{1,2})(?:st|nd|rd|th)?,? ?(\d{4})\b`;
const NUMBERS = String.raw`\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b`;
const DATE = new RegExp(`(?:${ISO}|${DAY_FIRST}|${MONTH_FIRST}|${NUMBERS})${TIME}`, "giu");

/** All dates in a line, in their order. */
export const spokenDatesIn = (line: string): SpokenDate[] =>
  [...line.matchAll(DATE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    date: dateOf(match),
  }));

function dateOf([
  ,
  iso,
  dayA,
  monthA,
  yearA,
  monthB,
  dayB,
  yearB,
  one,
  two,
  year,
  ...time
]: RegExpMatchArray): WrittenDate | null {
  if (iso !== undefined) return writtenDate(iso);
  const day =
    yearA !== undefined
      ? calendarDate(yearA, monthNumber(monthA), dayA)
      : yearB !== undefined
        ? calendarDate(yearB, monthNumber(monthB), dayB)
        : ofNumbers(year, one, two);
  return day === null ? null : atTime(day, time);
}

const monthNumber = (name: string | undefined): number => MONTHS.get((name ?? "").toLowerCase()) ?? 0;

/** Days or months first? Only a number above 12 tells. */
function ofNumbers(year = "", one = "", two = ""): string | null {
  if (Number(one) > 12) return calendarDate(year, Number(two), one);
  if (Number(two) > 12) return calendarDate(year, Number(one), two);
  return one === two ? calendarDate(year, Number(one), two) : null;
}

function calendarDate(year: string, month: number, day = ""): string | null {
  const date = [year, String(month).padStart(2, "0"), day.padStart(2, "0")].join("-");
  return isCalendarDate(date) ? date : null;
}

/** An instant is known only when the zone is; otherwise the day is all that is certain. */
function atTime(day: string, [hour, minute, half, zone]: readonly (string | undefined)[]): WrittenDate {
  const asDay: WrittenDate = { on: day, precision: "DAY" };
  if (hour === undefined || minute === undefined || !/^(?:GMT|UTC|Z)$/u.test(zone ?? "")) return asDay;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return writtenDate(`${day}T${String(hours).padStart(2, "0")}:${minute}Z`) ?? asDay;
}
