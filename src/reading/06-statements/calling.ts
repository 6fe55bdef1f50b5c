import type { EntityKind } from "../../domain/vocabulary";
import { beforeOpenBracket } from "../as-written";
import type { Token } from "../draft";
import { PERSON_NOUNS } from "../person-nouns";
import { isPlural } from "../plural";
import { isPossessive } from "../possessive";
import type { TokenRange, Unit } from "./unit";
import { isAmong } from "./words";

/** What somebody is called whom the cast does not know: the words of the phrase without its determiner, up to a clause of its own. */
export function callingWords(unit: Unit, phrase: TokenRange): TokenRange {
  const { from, to } = withoutDeterminer(unit, phrase);
  const end = beforeClause(unit.tokens, { from, to });
  return { from, to: from + beforeOpenBracket(unit.tokens.slice(from, end)) };
}

function withoutDeterminer({ tokens }: Unit, { from, to }: TokenRange): TokenRange {
  const first = tokens[from]?.lower ?? "";
  return to - from > 1 && (isPossessive(first) || isAmong("determiners dropped from names of groups", first))
    ? { from: from + 1, to }
    : { from, to };
}

/** `study published on Wednesday`, `a man who`: what a clause adds is no part of what somebody is called. */
function beforeClause(tokens: readonly Token[], { from, to }: TokenRange): number {
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at];
    const isParticiple = token?.pos === "VERB" && /(?:ed|ing)$/u.test(token.lower);
    const isSeen =
      token !== undefined && isAmong("how a paper comes to be read", token.lower) && tokens[at + 1]?.lower === "by";
    const opens = isSeen || (isParticiple && tokens[at - 1]?.pos === "NOUN" && tokens[at + 1]?.pos !== "NOUN");
    if (token === undefined || opens || token.text === "," || isAmong("relatives", token.lower)) return at;
  }
  return to;
}

/** Nobody is called `the`, `not` or `Saturday`. */
export const canSpeak = ({ text, pos, lower }: Token): boolean =>
  !isAmong("occasions of speech", lower) &&
  /\p{L}/u.test(text) &&
  pos !== "DET" &&
  pos !== "PART" &&
  pos !== "ADV" &&
  !isAmong("days and months", lower);

/** `Labour federation CUT`, `Fitch`: a name that nobody took for one; behind what a body is called, or all there is. */
export function nameAtEnd(words: readonly Token[]): Token | null {
  const last = words.at(-1);
  const before = words.at(-2);
  if (last === undefined || last.pos !== "PROPN" || !/^\p{Lu}/u.test(last.text)) return null;
  const isAlone = words.length === 1 && /^\p{Lu}\p{L}*[^s\P{L}]$/u.test(last.text);
  const isBody = before !== undefined && /^\p{Ll}/u.test(before.text) && isAmong("heads of bodies", before.lemma);
  return isAlone || isBody ? last : null;
}

/** `the mayor` is one, `mayors` and `officials` are several; whom nobody counts, like `police`, is a group. */
export function kindOf({ lemma, lower }: Token): EntityKind {
  if (PERSON_NOUNS.has(lower) && !isPlural(lower)) return "PERSON";
  return isAmong("heads of bodies", lemma) && (lemma === lower || !lower.endsWith("s")) ? "ORGANISATION" : "GROUP";
}
