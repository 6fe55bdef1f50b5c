import type { EntityKey } from "../../domain/reading";
import { fold } from "../fold";
import type { BodyMention } from "./body-mentions";
import { MODIFIERS } from "./body-nouns";
import type { Roster } from "./roster";
import { neighbour, type Scene, type Word } from "./scene";

/** Whom a phrase means, and where it begins. */
export interface Meant {
  readonly key: EntityKey;
  /** The first word that is nobody else's name. */
  readonly first: Word;
  readonly start: number;
}

/** `Zambia's central bank`, where the article names the Bank of Zambia, before or after. */
export function ownedBodies({ ties, identities }: Roster, mentioned: readonly BodyMention[]) {
  const byNoun = new Map<string, Map<string, EntityKey>>();
  for (const { tie, nouns: called } of mentioned) {
    const identity = identities.get(tie.key);
    if (identity?.kind !== "ORGANISATION") continue;
    for (const noun of called) {
      const names = byNoun.get(noun) ?? new Map<string, EntityKey>();
      byNoun.set(noun, names.set(fold(identity.name), tie.key));
    }
  }
  const placeAt = new Map(ties.filter(({ key }) => identities.get(key)?.kind === "PLACE").map((tie) => [tie.end, tie]));
  return (scene: Scene, noun: Word): Meant | null => {
    const owner = ownerOf(scene, noun);
    const place = owner && placeAt.get(owner.end);
    const country = place ? fold(identities.get(place.key)?.name ?? "") : "";
    const known = [...(byNoun.get(noun.lower) ?? [])].find(([name]) => country !== "" && name.includes(country));
    return owner && known ? { key: known[1], first: afterOwner(scene, noun), start: owner.start } : null;
  };
}

/** The first word behind the 's. */
function afterOwner(scene: Scene, noun: Word): Word {
  let first = noun;
  for (let before = neighbour(scene, first.at, -1); before && !/^['’]s$/u.test(before.text); ) {
    first = before;
    before = neighbour(scene, first.at, -1);
  }
  return first;
}

/** The word before the 's in front of a noun and its adjectives. */
function ownerOf(scene: Scene, noun: Word): Word | null {
  for (let steps = 1; steps <= 3; steps += 1) {
    const before = neighbour(scene, noun.at, -steps);
    if (before && /^['’]s$/u.test(before.text)) return neighbour(scene, before.at, -1);
    if (!before || !MODIFIERS.has(before.pos)) return null;
  }
  return null;
}
