import type { Token } from "../draft";
import { type Attribution, overlap } from "./attribution";
import { isPassive } from "./passives";
import { isAmong } from "./words";

/**
 * `"I think it will rain," said X`: the speaker's own "think" inside what X said is no second statement. Nor is `demanded that Y
 * apologise for calling them lazy` a word of Y's.
 */
export function withoutInnerThoughts(attributions: readonly Attribution[]): Attribution[] {
  const isInner = (one: Attribution): boolean =>
    attributions.some(
      (other) =>
        other !== one &&
        (isQuoted(one) || isNobodys(one) || isOneOf(one) || isDemanded(other, one) || isByTheWay(other, one)) &&
        holdsCueOf(other, one),
    );
  return attributions.filter((one) => !isInner(one) && !isOwnWord(one));
}

/** `"We think he fell."` by itself goes on with whoever was speaking: "we" is no name, and nobody can tell who "he" is. */
function isOwnWord({ unit, cue, source }: Attribution): boolean {
  if (cue === null || source === null || unit.tokens[cue.from]?.quoted !== true) return false;
  const pronoun = unit.tokens[source.from];
  const isOne = source.to - source.from === 1 && pronoun?.quoted === true;
  return isOne && isAmong("pronouns inside a quotation", pronoun.lower);
}

/** `X is expected to be out, according to Y`: what Y says is what is expected. */
const isNobodys = ({ unit, cue, source }: Attribution): boolean =>
  cue !== null && source === null && isPassive(unit, cue);

/** What a speaker says that others say is the speaker's word. */
const isQuoted = ({ unit, cue }: Attribution): boolean => cue !== null && unit.tokens[cue.from]?.quoted === true;

/** `two of them would not sign, she wrote: one had gone home`. */
const isOneOf = ({ unit, source }: Attribution): boolean =>
  source !== null &&
  source.to - source.from === 1 &&
  isAmong("nobody in particular", unit.tokens[source.from]?.lower ?? "");

/** `Police say he told them his plan, while believing they were friends`: he believed it, and not the police. */
const isByTheWay = ({ source: speaker }: Attribution, { unit: { tokens }, cue, source }: Attribution): boolean =>
  cue !== null &&
  tokens[cue.from]?.lower.endsWith("ing") === true &&
  tokens[cue.from - 1]?.lower === "while" &&
  source !== null &&
  source.from === speaker?.from;

/** What is demanded of somebody nobody has done; what follows "for" is done by whoever it is demanded of. */
function isDemanded({ unit, cue: demand }: Attribution, { cue }: Attribution): boolean {
  if (demand === null || cue === null || !isAmong("verbs that ask for a deed", unit.tokens[demand.from]?.lemma ?? ""))
    return false;
  const [before, verb] = [unit.tokens[cue.from - 1], unit.tokens[cue.from]];
  return verb !== undefined && (isBase(verb) || (verb.lower.endsWith("ing") && before?.lower === "for"));
}

/** The lemma of "apologise" is "apologize". */
const isBase = ({ lower, lemma }: Token): boolean => lower.replace(/ise$/u, "ize") === lemma;

const holdsCueOf = ({ unit, cue, content }: Attribution, inner: Attribution): boolean =>
  cue !== null &&
  !unit.tokens[cue.from]?.quoted &&
  content.some((part) => inner.cue !== null && overlap(part, inner.cue));
