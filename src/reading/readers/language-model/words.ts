import type { LocalId } from "../../../domain/reading";
import type { Span } from "../../../domain/span";

/** Finds words again where they stand, so that what was not in the text has no place to be. */
export interface Words {
  /** Each call with the same words in the same sentence finds the next place; null when there is none left. */
  next(words: string, sentence: LocalId): Span | null;
  /** The first place between the beginning of the first sentence and the end of the last. */
  within(words: string, sentences: readonly LocalId[], around?: readonly Span[]): Span | null;
}

export function wordsOf(text: string, sentences: ReadonlyMap<LocalId, Span>): Words {
  const plain = alike(text);
  const reached = new Map<string, number>();
  return {
    next(words, sentence) {
      const span = sentences.get(sentence);
      if (span === undefined) return null;
      const key = `${sentence} ${alike(words)}`;
      const found = placeOf(plain, alike(words), { start: reached.get(key) ?? span.start, end: span.end });
      if (found !== null) reached.set(key, found.end);
      return found;
    },
    within(words, ids, around) {
      const spans = around ?? [stretchOf(ids.flatMap((id) => sentences.get(id) ?? []))];
      for (const span of spans) {
        const found = placeOf(plain, alike(words), span);
        if (found !== null) return found;
      }
      return null;
    },
  };
}

const stretchOf = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});

/** Marks that models straighten and breaks that they close, one letter for one, so that offsets stay. */
const alike = (text: string): string =>
  text
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/[–—]/gu, "-")
    .replace(/\s/gu, " ");

function placeOf(text: string, words: string, { start, end }: Span): Span | null {
  const wanted = words.trim();
  if (wanted === "" || start >= end) return null;
  for (let at = text.indexOf(wanted, start); at >= 0 && at + wanted.length <= end; at = text.indexOf(wanted, at + 1)) {
    const place = { start: at, end: at + wanted.length };
    if (!cutsWord(text, place.start) && !cutsWord(text, place.end)) return place;
  }
  return null;
}

const LETTER = /[\p{L}\p{N}]/u;

const cutsWord = (text: string, at: number): boolean =>
  LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));
