import { withAgent } from "./agents";
import { isRelativeVerb, outsideAside } from "./asides";
import { type Attribution, overlap } from "./attribution";
import { hostOf } from "./hosts";
import { isParticipleAt, jointBefore } from "./joints";
import { missingSource, speakerOfQuotation } from "./missing-source";
import { isNoSource } from "./no-source";
import { withSubjectOfVerb } from "./only-qualified";
import { isAccused, isPassive } from "./passives";
import { withTidySource } from "./tidied-source";
import type { TokenRange, Unit } from "./unit";

/** Gives a source to attributions that have none or a wrong one, and the speakers of direct quotations by position. */
export function withSources(attributions: readonly Attribution[]): Attribution[] {
  const inOrder = attributions
    .map(withTidySource)
    .map(withAgent)
    .sort((a, b) => (a.cue?.from ?? 0) - (b.cue?.from ?? 0));
  const done: Attribution[] = [];
  for (const attribution of inOrder)
    done.push(withSubjectOfVerb(withSource(attribution, done.findLast((one) => mayShare(one, attribution)) ?? null)));
  return done;
}

/** The verb before, whose subject this one may share: not one in a relative clause that has ended. */
function mayShare({ cue: earlier, source, unit }: Attribution, { cue }: Attribution): boolean {
  if (source === null || earlier === null || cue === null) return false;
  const ended = unit.tokens.slice(earlier.to, cue.from).some(({ text }) => text === ",");
  return !(ended && isRelativeVerb(unit, source, earlier));
}

function withSource(attribution: Attribution, previous: Attribution | null): Attribution {
  const { unit, cue, source } = attribution;
  if (cue === null) return attribution;
  const speaker = speakerOfQuotation(attribution, cue);
  if (speaker !== null) return { ...attribution, source: source && overlap(source, speaker) ? source : speaker };
  if (source !== null) return { ...attribution, source: rightSource(attribution, cue, source, previous) };
  if (isAccused(unit, cue) || isPassive(unit, cue)) return attribution;
  return { ...attribution, source: hostOfMissing(attribution, cue, previous) };
}

function rightSource(
  attribution: Attribution,
  cue: TokenRange,
  source: TokenRange,
  previous: Attribution | null,
): TokenRange | null {
  const { unit } = attribution;
  if (isNoSource(unit, cue, source)) return null;
  if (isAsidesParticiple(unit, cue) && previous?.source && isBefore(source, previous.source)) return previous.source;
  if (!isObjectBefore(unit, cue, source, previous)) return outsideAside(unit, cue, source);
  return isPassive(unit, cue) ? source : hostOfMissing(attribution, cue, previous);
}

function hostOfMissing(attribution: Attribution, cue: TokenRange, previous: Attribution | null): TokenRange | null {
  const missing = missingSource(attribution, cue, previous);
  return missing && hostOf(attribution.unit, cue, missing);
}

/** `He was safe, his coach told them, denying reports`: the coach denies, whoever the sentence begins with. */
const isBefore = (source: TokenRange, speaker: TokenRange): boolean => source.to <= speaker.from;

const isAsidesParticiple = (unit: Unit, cue: TokenRange): boolean =>
  isParticipleAt(unit, cue) && unit.tokens[cue.from - 1]?.text === ",";

/** `praised X and said`: what stands between two coordinated verbs belongs to the first. */
function isObjectBefore(unit: Unit, cue: TokenRange, source: TokenRange, previous: Attribution | null): boolean {
  const joint = jointBefore(unit, cue);
  if (joint === null || source.from > cue.from) return false;
  if (source.to === joint) return true;
  return previous?.cue !== null && previous?.cue !== undefined && previous.cue.from < source.from;
}
