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
  const beginnings = new Set([...names.keys()].map((name) => name.split(" ", 1)[0] ?? ""));
  const mayRepeat = ({ tokens }: Sentence): boolean => tokens.some(({ text }) => beginnings.has(text));
  return sentences.filter(mayRepeat).flatMap((sentence) => repeatsIn(sentence, taken, names, beginnings));
}

const takenTokens = (found: readonly Found[]): Set<Token> =>
  new Set(found.flatMap(({ sentence, from, to }) => sentence.tokens.slice(from, to)));

function repeatsIn(
  sentence: Sentence,
  taken: ReadonlySet<Token>,
  names: ReadonlyMap<string, NameKind>,
  beginnings: ReadonlySet<string>,
): Found[] {
  const repeats: Found[] = [];
  for (let from = 0; from < sentence.tokens.length; from++) {
    if (!beginnings.has(sentence.tokens[from]?.text ?? "")) continue;
    const to = repeatEnd(sentence.tokens, from, taken, names);
    if (to === null) continue;
    const kind = names.get(joined(sentence.tokens, from, to)) ?? "PLACE";
    repeats.push({ sentence, from, to, kind, margin: 1 });
    from = to - 1;
  }
  return repeats;
}

/** The end of the longest known name that begins here, or null. */
function repeatEnd(
  tokens: readonly Token[],
  from: number,
  taken: ReadonlySet<Token>,
  names: ReadonlyMap<string, NameKind>,
): number | null {
  if (!isCapitalised(tokens[from])) return null;
  for (let to = Math.min(from + LONGEST, tokens.length); to > from; to--) {
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
 * ("US President") or the other is no part of names ("on Tuesday Trump").
 */
function isPartOfMore(tokens: readonly Token[], at: number, taken: ReadonlySet<Token>): boolean {
  if (/^\p{Lu}{2,}$/u.test(tokens[at]?.text ?? "")) return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const goesOn = isNameWord(after) && !(after !== undefined && taken.has(after));
  return goesOn || (at > 1 && isNameWord(before));
}

const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}\p{L}/u.test(token.text) && !NEVER.has(token.lower);
