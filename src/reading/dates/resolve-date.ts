import type * as chrono from "chrono-node";
import type { When } from "../../domain/reading";
import { type Span, touches } from "../../domain/span";
import { calendarDate, firstOnOrAfter, lastOnOrBefore, nextAfter } from "./calendar";
import { PAST, TO_COME } from "./date-parsers";

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

/** Every date in a text, in its order, with where it stands. */
export function datesIn(words: string, { publishedOn }: Reference, future = false): readonly DatedWords[] {
  const published = publishedOn?.slice(0, 10) ?? null;
  if (!(published === null ? YEAR_IN_FIGURES : TIME_WORD).test(words)) return [];
  const key = `${published} ${future} ${words}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const dates = datesAnew(words, published, future);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(key, dates);
  return dates;
}

/** Statements and events ask for the dates of the same sentences, one after the other. */
const known = new Map<string, readonly DatedWords[]>();
const MOST_REMEMBERED = 5_000;

function datesAnew(words: string, published: string | null, future: boolean): DatedWords[] {
  const spans = spansOfYears(words);
  const dated = (future ? TO_COME : PAST)
    .parse(words, noon(published ?? "2000-01-01"), { forwardDate: future })
    .filter(({ index }, at, all) => !isYearOf(all[at - 1], words, index))
    .flatMap((result) => {
      const end = result.index + result.text.length;
      const lastYear = LAST_YEAR.exec(words.slice(end))?.[0] ?? null;
      const when = lastYear === null ? whenOf(result, published, future) : aYearBefore(result, published);
      return when ? [{ start: result.index, end: end + (lastYear?.length ?? 0), when }] : [];
    });
  const years = withoutTouched(bareYears(words), [...dated, ...spans]);
  return [...withoutTouched(dated, spans), ...spans, ...years].sort((a, b) => a.start - b.start);
}

const withoutTouched = (dates: readonly DatedWords[], taken: readonly DatedWords[]): readonly DatedWords[] =>
  dates.filter((date) => !taken.some((other) => touches(date, other)));

const FROM_YEAR_TO_YEAR =
  /\b(?:from|between) ((?:19|20)\d\d) (?:to|and|until|till|through) ((?:19|20)\d\d)\b(?![-/]\d)/giu;

/** "fought a war from 1960 to 1996": one stretch, and not its first year. */
function spansOfYears(words: string): DatedWords[] {
  return [...words.matchAll(FROM_YEAR_TO_YEAR)].map(({ index, 0: all, 1: from = "", 2: to = "" }) => ({
    start: index + all.indexOf(from),
    end: index + all.length,
    when: { from, to, precision: "INTERVAL", basis: "EXPLICIT" },
  }));
}

/** Most words hold no date: this asks in a fraction of the time of a parse. */
const TIME_WORD =
  /\b(?:\d{4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december|today|yesterday|tomorrow|tonight|(?:last|this|next) (?:week|month|year|night))\b/i;

/** All that dates anything where no day is known to count from. */
const YEAR_IN_FIGURES = /\b\d{4}\b/;

const BARE_YEAR = /\b(?:in|since|of|by|from|until|to|during|before|after) ((?:19|20)\d\d)\b(?![-/]\d)/giu;

function bareYears(words: string): DatedWords[] {
  return [...words.matchAll(BARE_YEAR)].map(({ index, 0: all, 1: year = "" }) => ({
    start: index + all.length - year.length,
    end: index + all.length,
    when: period(year, "YEAR", "EXPLICIT"),
  }));
}

/** "in February last year": one date, of which both halves are found. */
const LAST_YEAR = /^ (?:of )?last year\b/iu;

const isYearOf = (before: chrono.ParsedResult | undefined, words: string, at: number): boolean => {
  if (before === undefined || !before.start.isCertain("month")) return false;
  const end = before.index + before.text.length;
  return at - end <= " of ".length && LAST_YEAR.test(words.slice(end));
};

/** Null where nobody knows which year the article counts from. */
function aYearBefore({ start }: chrono.ParsedResult, published: string | null): When | null {
  if (published === null || !start.isCertain("month")) return null;
  const isDay = start.isCertain("day");
  const date = `${Number(published.slice(0, 4)) - 1}${dayOf(start).slice(4, isDay ? undefined : "-01".length + 4)}`;
  return period(date, isDay ? "DAY" : "MONTH", "RELATIVE");
}

const noon = (day: string): Date => new Date(`${day}T12:00:00`);

/** `Mar` by itself is rather a word of a name; with a day or behind "in" it is a month. */
const SHORT_MONTH = /^(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.?$/iu;

/** `suspended for 60 days`, `collapsed after a month`: a stretch, whose end nobody has told. */
const STRETCH = /^(?:for|after)\b.*\b(?:days?|weeks?|months?|years?)$/iu;

/** "a peaceful march on Saturday": months have capitals. */
const DEED = /^(?:march|may)\b/u;

/** `In April, 23 people died`: so many people, and no day. */
const MONTH_AND_COUNT = /^(?:in |last |this )?[a-z]{3,9}\.?, \d{1,2}$/iu;

/** What is no day: `now`, `in 40 minutes`, `10:30`; nor `two days after`, `a day later`, counted from something told elsewhere, nor `eight months in`. */
const NO_DAY = /^\d{1,3}$|^now$|\b(?:hours?|minutes?|seconds?)\b|\b(?:after|before|in|later)$/iu;

function whenOf({ start, end, text }: chrono.ParsedResult, published: string | null, future: boolean): When | null {
  if (
    NO_DAY.test(text) ||
    STRETCH.test(text) ||
    DEED.test(text) ||
    SHORT_MONTH.test(text) ||
    (published === null && !isWrittenOut(start, text))
  )
    return null;
  if (MONTH_AND_COUNT.test(text)) return month(start, published, future);
  if (published !== null && isWeekday(start)) return weekday(start.get("weekday") ?? 0, published, future, text);
  if (/\bweek\b/iu.test(text)) return week(start);
  if (end?.isCertain("day")) return { from: dayOf(start), to: dayOf(end), precision: "INTERVAL", basis: "EXPLICIT" };
  if (/\b(?:today|tonight|yesterday|tomorrow|last night)\b/iu.test(text))
    return period(dayOf(start), "DAY", "RELATIVE");
  if (/\b(?:last|this|next) (?:month|year)\b/iu.test(text) && !start.isCertain("day"))
    return relativePeriod(start, text);
  if (start.isCertain("day")) return period(inTheRightYear(dayOf(start), start, published, future), "DAY", "EXPLICIT");
  if (start.isCertain("month")) return month(start, published, future);
  return start.isCertain("year") ? period(calendarDate(start.get("year") ?? 0), "YEAR", "EXPLICIT") : null;
}

/** Without a day to count from, only a year in figures dates anything: `last week` is certain of the wrong one. */
const isWrittenOut = (parts: chrono.ParsedComponents, text: string): boolean =>
  parts.isCertain("year") && YEAR_IN_FIGURES.test(text);

const isWeekday = (parts: chrono.ParsedComponents): boolean => parts.isCertain("weekday") && !parts.isCertain("day");

const period = (date: string, precision: When["precision"], basis: When["basis"]): When => ({
  from: date,
  to: date,
  precision,
  basis,
});

const dayOf = (parts: chrono.ParsedComponents): string =>
  calendarDate(parts.get("year") ?? 0, parts.get("month") ?? 1, parts.get("day") ?? 1);

/** What is to come on the article's own weekday comes on that day: `later on Tuesday`, but `next Tuesday`. */
function weekday(number: number, published: string, future: boolean, text: string): When {
  const next = /^next\b/iu.test(text) ? nextAfter : firstOnOrAfter;
  return period(future ? next(published, number) : lastOnOrBefore(published, number), "DAY", "RELATIVE");
}

const relativePeriod = (parts: chrono.ParsedComponents, text: string): When =>
  /year/iu.test(text)
    ? period(dayOf(parts).slice(0, 4), "YEAR", "RELATIVE")
    : period(dayOf(parts).slice(0, 7), "MONTH", "RELATIVE");

/** A month without its year is told from publication: `in October`. */
function month(parts: chrono.ParsedComponents, published: string | null, future: boolean): When {
  const date = inTheRightYear(dayOf(parts).slice(0, 7), parts, published, future);
  return period(date, "MONTH", parts.isCertain("year") ? "EXPLICIT" : "RELATIVE");
}

/** Seven days from Monday on. */
function week(parts: chrono.ParsedComponents): When {
  const monday = lastOnOrBefore(dayOf(parts), 1);
  return { from: monday, to: nextAfter(monday, 0), precision: "INTERVAL", basis: "RELATIVE" };
}

/** A day or month without a year: the latest that is not after publication, or the first that is not before it. */
function inTheRightYear(
  date: string,
  parts: chrono.ParsedComponents,
  published: string | null,
  future: boolean,
): string {
  if (published === null || parts.isCertain("year")) return date;
  const year = Number(published.slice(0, 4));
  const inThatYear = `${year}${date.slice(4)}`;
  const reached = published.slice(0, inThatYear.length);
  if (future) return inThatYear < reached ? `${year + 1}${date.slice(4)}` : inThatYear;
  return inThatYear > reached ? `${year - 1}${date.slice(4)}` : inThatYear;
}
