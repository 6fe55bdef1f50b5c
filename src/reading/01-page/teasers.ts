import type { Teaser, ZoneSpan } from "../../domain/reading";
import { wordsAt } from "../../domain/span";
import { datelineAt } from "./dateline";

/** Longer than any headline: what breaks off here was cut. */
const LONGEST_HEADLINE = 110;

export const teasersOf = (text: string, zones: readonly ZoneSpan[]): Teaser[] =>
  zones
    .filter(({ zone }) => zone === "TEASER")
    .map(({ start, end }) => ({ start, end, truncated: isCut(wordsAt(text, { start, end })) }));

/** Cut by its page in the middle of a sentence; a headline without a full stop is not. */
function isCut(teaser: string): boolean {
  if (/(?:…|\.\.\.|\[…\])["'”’)\]]{0,3}$/u.test(teaser)) return true;
  if (/[.!?]["'”’)\]]{0,3}$/u.test(teaser)) return false;
  return teaser.length > LONGEST_HEADLINE || datelineAt(teaser, 0) !== null;
}
