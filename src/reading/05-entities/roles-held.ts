import type { EntityKey } from "../../domain/reading";
import { kindOfOffice } from "../roles/kind-of-office";
import { rolePhraseEndingAt } from "../roles/role-phrase";
import rows from "../tables/titles.json";
import type { Roster, Tie } from "./roster";
import { neighbour, type Scene, wordAt, wordRange } from "./scene";

/** What the article and the background say somebody is or was. */
export interface HeldRole {
  readonly rowClass: string;
  readonly of: EntityKey | null;
}

export interface PeopleHere {
  readonly roles: ReadonlyMap<EntityKey, readonly HeldRole[]>;
  /** People's mentions by name or title in text order, and where they start. */
  readonly mentions: readonly Tie[];
  readonly starts: readonly number[];
}

const CLASS_OF = new Map(rows.flatMap((row) => row.words.map((word) => [word, kindOfOffice(row)] as const)));

export function rolesHeld(scene: Scene, roster: Roster, ties: readonly (readonly Tie[])[]): PeopleHere {
  const mentions = roster.ties.filter((tie) => roster.identities.get(tie.key)?.kind === "PERSON");
  const roles = new Map<EntityKey, HeldRole[]>();
  const add = (key: EntityKey, role: HeldRole): void => {
    const known = roles.get(key);
    if (known) known.push(role);
    else roles.set(key, [role]);
  };
  for (const { person, title, of } of scene.library.background.tenures)
    if (roster.identities.has(person))
      add(person, { rowClass: CLASS_OF.get(title.toLowerCase().replace(/-/gu, " ")) ?? "leader", of });
  for (const mention of mentions) {
    const role = roleBeside(scene, ties, mention) ?? crownOf(scene, mention);
    if (role) add(mention.key, role);
  }
  return { roles, mentions, starts: mentions.map((tie) => tie.start) };
}

/** The role phrase right before a name, or after the comma behind it. */
function roleBeside(scene: Scene, ties: readonly (readonly Tie[])[], { start, end, kind }: Tie): HeldRole | null {
  if (kind !== "NAME") return null;
  const [first, after] = wordRange(scene, { start, end });
  const before = first > 0 ? rolePhraseEndingAt(scene, ties, first - 1) : null;
  if (before && neighbour(scene, first, -1)) return { rowClass: kindOfOffice(before.row), of: before.of?.key ?? null };
  if (neighbour(scene, after - 1, 1)?.text !== ",") return null;
  for (let steps = 2; steps < 7; steps += 1) {
    const word = neighbour(scene, after - 1, steps);
    if (!word || word.pos === "PUNCT" || word.pos === "VERB") return null;
    const phrase = rolePhraseEndingAt(scene, ties, word.at);
    if (phrase) return { rowClass: kindOfOffice(phrase.row), of: phrase.of?.key ?? null };
  }
  return null;
}

/** `King Aldric`: the title is part of the name. */
function crownOf(scene: Scene, { start, kind }: Tie): HeldRole | null {
  const first = kind === "NAME" ? scene.words[wordAt(scene, start)] : undefined;
  const crown = CLASS_OF.get(first?.lower ?? "");
  return crown === first?.text && crown !== undefined ? { rowClass: crown, of: null } : null;
}
