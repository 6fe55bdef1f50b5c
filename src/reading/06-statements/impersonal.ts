import type { Attribution } from "./attribution";
import { isPassive } from "./passives";
import { isAmong } from "./words";

/**
 * `it was generally considered likely that`, `smoke is blamed for`: nobody is "it", and smoke blames nobody.
 * `Two parties were asked to join`: they are asked, whoever asks them.
 */
export function withoutImpersonal(attribution: Attribution): Attribution {
  const { unit, cue, source } = attribution;
  if (cue === null || source === null || source.to > cue.from || !isPassive(unit, cue)) return attribution;
  const isIt = source.to - source.from === 1 && unit.tokens[source.from]?.lower === "it";
  const isAddressed = isAmong("verbs that ask somebody to", unit.tokens[cue.from]?.lemma ?? "");
  if (isAddressed && isSubject(attribution))
    return { ...attribution, source: null, addressee: attribution.addressee ?? source };
  const isDoneTo = isAmong("verbs that are done to their subject", unit.tokens[cue.to - 1]?.lemma ?? "");
  return isIt || (isDoneTo && isSubject(attribution)) ? { ...attribution, source: null } : attribution;
}

/** Nothing but "is also" stands between them: "the minister, who …, was blamed" is left to the taggers. */
function isSubject({ unit, cue, source }: Attribution): boolean {
  const between = unit.tokens.slice(source?.to ?? 0, cue?.from ?? 0);
  return between.every(({ pos, lower }) => pos === "AUX" || pos === "ADV" || lower === "not");
}
