import { isSaidOfSource } from "./agents";
import { isAccused, isPassive } from "./passives";
import type { TokenRange, Unit } from "./unit";
import { isAmong } from "./words";

/** Somebody of whom it is said, or to whom it is done, and who says nothing. */
export const isNoSource = (unit: Unit, cue: TokenRange, source: TokenRange): boolean =>
  (isAccused(unit, cue) && source.to <= cue.from) ||
  isDoneToSource(unit, cue, source) ||
  isAllOfThem(unit, source) ||
  isSubjectOfPassive(unit, cue, source) ||
  isHeldToBe(unit, cue, source) ||
  isSaidOfSource(unit, cue, source);

/** `The first cases were reported in May`, `nurses had been told not to speak`: neither reports or tells. */
const isDoneToSource = (unit: Unit, cue: TokenRange, source: TokenRange): boolean =>
  source.to <= cue.from &&
  isPassive(unit, cue) &&
  isAmong("verbs that somebody else says to or of their subject", unit.tokens[cue.to - 1]?.lemma ?? "");

/** `Ann Lee and Per Holm, who both said`: those in front of "who", not whoever else spoke last. */
const isAllOfThem = ({ tokens }: Unit, { from, to }: TokenRange): boolean =>
  to - from === 1 &&
  isAmong("words for each of several", tokens[from]?.lower ?? "") &&
  tokens[from - 1]?.lower === "who";

/** `Two ministers, Lee among them, are expected to attend` · `workers had been promised that`: they expect and promise nothing. */
const isSubjectOfPassive = (unit: Unit, cue: TokenRange, source: TokenRange): boolean =>
  source.to <= cue.from &&
  isPassive(unit, cue) &&
  isAmong("verbs whose passive names nobody", unit.tokens[cue.from]?.lemma ?? "") &&
  unit.tokens[cue.to]?.lower !== "by";

/** `The convoy, dubbed "Clear Road"`, `a bridge in Ondal, thought to be unsafe`: others call and think it so. */
const isHeldToBe = ({ tokens }: Unit, { from, to }: TokenRange, source: TokenRange): boolean =>
  source.to < from &&
  tokens[from - 1]?.text === "," &&
  isAmong("participles that say what something is held to be", tokens[from]?.lower ?? "") &&
  (tokens[to]?.quoted === true || isAmong("words behind what something is held to be", tokens[to]?.lower ?? ""));
