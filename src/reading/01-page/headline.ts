import { type Span, wordsAt } from "../../domain/span";
import { boilerplateOf } from "./around";
import { bylineOf } from "./byline";
import { isCreditedCaption } from "./caption";
import { datelineAt } from "./dateline";

const LONGEST = 200;

/**
 * Which paragraph is the headline, or -1. With a headline in the front matter it is the same words again at the beginning;
 * without one, the first paragraph of its own, if it reads like a headline and something follows it.
 */
export function headlineIn(text: string, paragraphs: readonly Span[], known: string | null): number {
  const at = paragraphs.findIndex((paragraph) => isOwn(wordsAt(text, paragraph)));
  const first = paragraphs[at];
  if (first === undefined || first.end - first.start > LONGEST) return -1;
  const words = wordsAt(text, first);
  if (known !== null) return words === known ? at : -1;
  return isFollowed(text, paragraphs.slice(at + 1)) &&
    datelineAt(text, first.start) === null &&
    readsLikeHeadline(text, first)
    ? at
    : -1;
}

const isOwn = (words: string): boolean =>
  boilerplateOf(words) === null && bylineOf(words) === null && !isCreditedCaption(words);

const isFollowed = (text: string, rest: readonly Span[]): boolean =>
  rest.some((paragraph) => isOwn(wordsAt(text, paragraph)));

/** One line that does not end like a sentence, or one that markdown marks as a heading. */
function readsLikeHeadline(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  if (words.includes("\n")) return false;
  return /#\s+$/u.test(text.slice(Math.max(0, start - 8), start)) || !/[.;,:…]["'”’)\]]{0,3}$/u.test(words);
}
