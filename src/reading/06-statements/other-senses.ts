import type { Token } from "../draft";
import { type Cued, lemmaOf, lowerOf, tokenBefore, tokenBehind, tokensBehind } from "./cued";
import { isAmong } from "./words";

/** `raised the stakes`, `raised its bid`; but `raised doubts`. */
export const isRaised = (one: Cued): boolean =>
  isAmong("verbs of making more of something", lemmaOf(one)) &&
  !one.unit.tokens
    .slice(one.cue.from + 1, one.cue.to + LONGEST_RAISED)
    .some(({ lower }) => isAmong("what one raises by saying it", lower));

/** In words: `a number of serious questions` */
const LONGEST_RAISED = 7;

/** `a post he held until May`: courts hold that something is so, everybody else holds things. */
export const isHeld = (one: Cued): boolean =>
  isAmong("verbs of having", lemmaOf(one)) && tokenBehind(one)?.lower !== "that";

/** `maintained a majority`, `assumed command`: done; `maintained the vote was fair` is said. */
export const isKeptUp = (one: Cued): boolean =>
  isAmong("verbs that say nothing without a clause", lemmaOf(one)) &&
  !hasClause(one.unit.tokens, one.cue.to) &&
  !tokensBehind(one, LONGEST_KEPT).some(({ lower }) => isAmong("what one maintains by saying so", lower));

/** In words: `his full innocence` */
const LONGEST_KEPT = 3;

/** Up to where a relative clause or another part of the sentence begins; what follows the verb at once is no verb (`maintains close ties`). */
function hasClause(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.lower === "that" || tokens[from]?.quoted) return true;
  const end = tokens.findIndex((token, at) => at >= from && endsClause(token));
  const words = tokens.slice(from, end < 0 ? tokens.length : end);
  return words.some((word, at) => word.quoted || (at > 0 && isFiniteVerb(word, words[at - 1])));
}

const endsClause = ({ text, lower }: Token): boolean => /^[,;]$/u.test(text) || isAmong("relatives", lower);

const isFiniteVerb = ({ pos, lower }: Token, before: Token | undefined): boolean =>
  pos === "AUX" || (pos === "VERB" && !lower.endsWith("ing") && before?.lower !== "to" && before?.pos !== "DET");

/** `30 homes, compared with ten on Friday`: nobody compares them in so many words. */
export const isCompared = (one: Cued): boolean =>
  lowerOf(one) === "compared" && isAmong("words behind what is compared", tokenBehind(one)?.lower ?? "");

/** `found them not guilty`: a court does so, it says no more. */
export const isVerdict = (one: Cued): boolean =>
  lemmaOf(one) === "find" && tokensBehind(one, LONGEST_VERDICT).some(({ lower }) => isAmong("verdicts", lower));

/** In words: those who are found so, too. */
const LONGEST_VERDICT = 8;

/** `the bank that advised the sellers` told them nothing we know. */
export const isService = (one: Cued): boolean =>
  isAmong("verbs that say nothing to somebody named", lemmaOf(one)) &&
  !tokensBehind(one, LONGEST_ADVISED).some(({ lower }) => isAmong("words that lead to what is warned of", lower));

/** In words. */
const LONGEST_ADVISED = 5;

/** `told the story in a novel`: which story, other words tell. */
export const isTale = (one: Cued): boolean =>
  lemmaOf(one) === "tell" &&
  tokenBehind(one)?.pos === "DET" &&
  isAmong("tales", one.unit.tokens[one.cue.to + 1]?.lower ?? "");

/** `said that hackers had locked its files and demanded a ransom`: they did, and not who says so. */
export const isRansom = (one: Cued): boolean =>
  lemmaOf(one) === "demand" &&
  tokenBefore(one)?.pos === "CCONJ" &&
  tokensBehind(one, LONGEST_DEMANDED).some(({ lower }) =>
    isAmong("what only those demand who have done something", lower),
  ) &&
  one.unit.tokens.slice(0, one.cue.from).some(({ lower, pos }) => lower === "had" && pos === "AUX");

/** In words: `a large ransom` */
const LONGEST_DEMANDED = 3;
