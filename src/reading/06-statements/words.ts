import { isOnce } from "../asked-once";
import type { Token } from "../draft";
import table from "../tables/statement-words.json";
import { type WordForm } from "../word-form";

type WordList = keyof typeof table;

const lists: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(table).map(([name, words]) => [name, new Set(words)]),
);

/** Whether a word stands in one of the lists of statement-words.json. */
export const isAmong = (list: WordList, word: string): boolean => lists.get(list)?.has(word) ?? false;

/** The same for tokens: one list that a rule asks of every token it passes. */
export const among = (list: WordList): ((token: { readonly form: WordForm }) => boolean) =>
  isOnce(({ lower }) => isAmong(list, lower));

export const opensClause = (token: Token | undefined): boolean =>
  token !== undefined && (isAmong("words that open a clause", token.lower) || isAmong("relatives", token.lower));

export const isParticiple = isOnce(
  ({ lower, pos }) => lower.length > 4 && lower.endsWith("ing") && pos !== "NOUN" && pos !== "PROPN",
);
