import { verbOfGiven } from "../given-to";
import circumstances from "../tables/circumstances.json";
import type { VerbGroup } from "./clauses";
import type { Phrase } from "./phrases";
import type { Scene } from "./scene";
import type { Parts } from "./taggers";
import type { Candidate } from "./triggers";

const GIVEN: ReadonlySet<string> = new Set(circumstances["types given to whoever meets with them"].split(" "));

/** "drew praise for her work and criticism for her speech", "faces 12 charges": it is given to the subject, by whom "from" tells. */
export function withSubjectGiven(scene: Scene, trigger: Candidate, parts: Parts): Parts {
  const verb = GIVEN.has(trigger.row.type) ? verbOfGiven(scene.tokens, trigger.from) : null;
  const group = verb === null ? null : scene.verbGroup(verb);
  if (group === null || group.passive || group.subject === null) return parts;
  return {
    doers: parts.doers.filter((phrase) => isGiver(scene, trigger, phrase)),
    receivers: givenTo(scene, group, parts),
  };
}

/** Who stands before the verb: its subject, but not that of "agreed to send him to face charges". */
function givenTo({ tokens }: Scene, { from, subject }: VerbGroup, { doers, receivers }: Parts): readonly Phrase[] {
  const known = receivers.filter((phrase) => phrase.to <= from);
  if (subject === null || subject.kind === null) return known;
  if (doers.includes(subject)) return [subject];
  return known.length > 0 || tokens[from - 1]?.lower === "to" ? known : [subject];
}

/** "from farmers", "by farmers" behind the noun; not "for her work with farmers". */
const isGiver = ({ tokens }: Scene, { to }: Candidate, { from }: Phrase): boolean =>
  from > to && /^(?:from|by)$/u.test(tokens[from - 1]?.lower ?? "");
