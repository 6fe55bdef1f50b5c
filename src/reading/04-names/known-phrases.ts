import type { Gazetteers } from "./gazetteers";
import type { Word } from "./words";

/** Marks the words of a sentence that together are a known name: `New Zealand`, `Liberal Democratic Party`. One bit a kind. */
export type KnownPhrases = (words: readonly Word[]) => readonly number[];

const KINDS = { COUNTRY: 1, PLACE: 2, PARTY: 4 };
const LONGEST_PHRASE = 4;

export function knownPhrases({ country, city, admin, party }: Gazetteers): KnownPhrases {
  const markOf = (phrase: string): number => {
    if (country.has(phrase)) return KINDS.COUNTRY;
    if (city.has(phrase) || admin.has(phrase)) return KINDS.PLACE;
    return party.has(phrase) ? KINDS.PARTY : 0;
  };
  const beginnings = firstWords([country, city, admin, party]);
  return (words) => {
    const marks = words.map(() => 0);
    for (const [at, word] of words.entries())
      if (word.isCapitalised && beginnings.has(word.lower)) markFrom(at, words, marks, markOf);
    return marks;
  };
}

function markFrom(at: number, words: readonly Word[], marks: number[], markOf: (phrase: string) => number): void {
  let phrase = words[at]?.lower ?? "";
  for (let length = 2; length <= LONGEST_PHRASE && at + length <= words.length; length++) {
    phrase += ` ${words[at + length - 1]?.lower ?? ""}`;
    const mark = markOf(phrase);
    if (mark > 0) for (let inside = at; inside < at + length; inside++) marks[inside] = (marks[inside] ?? 0) | mark;
  }
}

/** Most capitalised words begin no known phrase: there is nothing to put together for those. */
function firstWords(lists: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const phrases = lists.flatMap((list) => [...list]).filter((name) => name.includes(" "));
  return new Set(phrases.map((name) => name.slice(0, name.indexOf(" "))));
}
