import type { EntityKey } from "../../domain/reading";
import { fold } from "../fold";
import genders from "../tables/genders.json";
import honorifics from "../tables/honorifics.json";
import type { Roster } from "./roster";
import { lowerAt, type Scene, wordRange } from "./scene";

type Gender = "FEMALE" | "MALE";

const WORDS: ReadonlyMap<string, Gender> = new Map([
  ...genders.femaleWords.map((word): [string, Gender] => [word, "FEMALE"]),
  ...genders.maleWords.map((word): [string, Gender] => [word, "MALE"]),
]);

/** Who is a woman, who a man, where a title beside the name or the given name shows it. */
export function gendersIn(scene: Scene, roster: Roster): ReadonlyMap<EntityKey, Gender> {
  const found = new Map<EntityKey, Gender>();
  for (const { key, name, kind } of roster.identities.values()) {
    const gender = kind === "PERSON" ? scene.library.givenNames.get(fold(name).split(" ")[0] ?? "") : undefined;
    if (gender) found.set(key, gender);
  }
  for (const tie of roster.ties) {
    if (tie.kind !== "NAME" || roster.identities.get(tie.key)?.kind !== "PERSON") continue;
    const [first] = wordRange(scene, tie);
    const shown = shownAt(scene, first, -1) ?? shownAt(scene, first, 0) ?? behindAnother(scene, first);
    if (shown) found.set(tie.key, shown);
  }
  return found;
}

const shownAt = (scene: Scene, at: number, steps: number): Gender | undefined =>
  WORDS.get(fold(lowerAt(scene, at, steps)));

const TITLES: ReadonlySet<string> = new Set(honorifics.map(fold));

/** `Mrs Justice Ondal`. */
const behindAnother = (scene: Scene, first: number): Gender | undefined =>
  TITLES.has(fold(lowerAt(scene, first, -1))) ? shownAt(scene, first, -2) : undefined;
