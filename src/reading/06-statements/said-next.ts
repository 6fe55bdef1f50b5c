import type { Attribution } from "./attribution";
import type { TokenRange, Unit } from "./unit";
import { isAmong } from "./words";

/** `denied wrongdoing and said it was a plot`: the verb right before what is said introduces it; nobody denies the plot. */
export function onTheLastVerb(attribution: Attribution): Attribution {
  const { unit, cue, content } = attribution;
  const first = content.find(({ from }) => cue !== null && from >= cue.to);
  if (cue === null || first === undefined) return attribution;
  const verb = sayingBetween(unit, cue.to, first.from);
  return verb === null ? attribution : { ...attribution, cue: verb };
}

/** The last "and said" or "but said". */
function sayingBetween({ tokens }: Unit, from: number, to: number): TokenRange | null {
  const at = tokens.findLastIndex(
    ({ lower, quoted }, i) =>
      i > from &&
      i < to &&
      !quoted &&
      isAmong("forms that always say", lower) &&
      isAmong("words that join two clauses", tokens[i - 1]?.lower ?? ""),
  );
  return at < 0 ? null : { from: at, to: at + 1 };
}
