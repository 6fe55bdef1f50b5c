import { mostly } from "../asked-once";
import table from "../tables/pronouns.json";
import { neighbour, type Scene, type Word } from "./scene";

export type Gender = "FEMALE" | "MALE";

export interface Pronoun {
  readonly gender: Gender;
  /** How it stands in its clause: what it is the subject of it cannot be the object of, too. */
  readonly part: "SUBJECT" | "OBJECT" | "OWNER" | "REFLEXIVE";
}

const PRONOUNS: ReadonlyMap<string, { readonly gender: string; readonly part: string }> = new Map(
  Object.entries(table),
);

const rowOf = mostly(null, ({ lower }) => PRONOUNS.get(lower) ?? null);

export function pronounAt(scene: Scene, word: Word): Pronoun | null {
  const row = rowOf(word);
  if (row === null) return null;
  const gender: Gender = row.gender === "FEMALE" ? "FEMALE" : "MALE";
  if (row.part === "SUBJECT" || row.part === "OBJECT" || row.part === "REFLEXIVE") return { gender, part: row.part };
  return { gender, part: word.lower === "her" && !ownsNext(scene, word) ? "OBJECT" : "OWNER" };
}

/** `her` owns what follows it, else it is an object. */
const ownsNext = (scene: Scene, word: Word): boolean =>
  /^(?:NOUN|ADJ|PROPN|NUM|ADV)$/u.test(neighbour(scene, word.at, 1)?.pos ?? "");
