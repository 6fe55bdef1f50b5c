import type { ZoneSpan } from "../../domain/reading";
import type { Span } from "../../domain/span";
import { isPublisher, MONTHS, NO_DATELINES } from "./words";

/** `VALENCIA, Spain, Oct 31 (Reuters) — `: where a dispatch was filed. `end` is the place's, `bodyStart` is after the dash. */
export interface Dateline extends Span {
  readonly text: string;
  readonly agency: string | null;
  readonly bodyStart: number;
}

/** Nothing longer stands before a dispatch's dash. */
const LONGEST = 110;

const CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{M}.'’-]+(?: \p{Lu}[\p{Lu}\p{M}.'’-]*){0,4}`;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3}`;
const OTHER_PLACES = `(?:/${CAPITALS}){0,3}`;
const MONTH = [...MONTHS.keys()].join("|");
const DAY = String.raw`,? (?:(?:${MONTH})\.? \d{1,2}|\d{1,2} (?:${MONTH})\.?)(?:,? \d{4})?`;
const AGENCY = String.raw` ?\((\p{L}[\p{L}\d./& -]{1,40})\)`;
const DASH = String.raw`\s?(?:—|–|--)\s?|\s-\s`;
const FIRST_WORD = String.raw`(?=["'“‘«(\[$€£]*[\p{Lu}\d])`;

const caseFree = (pattern: string): string =>
  pattern.replace(/[a-z]/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
const DATE = DAY.replace(MONTH, caseFree(MONTH)).replace(MONTH, caseFree(MONTH));
const QUALIFIERS = String.raw`(?:, (?!(?:${caseFree(MONTH)})\b)${NAME}){0,2}`;

const BEFORE_DASH = `${OTHER_PLACES}${QUALIFIERS}(?:${DATE})?(?:${AGENCY}(?:${DATE})?)?`;

/** A place in capitals needs no more than a dash; one in small letters an agency or a day, too. */
const IN_CAPITALS = new RegExp(`^(${CAPITALS})${BEFORE_DASH}(?:${DASH})${FIRST_WORD}`, "u");
const WITH_COLON = new RegExp(`^(${CAPITALS})${BEFORE_DASH}:\\s${FIRST_WORD}`, "u");
const WITH_AGENCY = new RegExp(`^(${NAME})${QUALIFIERS}(?:${DATE})?${AGENCY}(?:${DASH}|:\\s)${FIRST_WORD}`, "u");
const WITH_DAY = new RegExp(`^(${NAME})${QUALIFIERS}${DATE}()(?:${DASH})${FIRST_WORD}`, "u");

/** The dateline with which a dispatch begins at a place in the text, or null. */
export function datelineAt(text: string, start: number): Dateline | null {
  return dashedDatelineAt(text, start) ?? colonDatelineAt(text, start);
}

function dashedDatelineAt(text: string, start: number): Dateline | null {
  const beginning = text.slice(start, start + LONGEST);
  const inCapitals = IN_CAPITALS.exec(beginning);
  if (inCapitals !== null) return datelineFrom(inCapitals, start);
  const withAgency = WITH_AGENCY.exec(beginning);
  if (withAgency !== null && isPublisher(withAgency[2] ?? "")) return datelineFrom(withAgency, start);
  return datelineFrom(WITH_DAY.exec(beginning), start);
}

/** `MOSCOW: The …` is a dateline, but in a transcript every answer begins like that. */
function colonDatelineAt(text: string, start: number): Dateline | null {
  const found = datelineFrom(WITH_COLON.exec(text.slice(start, start + LONGEST)), start);
  return found === null || isTranscript(text) ? null : found;
}

function isTranscript(text: string): boolean {
  const answers = /^\p{Lu}[\p{Lu} .'’-]{1,40}:\s/gmu;
  return answers.test(text) && answers.test(text);
}

function datelineFrom(found: RegExpExecArray | null, start: number): Dateline | null {
  const place = found?.[1];
  if (found === null || place === undefined || NO_DATELINES.has(place.toLowerCase())) return null;
  return {
    text: place,
    start,
    end: start + place.length,
    agency: found[2] || null,
    bodyStart: start + found[0].length,
  };
}

/** Where dispatches begin inside a paragraph that is several glued together: `…in upcomingBRUSSELS, Belgium — NATO`. */
export function datelinesInside(text: string, { start, end }: Span): number[] {
  const starts: number[] = [];
  let inDateline = dashedDatelineAt(text, start)?.bodyStart ?? start + 1;
  for (const { index } of text.slice(start, end).matchAll(CAPITALISED_RUN)) {
    const found = start + index < inDateline ? null : dashedDatelineAt(text, start + index);
    if (found === null) continue;
    starts.push(found.start);
    inDateline = found.bodyStart;
  }
  return starts;
}

/** The beginning of words in capitals: no capital and no capital word stands right before. */
const CAPITALISED_RUN = /(?<![\p{Lu}\p{M}.'’-])(?<!\p{Lu} )\p{Lu}[\p{Lu}\p{M}.'’-]{2,}/gu;

/** The article's own dateline: at the beginning of its body. */
export function datelineOf(text: string, zones: readonly ZoneSpan[]): Dateline | null {
  const body = zones.find(({ zone }) => zone === "BODY");
  return body === undefined ? null : datelineAt(text, body.start);
}
