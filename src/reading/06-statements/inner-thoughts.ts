import { type Attribution, overlap } from "./attribution";
import { isPassive } from "./passives";
import { isAmong } from "./words";

/** `"I think it will rain," said X`: the speaker's own "think" inside what X said is no second statement. */
export function withoutInnerThoughts(attributions: readonly Attribution[]): Attribution[] {
  const isInner = (one: Attribution): boolean =>
    (isQuoted(one) || isNobodys(one) || isOneOf(one)) &&
    attributions.some((other) => other !== one && holdsCueOf(other, one));
  return attributions.filter((one) => !isInner(one));
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

const holdsCueOf = ({ unit, cue, content }: Attribution, inner: Attribution): boolean =>
  cue !== null &&
  !unit.tokens[cue.from]?.quoted &&
  content.some((part) => inner.cue !== null && overlap(part, inner.cue));
