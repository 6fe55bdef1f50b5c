import type { Token } from "../draft";
import irregular from "../tables/irregular-verbs.json";

const IRREGULAR: Readonly<Record<string, string>> = irregular;

/**
 * The forms under which a word may stand in a table: as written, its lemma, and what is left without a verb's or a plural's
 * ending. The tagger's lemma depends on its part of speech, which for participles in the news is often wrong.
 */
export const formsOf = ({ lower, lemma }: Token): ReadonlySet<string> => remembered(`${lower} ${lemma}`, lower, lemma);

/** News repeats its words, and every one is asked for its forms by several rules. */
const known = new Map<string, ReadonlySet<string>>();
const MOST_REMEMBERED = 50_000;

function remembered(key: string, lower: string, lemma: string): ReadonlySet<string> {
  const before = known.get(key);
  if (before !== undefined) return before;
  const forms = new Set([lower, lemma, IRREGULAR[lower] ?? lower, ...stemsOf(lower)]);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(key, forms);
  return forms;
}

const ENDINGS: readonly (readonly [ending: string, instead: readonly string[]])[] = [
  ["ies", ["y"]],
  ["ied", ["y"]],
  ["es", ["e", ""]],
  ["s", [""]],
  ["ing", ["", "e"]],
  ["ed", ["", "e"]],
];

function stemsOf(word: string): string[] {
  if (word.length < 5) return word.endsWith("s") && word.length > 3 ? [word.slice(0, -1)] : [];
  return ENDINGS.filter(([ending]) => word.endsWith(ending)).flatMap(([ending, instead]) => {
    const stem = word.slice(0, -ending.length);
    return [...instead.map((other) => stem + other), ...(isDoubled(stem) ? [stem.slice(0, -1)] : [])];
  });
}

/** `stopp` in `stopped`. */
const isDoubled = (stem: string): boolean => stem.length > 3 && stem.at(-1) === stem.at(-2) && stem.at(-1) !== "s";
