import * as chrono from "chrono-node";
import type { When } from "../../domain/reading";
import type { Span } from "../../domain/span";
import { calendarDate, lastOnOrBefore, nextAfter } from "./calendar";

export interface DatedWords extends Span {
  readonly when: When;
}

/** The day an article appeared, as far as it is known; weekdays and days without a year are counted from it. */
export interface Reference {
  readonly publishedOn: string | null;
}

/**
 * What the first date in these words means: `on Wednesday`, `5 November`, `in October`, `2014`, `last week`, `yesterday`.
 * A weekday, or a day or month without a year, is the last one on or before publication; the next one when `future` is true.
 * Null when there is no date in the words, or none that can be told without knowing when the article appeared.
 */
export const resolveDate = (words: string, reference: Reference, future = false): When | null =>
  datesIn(words, reference, future)[0]?.when ?? null;

/** Every date in a text, with where it stands. */
export function datesIn(words: string, { publishedOn }: Reference, future = false): DatedWords[] {
  if (!TIME_WORD.test(words)) return [];
  const published = publishedOn?.slice(0, 10) ?? null;
  const found = chrono.en.casual.parse(words, noon(published ?? "2000-01-01"), { forwardDate: future });
  return found.flatMap((result) => {
    const when = whenOf(result, published, future);
    return when ? [{ start: result.index, end: result.index + result.text.length, when }] : [];
  });
}

/** Most words hold no date: this asks in a fraction of the time of a parse. */
const TIME_WORD =
  /\b(?:\d{4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|january|february|march|april|august|sept|september|october|november|december|today|yesterday|tomorrow|tonight|(?:last|this|next) (?:week|month|year|night))\b/i;

const noon = (day: string): Date => new Date(`${day}T12:00:00`);

function whenOf({ start, end, text }: chrono.ParsedResult, published: string | null, future: boolean): When | null {
  if (/^\d{1,3}$|^now$|\b(?:hours?|minutes?|seconds?)\b/iu.test(text)) return null;
  const relative = !start.isCertain("year");
  if (relative && published === null) return null;
  const basis = start.isCertain("day") || start.isCertain("month") || !relative ? "EXPLICIT" : "RELATIVE";
  if (start.isCertain("weekday") && !start.isCertain("day"))
    return weekday(start.get("weekday") ?? 0, published, future);
  if (end?.isCertain("day")) return { from: dayOf(start), to: dayOf(end), precision: "INTERVAL", basis };
  if (start.isCertain("day") || /day|night/iu.test(text)) return day(start, published, future, basis);
  if (/week/iu.test(text)) return week(start);
  if (start.isCertain("month")) return month(start, published, future, basis);
  return start.isCertain("year") ? period(calendarDate(start.get("year") ?? 0), "YEAR", basis) : null;
}

const period = (date: string, precision: When["precision"], basis: When["basis"]): When => ({
  from: date,
  to: date,
  precision,
  basis,
});

const dayOf = (parts: chrono.ParsedComponents): string =>
  calendarDate(parts.get("year") ?? 0, parts.get("month") ?? 1, parts.get("day") ?? 1);

function weekday(number: number, published: string | null, future: boolean): When | null {
  if (published === null) return null;
  const date = future ? nextAfter(published, number) : lastOnOrBefore(published, number);
  return period(date, "DAY", "RELATIVE");
}

function day(parts: chrono.ParsedComponents, published: string | null, future: boolean, basis: When["basis"]): When {
  const relative = /./.test(basis) && !parts.isCertain("month");
  const date = parts.isCertain("year") || relative ? dayOf(parts) : inTheRightYear(dayOf(parts), published, future);
  return period(date, "DAY", relative ? "RELATIVE" : basis);
}

function month(parts: chrono.ParsedComponents, published: string | null, future: boolean, basis: When["basis"]): When {
  const date = dayOf(parts).slice(0, 7);
  const dated = parts.isCertain("year") ? date : inTheRightYear(date, published, future);
  return period(dated, "MONTH", parts.isCertain("year") ? basis : "RELATIVE");
}

/** Seven days from Monday on. */
function week(parts: chrono.ParsedComponents): When {
  const monday = lastOnOrBefore(dayOf(parts), 1);
  return { from: monday, to: nextAfter(monday, 0), precision: "INTERVAL", basis: "RELATIVE" };
}

/** A day or month without a year: the latest that is not after publication, or the first that is not before it. */
function inTheRightYear(date: string, published: string | null, future: boolean): string {
  if (published === null) return date;
  const year = Number(published.slice(0, 4));
  const inThatYear = `${year}${date.slice(4)}`;
  const reached = published.slice(0, inThatYear.length);
  if (future) return inThatYear < reached ? `${year + 1}${date.slice(4)}` : inThatYear;
  return inThatYear > reached ? `${year - 1}${date.slice(4)}` : inThatYear;
}
