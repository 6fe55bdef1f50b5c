import { isOnce } from "../asked-once";
import type { Token } from "../draft";
import { type Gazetteers, isPlace } from "./gazetteers";

const hasCapital = isOnce(({ text }) => /^\p{Lu}/u.test(text));

export const isCapitalised = (token: Token | undefined): boolean => token !== undefined && hasCapital(token);

const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}'’-]{3,}$/u;

/** Datelines shout: `BRUSSELS` is read as `Brussels` when it is a place, alone or with the capitals beside it (`PALM BEACH`). */
export function inSmallLetters(words: readonly string[], gazetteers: Gazetteers): string[] {
  return words.map((word, at) => (isShoutedPlace(words, at, gazetteers) ? titled(word) : word));
}

export const mayBeShouted = (word: string): boolean => /^\p{Lu}{2,}/u.test(word);

function isShoutedPlace(words: readonly string[], at: number, gazetteers: Gazetteers): boolean {
  const word = words[at] ?? "";
  if (!mayBeShouted(word) || (word.length < 4 && !isPartOfShout(words, at))) return false;
  return phrasesAround(words, at).some((phrase) => isPlace(gazetteers, phrase.toLowerCase()));
}

const isPartOfShout = (words: readonly string[], at: number): boolean =>
  CAPITALS.test(words[at - 1] ?? "") || CAPITALS.test(words[at + 1] ?? "");

/** The word alone, with the shouted word before or after it, and with both. */
function phrasesAround(words: readonly string[], at: number): string[] {
  const word = words[at] ?? "";
  const [before, after] = [words[at - 1] ?? "", words[at + 1] ?? ""].map((other) =>
    /^\p{Lu}{2,}\.?$/u.test(other) ? other : "",
  );
  const phrases = [
    word,
    before && `${before} ${word}`,
    after && `${word} ${after}`,
    before && after && `${before} ${word} ${after}`,
  ];
  return [...phrases, ...threeWords(words, at)].filter(
    (phrase): phrase is string => phrase !== undefined && phrase !== "",
  );
}

/** `WEST PALM BEACH`: seen from its first word and from its last. */
function threeWords(words: readonly string[], at: number): string[] {
  const phrases = [words.slice(at, at + 3), words.slice(Math.max(0, at - 2), at + 1)];
  return phrases
    .filter((phrase) => phrase.length === 3 && phrase.every((word) => /^\p{Lu}{2,}$/u.test(word)))
    .map((phrase) => phrase.join(" "));
}

const titled = (word: string): string =>
  word.replace(/\p{L}[\p{L}\p{M}]*/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase());
