import { verbOfGiven } from "../given-to";
import type { Attribution } from "./attribution";
import { type Cued, isCued, lemmaOf } from "./cued";
import { isAmong } from "./words";

/** What shows itself to be no statement once it is known who would say what. */
export const isNothingAfterAll = (one: Attribution): boolean =>
  isCued(one) && (isNotRuledOut(one) || isApposition(one) || isGivenToSource(one));

/** `could not rule out another rise`: that it may come is all that is said. */
const isNotRuledOut = (one: Cued): boolean =>
  lemmaOf(one) === "rule" &&
  one.unit.tokens.slice(one.cue.from + 1, one.cue.to + 1).some(({ lower }) => lower === "out") &&
  one.unit.tokens
    .slice(Math.max(0, one.cue.from - 2), one.cue.from)
    .some(({ lower }) => isAmong("words that deny", lower));

/** `Another researcher, Tomas Berg of the institute, disagreed`: who he is is not what he says. */
const isApposition = ({ unit: { tokens }, cue, source, content }: Cued): boolean =>
  source !== null &&
  content.length > 0 &&
  content.every(
    ({ from, to }) =>
      source.to <= from &&
      to <= cue.from &&
      !tokens.slice(from, to).some(({ pos, quoted }) => quoted || pos === "VERB" || pos === "AUX"),
  );

/** `drew criticism for her speech`: it is given to her, and she says nothing. */
function isGivenToSource({ unit, cue, source }: Cued): boolean {
  const verb = verbOfGiven(unit.tokens, cue.from);
  return verb !== null && verb !== cue.from && source !== null && source.to <= verb;
}
