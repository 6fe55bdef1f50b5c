import { mostly } from "../asked-once";
import type { Token } from "../draft";
import { hashOf } from "../perceptron/hash";
import type { WordForm } from "../word-form";
import { ROWS, type TriggerRow } from "./trigger-rows";
import { formsOf } from "./words";

/** Words that may report an event, or that look like it and mean something else. */
export interface Pattern {
  readonly row: TriggerRow;
  readonly words: string;
  readonly parts: readonly string[];
  /** Whether the second word may stand some words behind the first. */
  readonly isGapped: boolean;
  /** The bit of the second word. */
  readonly second: number;
}

/** In a pattern it stands for up to as many words. */
export const GAP = "…";
export const WIDEST_GAP = 4;

/** The patterns that may begin with a word, wanted and unwanted; for most words there are none. */
export interface Beginnings {
  readonly wanted: readonly Pattern[];
  readonly unwanted: readonly Pattern[];
  /** The bits of all their second words, or ANY where the word alone is a pattern. */
  readonly seconds: number;
}

/** All bits. */
export const ANY = -1;

export const NONE: Beginnings = { wanted: [], unwanted: [], seconds: 0 };

export const beginningsOf = (token: Token | undefined): Beginnings => (token === undefined ? NONE : begunBy(token));

const begunBy = mostly(NONE, (form) => {
  const forms = formsOf({ form });
  const among = (patterns: ReadonlyMap<string, readonly Pattern[]>): readonly Pattern[] => [
    ...new Set([...forms].flatMap((word) => patterns.get(word) ?? [])),
  ];
  const wanted = among(WANTED);
  const unwanted = among(UNWANTED);
  return wanted.length + unwanted.length === 0
    ? NONE
    : { wanted, unwanted, seconds: secondsIn([...wanted, ...unwanted]) };
});

const secondsIn = (patterns: readonly Pattern[]): number =>
  patterns.reduce((bits, { parts, second }) => bits | (parts.length > 1 ? second : ANY), 0);

const WANTED = patternsBy((row) => row.words);
const UNWANTED = patternsBy((row) => row.not);

/** Patterns under their first word. */
function patternsBy(wordsOf: (row: TriggerRow) => readonly string[]): ReadonlyMap<string, readonly Pattern[]> {
  const patterns = new Map<string, Pattern[]>();
  for (const row of ROWS.values())
    for (const words of wordsOf(row)) {
      const pattern = patternOf(row, words);
      const [first = ""] = pattern.parts;
      patterns.set(first, [...(patterns.get(first) ?? []), pattern]);
    }
  return patterns;
}

function patternOf(row: TriggerRow, words: string): Pattern {
  const parts = words.split(" ");
  const isGapped = parts[1] === GAP;
  return { row, words, parts, isGapped, second: bitOf(parts[isGapped ? 2 : 1] ?? "") };
}

/**
 * Second words share 32 bits. "Is" begins forty patterns, and behind it stands the second word of hardly one: what its bit cannot
 * rule out is looked at word by word.
 */
function bitOf(second: string): number {
  return 1 << (hashOf(second) & 31);
}

const SECONDS: ReadonlySet<string> = new Set(
  [...WANTED.values(), ...UNWANTED.values()].flat().map(({ parts, isGapped }) => parts[isGapped ? 2 : 1] ?? ""),
);

/** The bits of all second words that a token may be. */
export function secondsOf(token: Token | undefined): number {
  if (token === undefined) return 0;
  const { form } = token;
  form.seconds ??= bitsOfSeconds(form);
  return form.seconds;
}

function bitsOfSeconds(form: WordForm): number {
  let bits = 0;
  for (const word of formsOf({ form })) if (SECONDS.has(word)) bits |= bitOf(word);
  return bits;
}
