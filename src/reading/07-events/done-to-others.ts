import type { Telling } from "./telling";

/** "convicted two citizens", "cannot arrest us all", "met the freed prisoners": somebody it is done to stands behind the verb, whoever that is. */
export function hasObject({ scene, trigger: { from, to } }: Telling): boolean {
  const verb = scene.tokens[from];
  const group = scene.verbGroup(from);
  if (verb?.pos !== "VERB" || group === null || group.passive || from >= group.to || to > from + 1) return false;
  const next = scene.tokens[to];
  return next !== undefined && OPENS_OBJECT.test(next.pos) && !ASIDE.test(next.lower);
}

const OPENS_OBJECT = /^(?:DET|NUM|ADJ|NOUN|PROPN|PRON)$/u;

/** "arrested that day", "convicted last year". */
const ASIDE = /^(?:that|this|last|next|himself|herself|itself|themselves)$/u;
