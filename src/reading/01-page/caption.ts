import { type Span, wordsAt } from "../../domain/span";
import { boilerplateOf } from "./around";
import { bylineOf } from "./byline";
import { datelineAt } from "./dateline";
import { AGENCIES, CAPTION_BEGINNINGS, CAPTION_CREDITS } from "./words";

const LONGEST = 500;

/** A caption that says so: a credit in brackets at its end, `/ AFP`, or "File photo" at its beginning. */
export function isCreditedCaption(words: string): boolean {
  if (words.length > LONGEST) return false;
  const lower = words.slice(0, 40).toLowerCase();
  return CAPTION_BEGINNINGS.some((start) => lower.startsWith(start)) || isCredit(creditAtEnd(words));
}

/** The words in the last brackets, or after the last slash. */
const creditAtEnd = (words: string): string =>
  /[([]([^()[\]]{2,80})[)\]]\.?$/u.exec(words)?.[1] ?? /\s[/|]\s([^/|.]{2,60})$/u.exec(words)?.[1] ?? "";

const isCredit = (credit: string): boolean => {
  const words = credit.toLowerCase().split(/[\s/,:;|]+/u);
  return words.some((word) => CAPTION_CREDITS.has(word)) && words.length <= 10
    ? hasSource(credit)
    : AGENCIES.has(credit.toLowerCase());
};

/** "(AFP photo)" and "(Photo by Ann Lee)" credit somebody; "(see photo below)" does not. */
const hasSource = (credit: string): boolean => /\p{Lu}/u.test(credit);

/** A caption that only its place shows: a short paragraph before the one that begins with the dateline. */
export function isCaption(text: string, paragraphs: readonly Span[], at: number): boolean {
  const paragraph = paragraphs[at];
  if (paragraph === undefined || paragraph.end - paragraph.start > LONGEST) return false;
  let content = 0;
  for (const next of paragraphs.slice(at + 1, at + 8)) {
    if (!isContent(wordsAt(text, next))) continue;
    if (datelineAt(text, next.start) !== null) return true;
    content++;
    if (content === 2) return false;
  }
  return false;
}

const isContent = (words: string): boolean => boilerplateOf(words) === null && bylineOf(words) === null;
