import type { Token } from "../draft";
import { type Cued, lemmaOf, tokenBehind } from "./cued";
import { isAmong } from "./words";

/** `called his rival to congratulate her`: on the telephone, and what for is no wish. */
export function isTelephoned(one: Cued): boolean {
  if (lemmaOf(one) !== "call" || isAmong("words that make a call a demand", tokenBehind(one)?.lower ?? ""))
    return false;
  const { unit, cue } = one;
  const behind = unit.tokens.slice(cue.to + 1, cue.to + LONGEST_CALLED);
  const to = behind.findIndex(({ lower, quoted }) => lower === "to" && !quoted);
  return to >= 0 && isAmong("what one telephones to do", behind[to + 1]?.lemma ?? "");
}

/** In words: whoever is called. */
const LONGEST_CALLED = 10;

/** `called off the strike`, `called up reservists`, `called the strike after talks collapsed`; but `called the strike illegal`. */
export function isDoneByCalling(one: Cued): boolean {
  const { unit, cue } = one;
  if (lemmaOf(one) !== "call") return false;
  if (isAmong("particles that make a deed of calling", unit.tokens[cue.from + 1]?.lower ?? "")) return true;
  return cue.to === cue.from + 1 && isConvened(unit.tokens, cue.to);
}

function isConvened(tokens: readonly Token[], from: number): boolean {
  const noun = tokens.findIndex((_, at) => at >= from && !isInFrontOfNoun(tokens, at));
  const isCalledSo = isAmong("what is called by calling it", tokens[noun]?.lower ?? "");
  return noun - from <= LONGEST_CONVENED && isCalledSo && endsPhrase(tokens[noun + 1]);
}

const isInFrontOfNoun = (tokens: readonly Token[], at: number): boolean =>
  /^(?:DET|ADJ|NUM)$/u.test(tokens[at]?.pos ?? "") || isHyphen(tokens[at]) || isBesideHyphen(tokens, at);

const isBesideHyphen = (tokens: readonly Token[], at: number): boolean =>
  isHyphen(tokens[at + 1]) || isHyphen(tokens[at - 1]);

const isHyphen = (token: Token | undefined): boolean => token?.text === "-";

/** In words: `a two-day general` */
const LONGEST_CONVENED = 5;

const endsPhrase = (next: Token | undefined): boolean =>
  next === undefined || (/^(?:ADP|SCONJ|PUNCT|CCONJ)$/u.test(next.pos) && !next.quoted);
