import type { Span } from "../../domain/span";
import { remembered } from "../remembered";
import abbreviations from "../tables/abbreviations.json";
import tails from "../tables/compound-tails.json";

/**
 * Words as the name tagger was trained on them: `'s` and `n't` are words of their own, an abbreviation keeps its full stop,
 * `London-based` is three words and `Lee-Holm` one.
 */
export function wordSpans(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  const sentence = text.slice(start, end);
  let at = 0;
  while (at < sentence.length) {
    const plainEnd = endOfPlainWord(sentence, at);
    if (plainEnd > at) {
      spans.push({ start: start + at, end: start + plainEnd });
      at = plainEnd;
    } else at = addParts(spans, sentence, at, start);
  }
  return spans;
}

/**
 * Letters of English before a blank or a comma: three words in four, and never more than one. The comma of a number stands behind
 * a digit. Where no such word begins, its own beginning comes back.
 */
function endOfPlainWord(sentence: string, from: number): number {
  let at = from;
  while (isEnglishLetter(sentence.charCodeAt(at))) at++;
  const sign = sentence.charCodeAt(at);
  return sign === BLANK || (sign === COMMA && !isDigit(sentence.charCodeAt(at + 1))) ? at : from;
}

const [BLANK, COMMA] = [" ".charCodeAt(0), ",".charCodeAt(0)];

/** `| 32` makes a capital small. */
const isEnglishLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Any other word, taken apart; what comes back is where it ends, or where a blank does that begins none. */
function addParts(spans: Span[], sentence: string, at: number, start: number): number {
  WORD.lastIndex = at;
  const word = WORD.exec(sentence)?.[0];
  if (word === undefined) return at + 1;
  const isLast = at + word.length === sentence.length;
  let from = 0;
  for (const to of isLast ? lastEndsOf(word) : endsOf(word)) {
    spans.push({ start: start + at + from, end: start + at + to });
    from = to;
  }
  return at + word.length;
}

const WORD =
  /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:[’'´`.&–-][\p{L}\p{M}\p{N}]+|,\d{3}(?!\d))*(?:\.(?!\.))?|\.{2,}|-{2,}|\S/uy;

const KEEP_STOP: ReadonlySet<string> = new Set([...abbreviations.beforeName, ...abbreviations.anywhere]);
const TOGETHER: ReadonlySet<string> = new Set(tails.keepTogether);
const SPLIT_TAILS: ReadonlySet<string> = new Set(tails.split);

/** Where the parts of a word end. */
const endsOf = (word: string): readonly number[] => (word.length === 1 ? SINGLE : endsInside(word));

const SINGLE = [1];
const endsInside = remembered((word) => partEnds(word, false));

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
