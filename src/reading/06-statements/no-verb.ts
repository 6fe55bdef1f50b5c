import type { Token } from "../draft";
import { isPossessive } from "../possessive";
import { type Cued, cueOf, lowerOf, tokenBefore, tokenBehind } from "./cued";
import { isNominal } from "./nominal";
import { isAmong } from "./words";

/** `Omar Said, a baker`: a capital inside a sentence is a name's. */
export const isNamed = (one: Cued): boolean =>
  one.cue.from > one.unit.start && one.unit.zone !== "HEADLINE" && isCapital(cueOf(one)) && isCapital(tokenBefore(one));

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? "");

/** `hopes of finding anyone faded`: nobody's hopes. */
export const isNobodysNoun = (one: Cued): boolean =>
  one.source === null && isAmong("nouns of hope and blame", lowerOf(one));

/** `told analysts on a conference call`, `its forecast for growth`: a thing, nobody calls. */
export function isNoun(one: Cued): boolean {
  const token = cueOf(one);
  if (isOfSeveralWords(one) || token?.quoted) return false;
  return isAmong("nouns that look like verbs of saying", lowerOf(one)) && isBehindWordsOfNoun(one);
}

function isBehindWordsOfNoun(one: Cued): boolean {
  const before = tokenBefore(one);
  if (before?.pos === "DET" || before?.pos === "ADJ" || before?.lower === "its") return true;
  return before?.pos === "ADP"
    ? tokenBehind(one)?.lower === "of"
    : before?.pos === "NOUN" && cueOf(one)?.pos === "NOUN";
}

const isOfSeveralWords = ({ cue }: Cued): boolean => cue.to - cue.from > 1;

/** `won a heavily criticised vote`: the word says what kind of vote it was. */
export function isAttribute(one: Cued): boolean {
  const { unit, cue, source } = one;
  if (isOfSeveralWords(one) || !/(?:ed|sworn)$/u.test(lowerOf(one)) || !isOfNoun(unit.tokens, cue.to)) return false;
  const first = tokenBefore(one)?.pos === "ADV" ? cue.from - 2 : cue.from - 1;
  if (isOwnersMark(unit.tokens, first)) return !isPutForward(one);
  return unit.tokens[first]?.pos === "DET" && (source === null || source.from === first);
}

/** `its repeated warnings` say nothing more, `its proposed merger` is what it proposes. */
const isPutForward = (one: Cued): boolean => isAmong("participles of what somebody has put forward", lowerOf(one));

const isOfNoun = (tokens: readonly Token[], at: number): boolean =>
  isNominal(tokens[at]) || (/^(?:ADJ|NUM)$/u.test(tokens[at]?.pos ?? "") && isNominal(tokens[at + 1]));

/** `'s`, which archives set apart as `'` and `s`, or `his`. */
const isOwnersMark = (tokens: readonly Token[], at: number): boolean =>
  isPossessive(tokens[at]?.text ?? "") ||
  (tokens[at]?.text === "s" && isPossessive(tokens[at - 1]?.text ?? "")) ||
  isAmong("owners", tokens[at]?.lower ?? "");

/** `three of its alleged members`: nobody alleges anything here. */
export const isAllegedSomebody = (one: Cued): boolean =>
  isAmong("adjectives of what is only said", lowerOf(one)) && isOwner(tokenBefore(one)) && isNominal(tokenBehind(one));

const isOwner = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === "DET" || isPossessive(token.text) || isAmong("owners", token.lower));
