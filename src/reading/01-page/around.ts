import type { Span } from "../../domain/span";
import { datelineAt } from "./dateline";
import { isForMachines } from "./orders";
import { BOILERPLATE, BOILERPLATE_BEGINNINGS, INLINE_TEASERS, RELATED_HEADINGS } from "./words";

/** What stands around an article: navigation, notes of the desk, other articles. */

const bare = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^[\s#*_>-]+/u, "")
    .replace(/(?<![\s:*_»>…-])[\s:*_»>…-]+$/u, "");

const LONGEST_HEADING = 60;

/** A line that says: what follows are other articles. */
export const isRelatedHeading = (words: string): boolean =>
  words.length <= LONGEST_HEADING && RELATED_HEADINGS.has(bare(words));

/** Boilerplate, or a line that points to one other article, or neither. */
export function boilerplateOf(words: string): "BOILERPLATE" | "TEASER" | null {
  if (isInlineTeaser(words)) return "TEASER";
  if (isForMachines(words)) return "BOILERPLATE";
  const beginning = words.slice(0, LONGEST_HEADING).toLowerCase();
  if (BOILERPLATE_BEGINNINGS.some((start) => beginning.startsWith(start))) return "BOILERPLATE";
  if (words.length <= LONGEST_HEADING && BOILERPLATE.has(bare(words))) return "BOILERPLATE";
  return isSignOff(words) || isTrail(words) || !/[\p{L}\p{N}]/u.test(words) ? "BOILERPLATE" : null;
}

/** `Read more: Bridge opens`. */
function isInlineTeaser(words: string): boolean {
  const colon = words.slice(0, LONGEST_HEADING).indexOf(":");
  return colon > 0 && colon < words.length - 1 && INLINE_TEASERS.has(bare(words.slice(0, colon)));
}

/** `(NOR)` on a line of its own: the desk signs off. */
const isSignOff = (words: string): boolean => words.length <= 10 && /^\(\p{Lu}{2,8}\)$/u.test(words);

/** `World | Europe | Asia` · `Sport | Ice hockey`: a section and what is in it, or three or more short names and nothing said about them. */
function isTrail(words: string): boolean {
  if (words.length > 200) return false;
  const steps = words.split(/ ?[|›»>] ?/u);
  const isSection = steps.length === 2 && BOILERPLATE.has(bare(steps[0] ?? ""));
  return (steps.length >= 3 || isSection) && steps.every((step) => step.length <= 30 && !/[.!?"”]$/u.test(step));
}

/**
 * A paragraph that holds a heading such as "Related Articles" glued to its neighbours, taken apart: what stands before, the
 * heading, what stands after. Only headings of several words are looked for, written like headings.
 */
export function relatedHeadingIn(text: string, paragraph: Span): Span[] {
  const words = text.slice(paragraph.start, paragraph.end);
  for (const heading of GLUED_HEADINGS) {
    const at = words.indexOf(heading);
    if (at < 0 || words.length === heading.length) continue;
    const [start, end] = [paragraph.start + at, paragraph.start + at + heading.length];
    if (!endsASentence(words.slice(0, at)) || !beginsAnother(text, end, paragraph.end)) continue;
    const pieces = [
      { start: paragraph.start, end: start },
      { start, end },
      { start: afterColon(text, end), end: paragraph.end },
    ];
    return pieces
      .filter((piece) => text.slice(piece.start, piece.end).trim() !== "")
      .map((piece) => withoutBlanks(text, piece));
  }
  return [paragraph];
}

const titled = (heading: string): string => heading.replace(/\b[a-z]/gu, (letter) => letter.toUpperCase());
const capitalised = (heading: string): string => heading.charAt(0).toUpperCase() + heading.slice(1);

const GLUED_HEADINGS = [...RELATED_HEADINGS]
  .filter((heading) => heading.startsWith("related "))
  .flatMap((heading) => [titled(heading), capitalised(heading), heading.toUpperCase()]);

const endsASentence = (before: string): boolean =>
  before.trim() === "" || /[.!?…]["'”’)\]]{0,3}\s?$|["”]\.?\s?$/u.test(before.slice(-6));

const beginsAnother = (text: string, at: number, end: number): boolean =>
  at === end || text.charAt(at) === ":" || /^\p{Lu}/u.test(text.slice(at, at + 2)) || datelineAt(text, at + 1) !== null;

const afterColon = (text: string, at: number): number => (text.charAt(at) === ":" ? at + 1 : at);

function withoutBlanks(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
