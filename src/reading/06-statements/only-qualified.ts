import type { Token } from "../draft";
import { isPlural } from "../plural";
import type { Attribution } from "./attribution";
import type { Cued } from "./cued";
import { isSomebody } from "./somebody";
import { mainSubject } from "./subject";
import type { TokenRange, Unit } from "./unit";
import { isAmong } from "./words";

/** `the asylum request`, `consumer demand`: the noun in front only says which, and nobody requests or demands. */
export const isOnlyQualified = ({ unit, cue, source }: Cued): boolean =>
  source !== null &&
  isBeforeNoun(unit, cue, source) &&
  wantsNothing(unit, cue.from - 1) &&
  (unit.tokens[cue.from - 1]?.pos === "NOUN" || isAmong("nouns that need somebody in front", lowerAt(unit, cue.from)));

/** `the economic worries`, `fresh allegations`: how they are, and not whose; in `Ann Lee raised | doubts` the verb is no part of her name. */
export function withoutQuality(attribution: Attribution): Attribution {
  const { unit, cue, source } = attribution;
  if (cue === null || source === null || !isBeforeNoun(unit, cue, source)) return attribution;
  const before = unit.tokens[cue.from - 1];
  if (before?.pos === "VERB" && cue.from - 1 > source.from)
    return { ...attribution, source: { from: source.from, to: cue.from - 1 } };
  const isQuality = /^(?:ADJ|VERB)$/u.test(before?.pos ?? "") && wantsNothing(unit, cue.from - 1);
  return isQuality ? { ...attribution, source: null } : attribution;
}

/** A cue that cannot be a verb: no `s` behind a singular, or no article in front of it. */
function isBeforeNoun({ tokens }: Unit, { from, to }: TokenRange, source: TokenRange): boolean {
  if (to > from + 1 || tokens[from]?.pos !== "NOUN" || source.to !== from) return false;
  const hasArticle = isArticle(tokens[source.from]) || isArticle(tokens[source.from - 1]);
  return !hasArticle || !tokens[from]?.lower.endsWith("s");
}

const isArticle = (token: Token | undefined): boolean => token?.pos === "DET" || token?.pos === "NUM";

/** Neither a name nor anybody who can want something. */
function wantsNothing({ tokens, start }: Unit, at: number): boolean {
  const token = tokens[at];
  if (
    token === undefined ||
    token.pos === "PROPN" ||
    token.pos === "PRON" ||
    (/^\p{Lu}/u.test(token.text) && at > start)
  )
    return false;
  return !isSomebody(token) && !isPlural(token.lower) && !isAmong("owners", token.lower);
}

const lowerAt = ({ tokens }: Unit, at: number): string => tokens[at]?.lower ?? "";

/** `the minister cast doubt on it`: the verb is no speaker, its subject is. */
export function withSubjectOfVerb(attribution: Attribution): Attribution {
  const { unit, cue, source } = attribution;
  if (cue === null || source?.to !== cue.from) return attribution;
  const verb = source.to - 1;
  if (!isAmong("verbs that lead to a noun of saying", lowerAt(unit, verb))) return attribution;
  return { ...attribution, source: verb > source.from ? { from: source.from, to: verb } : mainSubject(unit, verb) };
}
