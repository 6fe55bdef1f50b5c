import words from "../tables/entity-words.json";
import type { PersonMention } from "./person-mentions";
import { neighbour, type Scene } from "./scene";

type Mentioned = Pick<PersonMention, "word" | "verbs" | "isOwner">;

/** What somebody is in a sentence, roughly: its doer, an owner, the object of a verb, whatever a preposition brings. */
export function roleOf(scene: Scene, { word, verbs, isOwner }: Mentioned): string {
  if (verbs.length > 0) return "doer";
  if (isOwner) return "owner";
  const before = neighbour(scene, word.at, -1);
  if (before === null) return "opening";
  return ROLES.get(before.lower) ?? ROLES_BY_POS[before.pos] ?? "other";
}

const ROLES: ReadonlyMap<string, string> = new Map(
  Object.entries(words["what somebody is behind a word"]).flatMap(([role, before]) =>
    before.map((word): [string, string] => [word, role]),
  ),
);
const ROLES_BY_POS: Partial<Record<string, string>> = { ADP: "complement", VERB: "object" };
