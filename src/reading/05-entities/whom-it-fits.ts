import type { EntityKey } from "../../domain/reading";
import type { Described } from "./described";
import { byKeys, type Candidate } from "./description";
import type { HeldRole, PeopleHere } from "./roles-held";
import type { Tie } from "./roster";
import { countBelow } from "./roster";
import { type Scene, wordAt, zoneOf } from "./scene";

const HEADS = new Set(["head of state", "head of government", "leader", "head of body"]);

const MOST_BACK = 40;
/** In characters. */
const LONGEST_CLAUSE = 400;

/** Everybody near whom a phrase fits, as the article and the background say who they are. */
export function whomItFits(
  scene: Scene,
  { roles, mentions, starts }: PeopleHere,
  told: readonly Tie[],
  described: Described,
): readonly Candidate[] {
  const before = countBelow(starts, scene.words[described.from]?.start ?? 0);
  const others = namedBehind(scene, mentions, before, described);
  const near = withTold(mentionsNear(scene, mentions, before, described), isInHeadline(scene, described) ? [] : told);
  const free = near.filter((tie) => !isSubjectOfClause(scene, tie, described) && !others.has(tie.key));
  return byKeys(free)
    .filter(([key]) => fits(scene, roles.get(key) ?? [], described))
    .map(([key, own]) => ({ key, mentions: own, fit: fitOf(roles.get(key) ?? [], described) }));
}

function mentionsNear(scene: Scene, mentions: readonly Tie[], before: number, described: Described): readonly Tie[] {
  if (isInHeadline(scene, described))
    return mentions
      .slice(before, before + MOST_BACK)
      .filter((tie) => !isTeaser(scene, tie))
      .toReversed();
  return mentions.slice(Math.max(0, before - MOST_BACK), before).filter((tie) => isSameStory(scene, tie, described));
}

/** Whom descriptions have been read as before is mentioned there, too. */
const withTold = (near: readonly Tie[], told: readonly Tie[]): readonly Tie[] =>
  told.length === 0 ? near : [...near, ...told].sort((one, other) => one.start - other.start);

export const isInHeadline = (scene: Scene, { from }: Described): boolean =>
  zoneOf(scene, scene.words[from]) === "HEADLINE";

/** A headline names by office whom the text names by name. */
const isTeaser = (scene: Scene, tie: Tie): boolean => zoneOf(scene, scene.words[wordAt(scene, tie.start)]) === "TEASER";

function fits({ library }: Scene, held: readonly HeldRole[], { office, origin }: Described): boolean {
  if (office) return held.some((role) => isOffice(role, office));
  if (origin === null) return true;
  const home = library.almanac.partyCountries.get(origin) ?? origin;
  const countries = held.flatMap(({ of }) => (of !== null && library.almanac.countries.has(of) ? [of] : []));
  return countries.length === 0 ? !library.almanac.partyCountries.has(origin) : countries.includes(home);
}

type Office = NonNullable<Described["office"]>;

/** The same office, or one vague word for both: `leader` is any head. */
const isOffice = (role: HeldRole, office: Office): boolean =>
  (isSameKind(role, office) || isVague(role, office)) &&
  (office.of === null || role.of === null || role.of === office.of);

const isSameKind = (role: HeldRole, office: Office): boolean => role.rowClass === office.rowClass;
const isVague = (role: HeldRole, office: Office): boolean => office.rowClass === "leader" && HEADS.has(role.rowClass);

/** How sure it is that somebody holds the office: whose it is may be told by the phrase, by what is known of the holder, by both. */
function fitOf(held: readonly HeldRole[], { office }: Described): readonly string[] {
  if (office === null) return [];
  const roles = held.filter((role) => isOffice(role, office));
  const kind = roles.some((role) => isSameKind(role, office)) ? "the same office" : "a head of something";
  return [kind, `${kind}, ${whoseOffice(roles, office)}`];
}

function whoseOffice(roles: readonly HeldRole[], { of }: Office): string {
  const isKnown = roles.some((role) => role.of !== null);
  if (of === null) return isKnown ? "the phrase leaves out whose" : "nobody says whose";
  return isKnown ? "of the same body" : "the phrase alone says whose";
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
