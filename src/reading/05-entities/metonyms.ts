import { lookUp } from "../almanac";
import { isPossessive } from "../possessive";
import words from "../tables/metonyms.json";
import { type Roster, type Sighting, sighting, type Tie, withSightings, withTies } from "./roster";
import { lowerAt, neighbour, type Scene, type Word, wordRange, zoneOf } from "./scene";

/** Where a capital's name acts, speaks, owns or is helped, it means who governs there: `Kyiv asked for missiles`. */
export function withGovernments(scene: Scene, roster: Roster): Roster {
  const governs = roster.ties.map(
    (tie): boolean => scene.library.almanac.seats.has(tie.key) && isGovernment(scene, tie),
  );
  const together = roster.ties.map(
    (tie, i) => governs[i] === true || standsBesideOne(scene, roster.ties, governs, i, tie),
  );
  const cities = roster.ties.filter((_, i) => !together[i]);
  const governments = roster.ties.filter((_, i) => together[i]).flatMap((tie) => governmentOf(scene, tie));
  return withSightings(withTies(roster, cities), governments);
}

function governmentOf(scene: Scene, tie: Tie): readonly Sighting[] {
  const ruler = scene.library.almanac.seats.get(tie.key);
  return ruler ? [sighting(ruler, tie, "METONYM", `seat of ${ruler.key}`)] : [];
}

const PLACE_PREPOSITIONS = new Set(words.placePrepositions);
const GOVERNMENT_PREPOSITIONS = new Set(words.governmentPrepositions);
const MOTION_WORDS = new Set(words.motionWords);
const MOTION_VERBS = new Set(words.motionVerbs);
const CITY_NOUNS = new Set(words.cityNouns);
const GOVERNMENT_NOUNS = new Set(words.governmentNouns);
const WEATHER_VERBS = new Set(words.weatherVerbs);

function isGovernment(scene: Scene, tie: Tie): boolean {
  const [first, after] = wordRange(scene, tie);
  const word = scene.words[first];
  if (!word || isDateline(scene, tie) || zoneOf(scene, word) === "BYLINE") return false;
  const before = lowerAt(scene, first, -1);
  if (PLACE_PREPOSITIONS.has(before) || isBesideItsCountry(scene, after)) return false;
  if (before === "to") return !comesFromMotion(scene, first) && takesAid(scene, first);
  if (isOwner(scene, after)) return owns(scene, after);
  return acts(scene, after) || isDealtWith(scene, first, after);
}

const isDateline = ({ page }: Scene, tie: Tie): boolean =>
  page.dateline !== null && page.dateline.start <= tie.start && tie.end <= page.dateline.end;

/** `Paris, France`: a city, whatever else is said. */
function isBesideItsCountry(scene: Scene, after: number): boolean {
  if (lowerAt(scene, after - 1, 1) !== ",") return false;
  const entry = lookUp(scene.library.almanac.names, neighbour(scene, after - 1, 2)?.text ?? "");
  return entry !== null && scene.library.almanac.countries.has(entry.identity.key);
}

const STEPS_BACK = [-1, -2, -3, -4, -5, -6];

const comesFromMotion = (scene: Scene, first: number): boolean =>
  STEPS_BACK.some((steps) => MOTION_WORDS.has(neighbour(scene, first, steps)?.lemma ?? ""));

/** `aid to Kyiv`, `weapons to Kyiv`: a thing goes there, nobody travels. */
const takesAid = (scene: Scene, first: number): boolean => {
  const given = neighbour(scene, first, -2);
  return given !== null && (given.pos === "NOUN" || given.pos === "ADJ");
};

const isOwner = (scene: Scene, after: number): boolean => isPossessive(lowerAt(scene, after - 1, 1));

function owns(scene: Scene, after: number): boolean {
  return [2, 3, 4].every((steps) => !CITY_NOUNS.has(lowerAt(scene, after - 1, steps)));
}

function acts(scene: Scene, after: number): boolean {
  const next = neighbour(scene, after - 1, 1);
  if (!next || CITY_NOUNS.has(next.lower)) return false;
  if (GOVERNMENT_NOUNS.has(next.lower)) return true;
  if (next.pos === "ADV") return acts(scene, after + 1);
  if (next.pos !== "VERB" && next.pos !== "AUX") return false;
  return !WEATHER_VERBS.has(next.lemma) && !isPassive(scene, next);
}

const isPassive = (scene: Scene, verb: Word): boolean =>
  verb.lemma === "be" && (neighbour(scene, verb.at, 1)?.pos === "VERB" || neighbour(scene, verb.at, 2)?.pos === "VERB");

/** `for Kyiv`, `pulling Washington out`, `called Moscow`. */
function isDealtWith(scene: Scene, first: number, after: number): boolean {
  const before = neighbour(scene, first, -1);
  const next = neighbour(scene, after - 1, 1);
  if (!before || (next && (CITY_NOUNS.has(next.lower) || next.pos === "NOUN"))) return false;
  if (GOVERNMENT_PREPOSITIONS.has(before.lower)) return true;
  return before.pos === "VERB" && !MOTION_VERBS.has(before.lemma);
}

/** `London and Washington`, `aid to Kyiv, after Washington`: one government draws the other along. */
function standsBesideOne(
  scene: Scene,
  ties: readonly Tie[],
  governs: readonly boolean[],
  i: number,
  tie: Tie,
): boolean {
  if (!scene.library.almanac.seats.has(tie.key) || isDateline(scene, tie)) return false;
  const [first] = wordRange(scene, tie);
  const before = lowerAt(scene, first, -1);
  const beside = (other: number, joint: RegExp): boolean => {
    const there = ties[other];
    if (!there || !governs[other] || Math.abs(there.start - tie.start) > 60) return false;
    return joint.test(scene.text.slice(Math.min(there.end, tie.end), Math.max(there.start, tie.start)));
  };
  if (PLACE_PREPOSITIONS.has(before)) return false;
  return beside(i - 1, /^(?:,? (?:and|or|after|as well as) |, )$/u) || beside(i + 1, /^(?: and | or |, )$/u);
}
