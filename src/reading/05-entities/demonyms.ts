import { type Entry, type Identity, lookUp } from "../almanac";
import { isOnce } from "../asked-once";
import { fold } from "../fold";
import words from "../tables/entity-words.json";
import { type Roster, type Sighting, sighting, takenBy } from "./roster";
import { lowerAt, neighbour, type Scene, type Word } from "./scene";

const CAPITAL = /^\p{Lu}/u;
const isCapital = isOnce(({ text }) => CAPITAL.test(text));
const HYPHENATED = /^(\p{Lu}\p{L}+)-\p{Lu}?\p{L}+$/u;

/** Adjectives and nouns made from a name: `Russian` speaks of Russia, `Democrat` of the party. */
export function demonymSightings(scene: Scene, roster: Roster): readonly Sighting[] {
  const taken = takenBy(roster.ties);
  const bodies = bodiesByFirstWord(roster);
  const sightings: Sighting[] = [];
  for (const word of scene.words) {
    if (!isCapital(word) || taken(word)) continue;
    const found = demonymAt(scene, bodies, word, taken);
    if (found.length > 0 && !isLanguage(scene, word)) sightings.push(...found);
  }
  return sightings;
}

type Bodies = ReadonlyMap<string, readonly Identity[]>;

function bodiesByFirstWord({ identities }: Roster): Bodies {
  const bodies = new Map<string, Identity[]>();
  for (const identity of identities.values()) {
    if (identity.kind !== "ORGANISATION") continue;
    const first = identity.name.split(" ", 1)[0] ?? "";
    const others = bodies.get(first);
    if (others === undefined) bodies.set(first, [identity]);
    else others.push(identity);
  }
  return bodies;
}

function demonymAt(scene: Scene, bodies: Bodies, word: Word, taken: (span: Word) => boolean): readonly Sighting[] {
  const { demonyms } = scene.library.almanac;
  const partisan = memberOfNamedParty(scene, bodies, word);
  if (partisan) return [partisan];
  const next = neighbour(scene, word.at, 1);
  const pair = next && CAPITAL.test(next.text) && !taken(next) ? pairOf(scene, word, next) : null;
  if (pair && next) return [sighting(pair.identity, { start: word.start, end: next.end }, "DEMONYM", pair.by)];
  const previous = neighbour(scene, word.at, -1);
  if (previous && pairOf(scene, previous, word)) return [];
  const stem = HYPHENATED.exec(word.text)?.[1] ?? word.text;
  const entry = lookUp(demonyms, stem);
  return entry
    ? [sighting(entry.identity, { start: word.start, end: word.start + stem.length }, "DEMONYM", entry.by)]
    : [];
}

/** `South Korean`. Few words begin one: most pairs need not be put together. */
function pairOf({ library: { almanac } }: Scene, first: Word, second: Word): Entry | null {
  const [beginning = ""] = fold(first.text).split(" ", 1);
  return almanac.demonymBeginnings.has(beginning) ? lookUp(almanac.demonyms, `${first.text} ${second.text}`) : null;
}

/** `in English`, `speaks French`: the language, not the country. */
const isLanguage = (scene: Scene, word: Word): boolean =>
  BEFORE_LANGUAGES.has(lowerAt(scene, word.at, -1)) && /^(?:[.,;:!?)]|and|or|)$/u.test(lowerAt(scene, word.at, 1));

/** `Social Democrat`, where the article names the Social Democratic Party. */
function memberOfNamedParty(scene: Scene, bodies: Bodies, word: Word): Sighting | null {
  const before = neighbour(scene, word.at, -1);
  if (!before || !CAPITAL.test(before.text) || !lookUp(scene.library.almanac.demonyms, word.text)) return null;
  const stem = `${before.text} ${word.text}`.replace(/s$/u, "");
  const party = bodies.get(before.text)?.find(({ name }) => name.startsWith(stem));
  return party
    ? sighting(party, { start: before.start, end: word.end }, "DEMONYM", "member of a party named here")
    : null;
}

const BEFORE_LANGUAGES: ReadonlySet<string> = new Set(words["words before a language"]);
