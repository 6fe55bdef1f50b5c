import type { Sentence, Token } from "../draft";
import table from "../tables/name-words.json";
import { isCapitalised } from "./capitals";
import type { Found, NameKind } from "./found";

const NEVER: ReadonlySet<string> = new Set(table.never);
const LONGEST = 6;

/** Where the article says a name again and the tagger passed over it. */
export function missedRepeats(
  sentences: readonly Sentence[],
  found: readonly Found[],
  names: ReadonlyMap<string, NameKind>,
): Found[] {
  const taken = takenTokens(found);
  const longest = longestFrom(names);
  const repeats: Found[] = [];
  for (const sentence of sentences) addRepeats(repeats, sentence, taken, names, longest);
  return repeats;
}

/** In words, by the first of them. */
function longestFrom(names: ReadonlyMap<string, NameKind>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const name of names.keys()) {
    const words = name.split(" ");
    const [first = ""] = words;
    longest.set(first, Math.max(longest.get(first) ?? 0, Math.min(words.length, LONGEST)));
  }
  return longest;
}

const takenTokens = (found: readonly Found[]): Set<Token> =>
  new Set(found.flatMap(({ sentence, from, to }) => sentence.tokens.slice(from, to)));

function addRepeats(
  repeats: Found[],
  sentence: Sentence,
  taken: ReadonlySet<Token>,
  names: ReadonlyMap<string, NameKind>,
  longest: ReadonlyMap<string, number>,
): void {
  const { tokens } = sentence;
  for (let from = 0; from < tokens.length; from++) {
    const most = isCapitalised(tokens[from]) ? (longest.get(tokens[from]?.text ?? "") ?? 0) : 0;
    if (most === 0) continue;
    const to = repeatEnd(tokens, from, Math.min(from + most, tokens.length), taken, names);
    if (to === null) continue;
    const kind = names.get(joined(tokens, from, to)) ?? "PLACE";
    repeats.push({ sentence, from, to, kind, margin: 1 });
    from = to - 1;
  }
}

/** The end of the longest known name that begins here, or null. */
function repeatEnd(
  tokens: readonly Token[],
  from: number,
  furthest: number,
  taken: ReadonlySet<Token>,
  names: ReadonlyMap<string, NameKind>,
): number | null {
  for (let to = furthest; to > from; to--) {
    const name = joined(tokens, from, to);
    if (!names.has(name) || !isLongEnough(name) || NEVER.has(name.toLowerCase())) continue;
    if (tokens.slice(from, to).some((token) => taken.has(token))) continue;
    return to - from === 1 && isPartOfMore(tokens, from, taken) ? null : to;
  }
  return null;
}

const joined = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");

/** "Li" may be many things; "US" is always the same. */
const isLongEnough = (name: string): boolean => name.length > 2 || /^\p{Lu}{2}$/u.test(name);

/**
 * A single word beside another capitalised one belongs to a longer name that is not this one, unless it is an acronym
 * ("US President") or the other is no part of names ("on Tuesday Lee").
 */
function isPartOfMore(tokens: readonly Token[], at: number, taken: ReadonlySet<Token>): boolean {
  if (/^\p{Lu}{2,}$/u.test(tokens[at]?.text ?? "")) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const goesOn = isNameWord(after) && !(after !== undefined && taken.has(after));
  return goesOn || (at > 1 && isNameWord(before));
}

const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}\p{L}/u.test(token.text) && !NEVER.has(token.lower);
