import type { EntityKey } from "../../domain/reading";
import type { Tie } from "../05-entities/roster";
import { neighbour, wordRange } from "../05-entities/scene";
import { isPossessive } from "../possessive";
import qualifiers from "../tables/qualifiers.json";
import type { Stage } from "./stage";

/** `leader of Norway's ruling Reform party`: of the party, named or not, and not of the country; but `head of Norway's government`. */
export function ownedBehind({ scene, owners }: Pick<Stage, "scene" | "owners">, owner: Tie): EntityKey | null {
  const mark = scene.words[wordRange(scene, owner)[1]];
  if (mark === undefined || !isPossessive(mark.text)) return owner.key;
  for (let steps = 1; steps < REACH; steps += 1) {
    const word = neighbour(scene, mark.at, steps);
    if (!word || !/^(?:ADJ|NOUN|PROPN|VERB)$/u.test(word.pos)) break;
    const owned = owners[word.at]?.find((tie) => tie.kind === "NAME");
    if (owned) return owned.key;
    if (BODIES.has(word.lower)) return null;
  }
  return owner.key;
}

/** `ruling Reform party` */
const REACH = 5;
const BODIES: ReadonlySet<string> = new Set(qualifiers["bodies of their own in a country"]);
