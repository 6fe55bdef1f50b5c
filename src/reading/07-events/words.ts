import { isOnce } from "../asked-once";
import irregular from "../tables/irregular-verbs.json";
import type { WordForm } from "../word-form";

const IRREGULAR: ReadonlyMap<string, string> = new Map(Object.entries(irregular));

/**
 * The forms under which a word may stand in a table: as written, its lemma, and what is left without a verb's or a plural's
 * ending. The tagger's lemma depends on its part of speech, which for participles in the news is often wrong.
 */
export function formsOf({ form }: { readonly form: WordForm }): ReadonlySet<string> {
  form.forms ??= allForms(form);
  return form.forms;
}

/** Whether a token stands in a list under any of its forms. */
export const standsIn = (list: ReadonlySet<string>): ((token: { readonly form: WordForm }) => boolean) =>
  isOnce((form) => [...formsOf({ form })].some((word) => list.has(word)));

const allForms = ({ lower, lemma }: WordForm): ReadonlySet<string> =>
  new Set([lower, lemma, IRREGULAR.get(lower) ?? lower, ...stemsOf(lower)]);

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
