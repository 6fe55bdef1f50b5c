import type { Gazetteers } from "./gazetteers";
import type { Word } from "./words";

/** Marks the words of a sentence that together are a known name: `New Zealand`, `Liberal Democratic Party`. One bit a kind. */
export interface KnownPhrases {
  /** In words, by the first of them: most capitalised words begin no known phrase, and most others only short ones. */
  readonly longest: ReadonlyMap<string, number>;
  marksOf(words: readonly Word[]): readonly number[];
}

const KINDS = { COUNTRY: 1, PLACE: 2, PARTY: 4 };
const LONGEST_PHRASE = 4;

export function knownPhrases(gazetteers: Gazetteers): KnownPhrases {
  const kinds = kindsOfPhrases(gazetteers);
  const marksOf = (words: readonly Word[]): readonly number[] => {
    const marks = new Array<number>(words.length).fill(0);
    let at = 0;
    for (const { isCapitalised, longestPhrase } of words) {
      if (isCapitalised && longestPhrase > 0)
        markFrom(at, Math.min(longestPhrase, words.length - at), words, marks, kinds);
      at++;
    }
    return marks;
  };
  return { longest: longestFrom(kinds), marksOf };
}

type Kinds = ReadonlyMap<string, number>;

/** Names of several words; what is a country is no city, and no party either. */
function kindsOfPhrases({ country, city, admin, party }: Gazetteers): Kinds {
  const kinds = new Map<string, number>();
  const add = (names: ReadonlySet<string>, kind: number): void => {
    for (const name of names) if (name.includes(" ")) kinds.set(name, kind);
  };
  add(party, KINDS.PARTY);
  add(admin, KINDS.PLACE);
  add(city, KINDS.PLACE);
  add(country, KINDS.COUNTRY);
  return kinds;
}

function longestFrom(kinds: Kinds): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const phrase of kinds.keys()) {
    const words = phrase.split(" ");
    const [first = ""] = words;
    longest.set(first, Math.max(longest.get(first) ?? 0, Math.min(words.length, LONGEST_PHRASE)));
  }
  return longest;
}

function markFrom(at: number, most: number, words: readonly Word[], marks: number[], kinds: Kinds): void {
  let phrase = words[at]?.lower ?? "";
  for (let length = 2; length <= most; length++) {
    phrase += ` ${words[at + length - 1]?.lower ?? ""}`;
    const mark = kinds.get(phrase) ?? 0;
    if (mark > 0) for (let inside = at; inside < at + length; inside++) marks[inside] = (marks[inside] ?? 0) | mark;
  }
}
