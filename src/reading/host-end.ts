import { isOnce } from "./asked-once";
import type { Token } from "./draft";

/**
 * Where the phrase ends whose clause a noun phrase stands in, or null: `Farmers | who had gathered outside the ministry said`,
 * `residents | living near the plant said`. The verb behind is the farmers', not the ministry's.
 */
export function hostEnd(tokens: readonly Token[], from: number): number | null {
  if (!isGoverned(tokens[from - 1])) return null;
  for (let at = from - 1; at > 0 && at >= from - LONGEST_CLAUSE; at--) {
    const token = tokens[at];
    if (token === undefined || token.quoted || isBreak(token)) return null;
    if (opensClause(token)) return isNoun(tokens[at - 1]) ? at : null;
  }
  return null;
}

/** From "who" to the last noun of its clause. */
const LONGEST_CLAUSE = 8;

/** `at the gates`, `lost their sons`: neither is the subject of what follows. */
const isGoverned = (token: Token | undefined): boolean =>
  token?.pos === "ADP" || token?.pos === "VERB" || token?.lower === "to";

const isBreak = isOnce(({ pos }) => pos === "PUNCT" || pos === "SCONJ" || pos === "CCONJ");
const opensClause = isOnce(({ pos, lower }) => lower === "who" || (pos === "VERB" && lower.endsWith("ing")));

const isNoun = (token: Token | undefined): boolean => token?.pos === "NOUN" || token?.pos === "PROPN";
