import type { Span } from "../../domain/span";
import { remembered } from "../remembered";
import abbreviations from "../tables/abbreviations.json";
import tails from "../tables/compound-tails.json";

/**
 * Words as the name tagger was trained on them: `'s` and `n't` are words of their own, an abbreviation keeps its full stop,
 * `London-based` is three words and `Trump-Putin` one.
 */
export function wordSpans(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  for (const { index, 0: word } of text.slice(start, end).matchAll(WORD)) {
    if (isPlain(word)) {
      spans.push({ start: start + index, end: start + index + word.length });
      continue;
    }
    const isLast = index + word.length === end - start;
    let from = 0;
    for (const to of isLast ? lastEndsOf(word) : endsOf(word)) {
      spans.push({ start: start + index + from, end: start + index + to });
      from = to;
    }
  }
  return spans;
}

/** A single sign, or letters of English alone, small but for the first: nine words in ten, and never more than one. */
function isPlain(word: string): boolean {
  if (word.length === 1) return true;
  for (let at = word.charCodeAt(0) < SMALL_A ? 1 : 0; at < word.length; at++) {
    const letter = word.charCodeAt(at);
    if (letter < SMALL_A || letter > SMALL_Z) return false;
  }
  return /^[A-Za-z]/u.test(word);
}

const [SMALL_A, SMALL_Z] = [97, 122];

const WORD =
  /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:[’'´`.&–-][\p{L}\p{M}\p{N}]+|,\d{3}(?!\d))*(?:\.(?!\.))?|\.{2,}|-{2,}|\S/gu;

const KEEP_STOP: ReadonlySet<string> = new Set([...abbreviations.beforeName, ...abbreviations.anywhere]);
const TOGETHER: ReadonlySet<string> = new Set(tails.keepTogether);
const SPLIT_TAILS: ReadonlySet<string> = new Set(tails.split);

/** Where the parts of a word end. */
const endsOf = remembered((word) => partEnds(word, false));

/** The same for the last word of a sentence. */
const lastEndsOf = remembered((word) => partEnds(word, true));

function partEnds(word: string, isLast: boolean): readonly number[] {
  const stop = word.length > 1 && word.endsWith(".") && !keepsStop(word, isLast) ? word.length - 1 : word.length;
  return [...new Set([...partsOf(word.slice(0, stop)), word.length])];
}

/** At the end of a sentence the stop of a single letter ("on X.") is the sentence's. */
const keepsStop = (word: string, isLast: boolean): boolean =>
  /^\.+$|^(?:\p{L}\.){2,}$/u.test(word) || (/^\p{Lu}\.$/u.test(word) && !isLast) || KEEP_STOP.has(word.slice(0, -1));

/** Where its parts end, the full stop left out. */
function partsOf(word: string): number[] {
  const clitic = /(?:['’´`](?:s|S|re|ve|ll|d|m)|n['’]t)$/u.exec(word);
  if (clitic !== null && clitic.index > 0) return [clitic.index, word.length];
  const hyphen = tailHyphen(word);
  return hyphen < 0 ? [word.length] : [hyphen, hyphen + 1, word.length];
}

/** `US-led`, `London-based`: the hyphen after a capitalised word, unless the rest is part of the name (`Jong-un`, `Secretary-general`). */
function tailHyphen(word: string): number {
  const found = /^\p{Lu}[\p{L}\p{N}.]+([-–])\p{Ll}/u.exec(word);
  if (found === null) return -1;
  const at = found[0].length - 2;
  const tail = word.slice(at + 1);
  const first = /^\p{L}+/u.exec(tail)?.[0] ?? tail;
  return TOGETHER.has(first) || (first.length <= 5 && !SPLIT_TAILS.has(first)) ? -1 : at;
}
