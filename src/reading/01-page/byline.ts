import type { Span } from "../../domain/span";
import type { WrittenDate } from "../written-date";
import { type SpokenDate, spokenDatesIn } from "./spoken-date";
import { DATE_LABELS, isPublisher, NAME_CONNECTORS, STAFF_BYLINES, UPDATE_LABELS } from "./words";

/** `By Ann Lee, Reuters - Mar 03,2021 - Last updated at Mar 04,2021`. Spans count in the line. */
export interface Byline {
  readonly names: readonly string[];
  readonly source: (Span & { readonly name: string }) | null;
  readonly published: WrittenDate | null;
  readonly updated: WrittenDate | null;
}

const LONGEST = 250;

/** What a line says about who wrote it and when, or null when it says anything else, too. */
export function bylineOf(line: string): Byline | null {
  if (line.length > LONGEST) return null;
  const dates = spokenDatesIn(line);
  const parts = partsOf(line, dates);
  const said = parts.filter(({ text }) => !isLabel(text) && !isTime(text));
  const written = said.map((part) => ({ ...part, names: namesAfterBy(part.text) ?? publisherAlone(part.text) }));
  const isByline = written.some(({ names }) => names !== null) || (dates.length > 0 && hasNothingElse(said));
  if (!isByline || !written.every(({ names, text }) => names !== null || isPlainAddition(text))) return null;
  return {
    names: written.flatMap(({ names }) => names ?? []),
    source: sourceIn(
      line,
      written.flatMap(({ names, text }) => [...(names ?? []), ...text.split(/, ?/u)]),
    ),
    ...datesOf(line, dates),
  };
}

interface Part {
  readonly text: string;
}

const SEPARATORS = /\s[-–—|•·/]\s|[|•·;]|\s{2,}|\(|\)/gu;

/** The line without its dates, taken apart where bylines put dashes, bars and dots. */
function partsOf(line: string, dates: readonly SpokenDate[]): Part[] {
  let rest = line;
  for (const { start, end } of dates) rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  return rest
    .split(SEPARATORS)
    .map((text) => ({ text: text.replace(/^[\s,:–—-]+|(?<![\s,:–—-])[\s,:–—-]+$/gu, "") }))
    .filter(({ text }) => text !== "");
}

const WEEKDAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)$/iu;

/** `Updated`, `First published Thu`. */
const isLabel = (text: string): boolean => {
  const words = text.toLowerCase().split(" ");
  const label = words.filter((word) => !WEEKDAY.test(word)).join(" ");
  return label === "" || DATE_LABELS.has(label) || UPDATE_LABELS.has(label);
};

const isTime = (text: string): boolean =>
  /^(?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{1,4})?$|^\d{1,3} (?:min(?:ute)?s?|hours?|days?)(?: (?:read|ago))?$/iu.test(
    text,
  );

const BY = /^by:? +/iu;

/** The names after "By": capitalised words, a trade or a place after a comma; anything else makes it a sentence. */
function namesAfterBy(part: string): string[] | null {
  if (!BY.test(part)) return null;
  const said = part.replace(BY, "");
  if (isStaff(said)) return [said];
  if (/[.!?]$/u.test(said) && !/\b\p{Lu}\.$/u.test(said)) return null;
  if (!said.split(" ").every(isNameWord)) return null;
  const [people = "", ...additions] = said.replace(/ (?:in|for|at|of) .*/su, "").split(/, ?/u);
  const names = people.split(/ (?:and|&) /u);
  const more = additions
    .filter((addition) => / /u.test(addition) && !isPublisher(addition))
    .flatMap((a) => a.split(/ and /u));
  return [...names, ...more].map((name) => name.trim()).filter((name) => name !== "");
}

/** `staff`, `our political desk`, `agencies`. */
const isStaff = (said: string): boolean => {
  const lower = said.toLowerCase();
  return (
    STAFF_BYLINES.has(lower) ||
    (lower.split(" ").length <= 3 && /(?:^| )(?:staff|desk|reporters|correspondents|agencies|newsroom)$/u.test(lower))
  );
};

const isNameWord = (word: string): boolean =>
  /^[\p{Lu}"'“(]/u.test(word) || NAME_CONNECTORS.has(word.replace(/,$/u, "").toLowerCase());

const publisherAlone = (part: string): string[] | null =>
  isPublisher(part) || STAFF_BYLINES.has(part.toLowerCase()) ? [part] : null;

/** "London", "Europe Correspondent" beside a name or a date. */
const isPlainAddition = (text: string): boolean => text.length <= 40 && text.split(" ").every(isNameWord);

const hasNothingElse = (parts: readonly Part[]): boolean =>
  parts.length <= 2 && parts.every(({ text }) => isPlainAddition(text));

function sourceIn(line: string, names: readonly string[]): Byline["source"] {
  const name = names.map((n) => n.replace(BY, "").trim()).find((n) => isPublisher(n));
  const start = name === undefined ? -1 : line.indexOf(name);
  return name === undefined || start < 0 ? null : { name, start, end: start + name.length };
}

/** The date after "updated" is the update; the first of the others is the publication. */
function datesOf(line: string, dates: readonly SpokenDate[]): Pick<Byline, "published" | "updated"> {
  const isUpdate = ({ start }: SpokenDate, from: number): boolean =>
    /updated?|modified|edited/iu.test(line.slice(from, start));
  const marked = dates.map((date, i) => ({ date: date.date, update: isUpdate(date, dates[i - 1]?.end ?? 0) }));
  return {
    published: marked.find(({ update }) => !update)?.date ?? null,
    updated: marked.find(({ update }) => update)?.date ?? null,
  };
}
