import { type Attribution, coverage, overlap } from "./attribution";
import { aroundAttribution } from "./trailing";
import type { Unit } from "./unit";

/** The attribution that stands around a sentence, in place of what the taggers made of its cue. */
export function withAround(unit: Unit, attributions: readonly Attribution[]): Attribution[] {
  const around = aroundAttribution(unit);
  if (around === null || around.cue === null) return [...attributions];
  const { cue } = around;
  return [
    ...attributions.filter((one) => one.cue === null || !(overlap(one.cue, cue) || leadsTo(one, around))),
    around,
  ];
}

/** `X disputed that: there was "no plan", he insisted`: in front of a colon, the verb only leads to what another verb says. */
const leadsTo = ({ unit, cue, content }: Attribution, around: Attribution): boolean =>
  cue !== null &&
  around.content.some((part) => unit.tokens[part.from - 1]?.text === ":" && cue.to < part.from) &&
  around.content.some((part) => coverage(content, part) > 0.5);
