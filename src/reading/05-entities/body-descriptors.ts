import type { EntityKey } from "../../domain/reading";
import { fold } from "../fold";
import nouns from "../tables/body-nouns.json";
import { type Roster, type Sighting, sighting, type Tie, takenBy } from "./roster";
import { neighbour, type Scene, type Word, wordAt, zoneOf } from "./scene";

/** A body or place that common nouns can mean, where it was mentioned last. */
interface Mentioned {
  readonly tie: Tie;
  readonly nouns: ReadonlySet<string>;
  /** Nothing is known of its kind: any general noun may mean it. */
  readonly isUnknown: boolean;
}

const GENERAL = new Set([...nouns.company, ...nouns.body]);
const ALL = new Set(Object.values(nouns).flat());
const ONE_WORD_CLASSES = new Set(nouns.alliance);

/** `the alliance`, `our Alliance`, `the group`, `the country`: the last body or place of that kind. */
export function bodySightings(scene: Scene, roster: Roster): readonly Sighting[] {
  const taken = takenBy(roster.ties.filter((tie) => tie.kind === "NAME"));
  const mentioned = mentionedIn(scene, roster);
  const found: Sighting[] = [];
  const seen: Mentioned[] = [];
  let next = 0;
  for (const word of scene.words) {
    for (; next < mentioned.length && (mentioned[next]?.tie.start ?? 0) < word.start; next += 1) {
      const one = mentioned[next];
      if (one) seen.push(one);
    }
    if (!ALL.has(word.lower) || taken(word)) continue;
    const first = definiteStart(scene, word);
    const meant = first && lastOfKind(scene, word, seen.slice(-MOST_BACK));
    const identity = meant ? roster.identities.get(meant) : undefined;
    if (first && identity && !taken({ start: first.start, end: word.end }))
      found.push(sighting(identity, { start: first.start, end: word.end }, "DESCRIPTOR", `class: ${word.lower}`));
  }
  return found;
}

const MOST_BACK = 30;
const SENTENCES_BACK = 2;

function mentionedIn(scene: Scene, roster: Roster): readonly Mentioned[] {
  const { almanac } = scene.library;
  return roster.ties.flatMap((tie): readonly Mentioned[] => {
    const identity = roster.identities.get(tie.key);
    if (!identity || identity.kind === "PERSON" || identity.kind === "GROUP" || tie.kind === "DEMONYM") return [];
    const known = nounsOf(scene, tie.key, identity.name, identity.kind === "PLACE");
    return [
      {
        tie,
        nouns: known,
        isUnknown: identity.kind === "ORGANISATION" && known.size === 0 && !almanac.classes.has(tie.key),
      },
    ];
  });
}

function nounsOf({ library: { almanac } }: Scene, key: EntityKey, name: string, isPlace: boolean): ReadonlySet<string> {
  const inName = fold(name)
    .split(" ")
    .filter((word) => ALL.has(word));
  if (!isPlace) return new Set([...(almanac.classes.get(key) ?? []), ...inName]);
  if (almanac.countries.has(key)) return new Set(nouns.country);
  return new Set(inName.length > 0 || almanac.regions.has(key) ? inName : nouns.city);
}

const MODIFIERS = new Set(["ADJ", "NOUN", "NUM"]);
const DETERMINERS = /^(?:the|our|this|that)$/u;

/** The article in front of the noun; a noun that has but one meaning here needs none (`keep alliance strong`). */
function definiteStart(scene: Scene, noun: Word): Word | null {
  const after = neighbour(scene, noun.at, 1);
  if (after && /^(?:of|for)$/u.test(after.lower)) return null;
  let first = noun;
  for (let steps = 0; steps < 3; steps += 1) {
    const before = neighbour(scene, first.at, -1);
    if (before && DETERMINERS.test(before.lower)) return before;
    if (!before || !MODIFIERS.has(before.pos) || ALL.has(before.lower)) break;
    first = before;
  }
  const isBare = ONE_WORD_CLASSES.has(noun.lower) && (/^\p{Lu}/u.test(noun.text) || zoneOf(scene, noun) === "HEADLINE");
  return isBare ? noun : null;
}

function lastOfKind(scene: Scene, noun: Word, seen: readonly Mentioned[]): EntityKey | null {
  const precise = seen.findLast((one) => one.nouns.has(noun.lower));
  const back = (one: Mentioned): number => noun.sentence - (scene.words[wordAt(scene, one.tie.start)]?.sentence ?? 0);
  if (precise && (ONE_WORD_CLASSES.has(noun.lower) || back(precise) <= SENTENCES_BACK)) return precise.tie.key;
  const general = GENERAL.has(noun.lower) ? seen.findLast((one) => one.isUnknown) : undefined;
  return general && back(general) <= SENTENCES_BACK ? general.tie.key : null;
}
