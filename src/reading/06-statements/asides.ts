import { overlap } from "./attribution";
import { subjectOf } from "./subject";
import type { TokenRange, Unit } from "./unit";
import { isAmong } from "./words";

/**
 * `X, who leads Y, said` · `X, citing Y, said`: a name inside an aside is not the subject, what stands before the aside is.
 * `X, who has claimed`: nor is anybody but X.
 */
export function outsideAside(unit: Unit, cue: TokenRange, source: TokenRange): TokenRange {
  const subject = source.to <= cue.from ? subjectOf(unit, cue) : null;
  if (subject === null || overlap(subject, source)) return source;
  const opening = unit.tokens[subject.to];
  const first = unit.tokens[subject.to + 1];
  const closed = unit.tokens.slice(Math.max(subject.to + 2, cue.from - 3), cue.from).some(({ text }) => text === ",");
  const opens = isAmong("relatives", first?.lower ?? "") || (closed && first?.lower.endsWith("ing"));
  const isAside = opening?.text === "," && opens && (subject.to < source.from || isRelativeVerb(unit, subject, cue));
  return isAside ? subject : source;
}

/** Nothing but helping words between "who" and the verb. */
export function isRelativeVerb({ tokens }: Unit, subject: TokenRange, cue: TokenRange): boolean {
  const relative = isAmong("relatives", tokens[subject.to + 1]?.lower ?? "");
  return (
    relative &&
    tokens.slice(subject.to + 2, cue.from).every(({ pos }) => pos === "AUX" || pos === "ADV" || pos === "PART")
  );
}
