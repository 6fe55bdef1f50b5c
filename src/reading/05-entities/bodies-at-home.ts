import type { EntityKey } from "../../domain/reading";
import { slug } from "../../domain/slug";
import type { Identity } from "../almanac";
import { isOnce } from "../asked-once";
import table from "../tables/home-bodies.json";
import { filedFrom } from "./home-country";
import { type Roster, type Sighting, sighting, type Tie } from "./roster";
import { neighbour, type Scene, type Word, wordAt } from "./scene";

const BODIES: ReadonlySet<string> = new Set([...table["with an article"], ...table["with or without an article"]]);
const WITHOUT_ARTICLE: ReadonlySet<string> = new Set(table["with or without an article"]);
const isHomeBody = isOnce(({ lower, text }) => text === lower && BODIES.has(lower));

/** `the government`, `parliament`: those of the country the article was filed from, as long as it speaks of no other. */
export function bodiesAtHome(scene: Scene, roster: Roster): readonly Sighting[] {
  const words = scene.words.filter((word) => isHomeBody(word) && standsAlone(scene, word));
  if (words.length === 0) return [];
  const named = countriesNamed(scene, roster);
  const classes = classesNamed(scene, roster);
  const filed = filedFrom(scene) ?? behindDateline(scene, named);
  const soFar = new Map<EntityKey, Times>();
  let next = 0;
  return words.flatMap((word) => {
    for (; (named[next]?.start ?? word.start) < word.start; next += 1) count(scene, soFar, named[next]);
    const home = filed ?? onlyOneOf(soFar);
    const adjective = home === null ? undefined : scene.library.almanac.adjectives.get(home);
    if (home === null || adjective === undefined || classes.has(word.lower)) return [];
    const isAtHome = speaksOf(home, word, soFar) && !isBesideAnother(scene, home, word, named[next]);
    return isAtHome ? sightingOf(scene, adjective, word) : [];
  });
}

/** How often a country has been named, and in which sentence last. */
interface Times {
  readonly often: number;
  readonly last: number;
}

function count(scene: Scene, soFar: Map<EntityKey, Times>, tie: Tie | undefined): void {
  if (tie === undefined) return;
  soFar.set(tie.key, { often: (soFar.get(tie.key)?.often ?? 0) + 1, last: sentenceAt(scene, tie) });
}

const sentenceAt = (scene: Scene, { start }: Tie): number => scene.words[wordAt(scene, start)]?.sentence ?? 0;

/** No other country in this sentence or the one before, and none more often so far. */
const speaksOf = (home: EntityKey, { sentence }: Word, soFar: ReadonlyMap<EntityKey, Times>): boolean =>
  [...soFar].every(
    ([key, { often, last }]) => key === home || (last < sentence - 1 && often <= (soFar.get(home)?.often ?? 0)),
  );

const isBesideAnother = (scene: Scene, home: EntityKey, { sentence }: Word, next: Tie | undefined): boolean =>
  next !== undefined && next.key !== home && sentenceAt(scene, next) === sentence;

const sightingOf = (scene: Scene, adjective: string, word: Word): Sighting =>
  sighting(bodyOf(adjective, word), spanOf(scene, word), "DESCRIPTOR", `the ${word.lower} at home`);

/** Where the Bundestag is named, it is the parliament. */
const classesNamed = ({ library: { almanac } }: Scene, { identities }: Roster): ReadonlySet<string> =>
  new Set([...identities.keys()].flatMap((key) => almanac.classes.get(key) ?? []));

/** `ONDAL, Norway (NR) —`: the country right behind the town. */
const behindDateline = ({ page: { dateline } }: Scene, named: readonly Tie[]): EntityKey | null =>
  named.find(({ start }) => dateline !== null && start === dateline.end + COMMA.length)?.key ?? null;

const COMMA = ", ";

function bodyOf(adjective: string, { lower }: Word): Identity {
  const name = `${adjective} ${lower}`;
  return { key: slug(name), kind: "ORGANISATION", name, wikidata: null };
}

function spanOf(scene: Scene, word: Word): { readonly start: number; readonly end: number } {
  const before = neighbour(scene, word.at, -1);
  return { start: before?.lower === "the" ? before.start : word.start, end: word.end };
}

/** Not `the regional government`, `the government in Ondal`, `government forces`. */
function standsAlone(scene: Scene, word: Word): boolean {
  const before = neighbour(scene, word.at, -1);
  const next = neighbour(scene, word.at, 1);
  const hasArticle = before?.lower === "the";
  const isBare =
    WITHOUT_ARTICLE.has(word.lower) && !(before && QUALIFIES.has(before.pos)) && !/^['’]s?$/u.test(before?.text ?? "");
  return (hasArticle || isBare) && (before?.lower === "that" || !isNarrowed(scene, next));
}

function isNarrowed(scene: Scene, next: Word | null): boolean {
  if (next === null) return false;
  const isDeed = neighbour(scene, next.at, 1)?.lower.endsWith("ing") === true;
  return NAMES_MORE.has(next.pos) || (/^(?:of|in|for|at|-)$/u.test(next.lower) && !isDeed);
}

const QUALIFIES = new Set(["ADJ", "NOUN", "PROPN", "DET", "NUM", "PRON"]);
const NAMES_MORE = new Set(["NOUN", "PROPN", "ADJ"]);

/** Where which country is named, in text order. */
const countriesNamed = ({ library: { almanac } }: Scene, { ties }: Roster): readonly Tie[] =>
  ties.filter(({ key }) => almanac.countries.has(key));

const onlyOneOf = (soFar: ReadonlyMap<EntityKey, Times>): EntityKey | null =>
  soFar.size === 1 ? ([...soFar.keys()][0] ?? null) : null;
