import type { Attribution } from "./attribution";
import { cueWord } from "./cues";
import type { TokenRange } from "./unit";
import { isAmong } from "./words";

/** `reportedly even mulled`: the verb is the cue, the hedge a hedge. */
export function onTheVerb(attribution: Attribution): Attribution {
  const { unit, cue } = attribution;
  if (cue === null || !isAmong("hedges", unit.tokens[cue.from]?.lower ?? "")) return attribution;
  const verb = unit.tokens.findIndex(({ pos }, at) => at >= cue.from && pos !== "ADV");
  const isNear = verb > cue.from && verb <= cue.from + 3 && cueWord(unit.tokens[verb]) !== null;
  if (!isNear) return attribution;
  const content = attribution.content.flatMap((part) => afterToken(part, verb));
  return { ...attribution, cue: { from: verb, to: verb + 1 }, content };
}

const afterToken = (part: TokenRange, at: number): TokenRange[] =>
  part.to <= at + 1 ? (part.to <= at ? [part] : []) : [{ from: part.from <= at ? at + 1 : part.from, to: part.to }];

/** `Per Holm allegedly stole it`: others allege it of him. */
export function withoutAlleged(attribution: Attribution): Attribution {
  const { unit, cue, source } = attribution;
  const isHedge = cue !== null && isAmong("hedges", unit.tokens[cue.from]?.lower ?? "");
  return isHedge && source !== null && source.to <= cue.from ? { ...attribution, source: null } : attribution;
}
