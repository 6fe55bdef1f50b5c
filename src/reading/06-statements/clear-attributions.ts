import { type Attribution, overlap } from "./attribution";
import { cutAtNextStatement } from "./clause-ends";
import { snapToQuotation, withQuotations } from "./quotations";
import { withSources } from "./sources";
import { aroundAttribution } from "./trailing";
import { trimmed } from "./trimmed";
import type { Unit } from "./unit";
import { isAmong } from "./words";

/**
 * What rules know better than the taggers: who speaks a direct quotation, where quoted words begin and end, whose participle a
 * participle is, and what is no statement at all. `start` is the unit's first token that somebody may have said.
 */
export function clearAttributions(unit: Unit, tagged: readonly Attribution[], start: number): Attribution[] {
  const kept = tagged.filter((attribution) => !isPlanOrWish(attribution));
  const around = withAround(unit, kept, start);
  const quoted = withQuotations(unit, around).map(snapToQuotation);
  const apart = cutAtNextStatement(quoted).map(trimmed).filter(saysSomething);
  return withSources(apart);
}

function isPlanOrWish({ unit, cue }: Attribution): boolean {
  if (cue === null) return false;
  return unit.tokens.slice(cue.from, cue.to).some(({ lemma }) => isAmong("plans and wishes are not statements", lemma));
}

/** The attribution that stands around a sentence, in place of what the taggers made of its cue. */
function withAround(unit: Unit, attributions: readonly Attribution[], start: number): Attribution[] {
  const around = aroundAttribution(unit, start);
  if (around === null || around.cue === null) return [...attributions];
  const { cue } = around;
  return [...attributions.filter((one) => one.cue === null || !overlap(one.cue, cue)), around];
}

/** A bare act ("congratulated him") says nothing by itself, nor does a single word that nobody quotes. */
function saysSomething({ unit, cue, content }: Attribution): boolean {
  const words = content.flatMap((part) => unit.tokens.slice(part.from, part.to));
  if (words.length === 0) return false;
  if (words.some(({ quoted }) => quoted)) return true;
  const bare = cue !== null && isAmong("acts that say nothing by themselves", unit.tokens[cue.from]?.lemma ?? "");
  return bare ? /^(?:for|on|over|that)$/u.test(words[0]?.lower ?? "") : words.length >= 2;
}
