import type { Token } from "../draft";
import honorifics from "../tables/honorifics.json";
import edges from "../tables/name-edges.json";
import table from "../tables/name-words.json";
import parties from "../tables/parties.json";
import titles from "../tables/titles.json";
import type { Gazetteers } from "./gazetteers";

const lowered = (words: readonly string[]): string[] => words.map((word) => word.toLowerCase());

/** Words that may have a capital and name nobody: days, titles, prizes, feasts, adjectives of countries. */
const NOBODY: ReadonlySet<string> = new Set([
  ...table.never,
  ...table.capitalisedAllTheSame,
  ...parties.flatMap(({ demonyms }) => lowered(demonyms)),
  ...edges.calendar,
  ...lowered(edges.personTitles),
  ...lowered(honorifics),
  ...titles.flatMap(({ words }) => words.flatMap((word) => word.split(" "))),
]);

/** A capitalised word that could be, or be part of, somebody's name. */
export const isNameLike = ({ text, lower, quoted }: Token, { demonym, party }: Gazetteers): boolean =>
  /^\p{Lu}[\p{L}\p{M}'’.-]+$/u.test(text) && !quoted && !isNobody(lower) && !demonym.has(lower) && !party.has(lower);

/** `President`, `Dr.`, `President-elect`. */
const isNobody = (lower: string): boolean =>
  NOBODY.has(lower) || NOBODY.has(lower.replace(/\.$/u, "")) || NOBODY.has(lower.slice(0, lower.indexOf("-")));

/** A capital at the beginning says nothing: of a sentence, of a quotation, after a colon or a dash with room around it. */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || /^(?:[:;•·*–—-]|--|\.{1,3}|…|[.!?])$/u.test(before.text)) return true;
  const isBehindQuotation = tokens[at]?.quoted === false && tokens[at - 2]?.text === ",";
  return /^["“”«»‘]$/u.test(before.text) && !isBehindQuotation;
}
