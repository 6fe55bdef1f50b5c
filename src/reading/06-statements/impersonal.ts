import type { Attribution } from "./attribution";
import { isPassive } from "./passives";

/** `it was generally considered likely that`: nobody is "it". */
export function withoutImpersonal(attribution: Attribution): Attribution {
  const { unit, cue, source } = attribution;
  if (cue === null || source === null || !isPassive(unit, cue)) return attribution;
  const isIt = source.to - source.from === 1 && unit.tokens[source.from]?.lower === "it" && source.to <= cue.from;
  return isIt ? { ...attribution, source: null } : attribution;
}
