import { type Attribution, overlap, sizeOf } from "./attribution";
import { isParticipleAt, jointBefore } from "./joints";
import { mainSubject, subjectOf } from "./subject";
import type { TokenRange, Unit } from "./unit";
import { isAmong } from "./words";

export function speakerOfQuotation({ unit, content }: Attribution, cue: TokenRange): TokenRange | null {
  if (!isQuotedWhole({ unit, cue, content }) || isParticipleAt(unit, cue) || jointBefore(unit, cue) !== null)
    return null;
  return freeOf(subjectOf(unit, cue), content);
}

/** Nothing but quoted words, and more than a few of them. */
function isQuotedWhole({ unit, cue, content }: Pick<Attribution, "unit" | "cue" | "content">): boolean {
  if (cue === null || unit.tokens[cue.from]?.quoted) return false;
  const quoted = (part: TokenRange) => unit.tokens.slice(part.from, part.to).every((token) => token.quoted);
  return content.every(quoted) && content.some((part) => sizeOf(part) >= 4);
}

/** The subject a coordinated verb or a participle shares with the verb before it; else the subject in front of the cue. */
export function missingSource(
  { unit, content }: Attribution,
  cue: TokenRange,
  previous: Attribution | null,
): TokenRange | null {
  const shares =
    isParticipleAt(unit, cue) || jointBefore(unit, cue) !== null || unit.tokens[cue.from - 1]?.text === ",";
  const helper = sharedHelper(unit, cue);
  if (helper !== null) return freeOf(subjectOf(unit, { from: helper, to: helper + 1 }), []);
  if (shares && previous?.source) return previous.source;
  return freeOf(shares ? mainSubject(unit, cue.from) : subjectOf(unit, cue), content);
}

/** The "had" of `said he had wept and spoken of debts`: "spoken" is no past tense, and its subject stands in front of "had". */
function sharedHelper(unit: Unit, cue: TokenRange): number | null {
  const joint = jointBefore(unit, cue);
  if (joint === null || !isAmong("participles that are no past tense", unit.tokens[cue.from]?.lower ?? "")) return null;
  for (let at = joint - 1; at > Math.max(unit.start, joint - LONGEST_CLAUSE); at--)
    if (isAmong("forms of have", unit.tokens[at]?.lower ?? "")) return at;
  return null;
}

const LONGEST_CLAUSE = 12;

const freeOf = (phrase: TokenRange | null, content: readonly TokenRange[]): TokenRange | null =>
  phrase !== null && content.some((part) => overlap(part, phrase)) ? null : phrase;
