import type { EntityKey } from "../../domain/reading";
import nouns from "../tables/body-nouns.json";
import type { Roster } from "./roster";
import { neighbour, type Scene, type Word } from "./scene";

const TOWNS: ReadonlySet<string> = new Set(nouns.city);

/** `the capital, Ondal`: the town whose name follows; but not `near the town, Norway says`. */
export function townsBehind(scene: Scene, { ties, identities }: Roster) {
  const { countries } = scene.library.almanac;
  const isTown = (key: EntityKey) => identities.get(key)?.kind === "PLACE" && !countries.has(key);
  const byStart = new Map(
    ties.flatMap(({ start, key, kind }) => (kind === "NAME" && isTown(key) ? [[start, key]] : [])),
  );
  return (noun: Word): EntityKey | null => {
    const [comma, name] = [1, 2].map((steps) => neighbour(scene, noun.at, steps));
    const isTold = TOWNS.has(noun.lower) && comma?.text === "," && name;
    return isTold ? (byStart.get(name.start) ?? null) : null;
  };
}
