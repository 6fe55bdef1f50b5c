import type { EntityKey } from "../../domain/reading";
import { kindOfOffice } from "../roles/kind-of-office";
import { rolePhraseEndingAt } from "../roles/role-phrase";
import rows from "../tables/titles.json";
import type { Described } from "./described";
import type { Roster, Tie } from "./roster";
import { countBelow } from "./roster";
import { neighbour, type Scene, wordAt, wordRange, zoneOf } from "./scene";

/** What the article and the background say somebody is or was. */
interface HeldRole {
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
const HEADS = new Set(["head of state", "head of government", "leader", "head of body"]);

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

const MOST_BACK = 40;
/** In characters. */
const LONGEST_CLAUSE = 400;

/** The last person mentioned before whom the phrase fits; nobody rather than a guess. */
export function whoFits(
  scene: Scene,
  roster: Roster,
  { roles, mentions, starts }: PeopleHere,
  described: Described,
): EntityKey | null {
  const start = scene.words[described.from]?.start ?? 0;
  const before = countBelow(starts, start);
  const isHeadline = zoneOf(scene, scene.words[described.from]) === "HEADLINE";
  const near = isHeadline
    ? mentions
        .slice(before, before + MOST_BACK)
        .filter((tie) => !isTeaser(scene, tie))
        .toReversed()
    : mentions.slice(Math.max(0, before - MOST_BACK), before).filter((tie) => isSameStory(scene, tie, described));
  const others = namedBehind(scene, mentions, before, described);
  const free = near.filter((tie) => !isSubjectOfClause(scene, tie, described) && !others.has(tie.key)).toReversed();
  return free.find((tie) => fits(scene, roles.get(tie.key) ?? [], described, roster))?.key ?? null;
}

/** A headline names by office whom the text names by name. */
const isTeaser = (scene: Scene, tie: Tie): boolean => zoneOf(scene, scene.words[wordAt(scene, tie.start)]) === "TEASER";

function fits({ library }: Scene, held: readonly HeldRole[], { office, origin }: Described, _roster: Roster): boolean {
  if (office) return held.some((role) => isOffice(role, office));
  if (origin === null) return true;
  const home = library.almanac.partyCountries.get(origin) ?? origin;
  const countries = held.flatMap(({ of }) => (of !== null && library.almanac.countries.has(of) ? [of] : []));
  return countries.length === 0 ? !library.almanac.partyCountries.has(origin) : countries.includes(home);
}

/** The same office, or one vague word for both: `leader` is any head. */
function isOffice(role: HeldRole, office: { readonly rowClass: string; readonly of: EntityKey | null }): boolean {
  const same = role.rowClass === office.rowClass || (office.rowClass === "leader" && HEADS.has(role.rowClass));
  return same && (office.of === null || role.of === null || role.of === office.of);
}

function isSameStory(scene: Scene, tie: Tie, { from }: Described): boolean {
  const [there, here] = [scene.words[wordAt(scene, tie.start)], scene.words[from]];
  const zone = (sentence: number | undefined) => scene.sentences[sentence ?? -1]?.zone;
  return zone(there?.sentence) === zone(here?.sentence);
}

/** `The Norwegian leader invited Lee`: nobody invites himself, so the leader is not Lee. */
function namedBehind(
  scene: Scene,
  mentions: readonly Tie[],
  first: number,
  { from }: Described,
): ReadonlySet<EntityKey> {
  const here = scene.words[from];
  const named = new Set<EntityKey>();
  for (let at = first; here; at += 1) {
    const tie = mentions[at];
    if (!tie || tie.start - here.end > LONGEST_CLAUSE) break;
    if (scene.words[wordAt(scene, tie.start)]?.sentence !== here.sentence) break;
    if (tie.kind === "NAME" && isOfClause(scene.text.slice(here.end, tie.start))) named.add(tie.key);
  }
  return named;
}

const isOfClause = (between: string): boolean =>
  !/[,;:"“”()—–]| (?:as|after|that|but|while|when|because|although|and|from|is|was) /u.test(` ${between} `);

/** The subject of a verb is not its object: `Lee called the Republican` is about another one. */
function isSubjectOfClause(scene: Scene, tie: Tie, { from }: Described): boolean {
  const here = scene.words[from];
  if (!here) return false;
  const there = scene.words[wordAt(scene, tie.start)];
  if (there?.sentence !== here.sentence || here.start - tie.end > LONGEST_CLAUSE) return false;
  const between = scene.text.slice(tie.end, here.start);
  return (
    there?.sentence === here.sentence &&
    !/[,;:"“”]| (?:as|after|that|but|while|when|because|although|and|from) /u.test(` ${between} `)
  );
}
