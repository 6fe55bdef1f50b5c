import { type Attribution, overlap } from "./attribution";
import { estimatesIn } from "./estimates";
import { inTheWordsOf } from "./in-words-of";
import { toldBy } from "./told-by";
import type { Unit } from "./unit";

/** Ways to attribute without a common verb of saying; a cue that the taggers have found is theirs. */
export function withTurnsOfPhrase(unit: Unit, known: readonly Attribution[]): readonly Attribution[] {
  const found = [...toldBy(unit), ...inTheWordsOf(unit), ...estimatesIn(unit)];
  return [...known.filter((one) => !found.some((other) => sameCue(one, other))), ...found];
}

const sameCue = ({ cue }: Attribution, other: Attribution): boolean =>
  cue !== null && other.cue !== null && overlap(cue, other.cue);
