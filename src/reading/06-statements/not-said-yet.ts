import { type Cued, lemmaOf, lowerOf, tokenBefore, tokenBehind } from "./cued";
import type { TokenRange, Unit } from "./unit";
import { isAmong } from "./words";

/** `As expected, the bank closed`: whoever expected it is not told. */
export const isAsExpected = (one: Cued): boolean => tokenBefore(one)?.lower === "as" && tokenBehind(one)?.text === ",";

/** `elections expected in March`: the elections expect nothing. */
export const isDueThen = (one: Cued): boolean =>
  isAmong("words for a thing that is due", lowerOf(one)) &&
  tokenBefore(one)?.pos === "NOUN" &&
  isAmong("words before when a thing is due", tokenBehind(one)?.lower ?? "");

/** `warned them against asking for more`: who is warned has not asked yet, and whoever warns does not. */
export const isNotToBeSaid = (one: Cued): boolean =>
  lowerOf(one).endsWith("ing") && isAmong("words before what is not to be done", tokenBefore(one)?.lower ?? "");

export function isPlanOrWish({ unit, cue }: Cued): boolean {
  const { from, to } = wishedFor(unit, cue) ?? cue;
  return unit.tokens.slice(from, to).some(({ lemma }) => isAmong("plans and wishes are not statements", lemma));
}

/** `declined to respond`, `refused to blame anybody`: the verb in front of the cue's "to". */
const wishedFor = ({ tokens }: Unit, { from }: TokenRange): TokenRange | null =>
  tokens[from - 1]?.lower === "to" && from >= 2 ? { from: from - 2, to: from - 1 } : null;

/** `did not say when`, `said no more`: nothing is said. */
export const isLeftUnsaid = (one: Cued): boolean =>
  isSilence(one) || (isDenied(one) && (asksWhatNobodySays(one) || asksFor(one)));

function isSilence(one: Cued): boolean {
  const next = tokenBehind(one)?.lower ?? "";
  return isAmong("words for silence", next) || (next === "no" && one.unit.tokens[one.cue.to + 1]?.lower === "more");
}

const isDenied = ({ unit, cue }: Cued): boolean =>
  unit.tokens
    .slice(Math.max(0, cue.from - 2), cue.from)
    .some(({ lower }) => isAmong("words that deny what is said", lower));

const asksWhatNobodySays = (one: Cued): boolean =>
  isAmong("words that ask what nobody says", tokenBehind(one)?.lower ?? "");

/** `has not asked for money` says nothing; `did not ask them to leave` may. */
const asksFor = (one: Cued): boolean =>
  isAmong("verbs that ask somebody to", lemmaOf(one)) &&
  (one.unit.tokens[one.cue.to - 1]?.lower === "for" || tokenBehind(one)?.lower === "for");

/** `no talks until she apologises`, `if he says so`: nobody has said it yet. */
export function isYetToBeSaid({ unit, cue }: Cued): boolean {
  for (let at = cue.from - 1; at >= Math.max(0, cue.from - LONGEST_SUBJECT); at--) {
    const token = unit.tokens[at];
    if (token === undefined || token.pos === "VERB" || /^[,;:"“”]$/u.test(token.text)) return false;
    if (isAmong("clauses of what may be", token.lower)) return true;
  }
  return false;
}

/** In words. */
const LONGEST_SUBJECT = 5;

/** `will announce the result on Friday`, `could soon be asked`: it is still to be said. */
export function isStillToBeSaid({ unit, cue }: Cued): boolean {
  for (let at = cue.from - 1; at >= Math.max(0, cue.from - MOST_BETWEEN); at--) {
    const lower = unit.tokens[at]?.lower ?? "";
    if (isAmong("what is behind them is still to be said", lower)) return true;
    if (!isAmong("words between them and what is to be said", lower)) return false;
  }
  return false;
}

/** In words: `will then also announce`. */
const MOST_BETWEEN = 3;

/** `Asked whether it would sell, the bank …`: somebody asks, nobody says who. */
export const isAskedInPassing = (one: Cued): boolean =>
  one.cue.from === one.unit.start && isAmong("participles that open a sentence", lowerOf(one));
