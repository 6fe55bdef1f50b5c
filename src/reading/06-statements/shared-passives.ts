import type { Attribution } from "./attribution";
import { isPassive } from "./passives";
import type { TokenRange, Unit } from "./unit";
import { isAmong } from "./words";

/** `were abducted and threatened with death`: it is done to those in front, and who says it stays open. */
export function withoutThreatened(attribution: Attribution): Attribution {
  const { unit, cue, source } = attribution;
  if (cue === null || source === null || source.to > cue.from || !isSharedPassive(unit, cue)) return attribution;
  return { ...attribution, source: null };
}

/** A participle joined to one that has its "was"; the preposition behind it shows that it has no object: not `was freed and accused police`. */
function isSharedPassive(unit: Unit, { from, to }: TokenRange): boolean {
  const { tokens } = unit;
  const verb = tokens[from];
  const isParticiple = verb?.lower.endsWith("ed") === true && isAmong("verbs of words against somebody", verb.lemma);
  if (!isParticiple || tokens[from - 1]?.pos !== "CCONJ" || tokens[to]?.pos !== "ADP") return false;
  const first = tokens.findLastIndex(({ pos }, at) => at < from && pos === "VERB");
  return from - first <= LONGEST_SHARED && isPassive(unit, { from: first, to: first + 1 });
}

/** `abducted on Monday in the capital and` */
const LONGEST_SHARED = 8;
