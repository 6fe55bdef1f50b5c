import type { Token } from "../draft";
import table from "../tables/statement-words.json";

type WordList = keyof typeof table;

const lists: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(table).map(([name, words]) => [name, new Set(words)]),
);

/** Whether a word stands in one of the lists of statement-words.json. */
export const isAmong = (list: WordList, word: string): boolean => lists.get(list)?.has(word) ?? false;

export const isParticiple = ({ lower, pos }: Token): boolean =>
  lower.length > 4 && lower.endsWith("ing") && pos !== "NOUN" && pos !== "PROPN";
