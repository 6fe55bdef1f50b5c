import { isOnce } from "../asked-once";
import type { Token } from "../draft";
import table from "../tables/statement-words.json";
import type { Attribution } from "./attribution";
import { clauseEnd, isClause } from "./plain-statements";
import { subjectOf } from "./subject";
import type { TokenRange, Unit } from "./unit";
import { isAmong } from "./words";

/** `She let it be known that the mine would close` · `X pointed out Y` · `X shot back that Y`: none of the words says anything alone. */
export function setPhrasesIn(unit: Unit): Attribution[] {
  if (!unit.tokens.some(mayBeginPhrase)) return [];
  return unit.tokens.flatMap((token, at) => (mayBeginPhrase(token) && at > unit.start ? phraseAt(unit, at) : []));
}

/** Phrases by their first word, each as the words that follow it; the longest first. */
function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, readonly (readonly string[])[]>();
  for (const phrase of phrases) {
    const [first = "", ...rest] = phrase.split(" ");
    found.set(
      first,
      [...(found.get(first) ?? []), rest].sort((a, b) => b.length - a.length),
    );
  }
  return found;
}

const PHRASES = byFirstWord(table["phrases that say"]);
const OTHERS = byFirstWord(table["phrases that only begin like one that says"]);

export const mayBeginPhrase = isOnce(({ lemma }) => PHRASES.has(lemma));

/** Where the set phrase that begins at a token ends, or null. */
export function phraseEnd(tokens: readonly Token[], at: number): number | null {
  const lemma = tokens[at]?.lemma ?? "";
  const stands = (words: readonly string[]): boolean => words.every((word, k) => isWord(tokens[at + 1 + k], word));
  const rest = PHRASES.get(lemma)?.find(stands);
  return rest === undefined || OTHERS.get(lemma)?.some(stands) ? null : at + 1 + rest.length;
}

const isWord = (token: Token | undefined, word: string): boolean => token?.lower === word && !token.quoted;

function phraseAt(unit: Unit, at: number): Attribution[] {
  const { tokens } = unit;
  const end = tokens[at]?.quoted ? null : phraseEnd(tokens, at);
  if (end === null) return [];
  const cue = { from: at, to: end };
  const content = saidBehind(tokens, cue);
  const source = subjectOf(unit, cue);
  if (content === null || (source === null && !isJoined(tokens[at - 1])) || (source?.to ?? 0) > at) return [];
  return [{ unit, cue, source, content: [content], addressee: null, by: "rule: a set phrase that says" }];
}

/** `closed the mine and gave to understand`: the subject is that of the verb before. */
const isJoined = (token: Token | undefined): boolean =>
  token?.text === "," || isAmong("words that join verbs", token?.lower ?? "");

/** How many words of time and place may stand in front of "that": `let it be known on the eve of the feast that`. */
const LONGEST_GAP = 8;

function saidBehind(tokens: readonly Token[], { from, to }: TokenRange): TokenRange | null {
  const end = clauseEnd(tokens, to);
  const that = thatBehind(tokens, to);
  if (that !== null) return end - that > 2 ? { from: that + 1, to: end } : null;
  const takesObject = isAmong("phrases with an object", phraseOf(tokens, { from, to }));
  return isClause(tokens, { from: to, to: end }, to - 1) || (takesObject && end > to + 1)
    ? { from: to, to: end }
    : null;
}

function thatBehind(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < from + LONGEST_GAP; at++) {
    const token = tokens[at];
    if (token === undefined || token.quoted || /^(?:VERB|AUX|PUNCT)$/u.test(token.pos)) return null;
    if (token.lower === "that") return at;
  }
  return null;
}

const phraseOf = (tokens: readonly Token[], { from, to }: TokenRange): string =>
  [tokens[from]?.lemma, ...tokens.slice(from + 1, to).map(({ lower }) => lower)].join(" ");
