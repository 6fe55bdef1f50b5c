import type { EntityKey } from "../../domain/reading";
import { lookUp } from "../almanac";
import { kindOfOffice } from "../roles/kind-of-office";
import { mayEndTitle, rolePhraseEndingAt } from "../roles/role-phrase";
import { bodySightings } from "./body-descriptors";
import type { Described } from "./described";
import type { Choice } from "./description";
import { likeliestDescribed } from "./likeliest-described";
import { type PeopleHere, rolesHeld } from "./roles-held";
import type { Roster, Sighting, Tie } from "./roster";
import { sighting, takenBy } from "./roster";
import { neighbour, type Scene, type Word, zoneOf } from "./scene";
import { tiesByWord } from "./ties-by-word";
import { isInHeadline, whomItFits } from "./whom-it-fits";

/** Words that mean somebody named before: `the Israeli prime minister`, `the Norwegian`, `the 57-year-old`, `the alliance`. */
export function descriptorSightings(
  scene: Scene,
  roster: Roster,
  choice: Choice = likeliestDescribed(scene),
): readonly Sighting[] {
  const bodies = bodySightings(scene, roster, choice);
  const ties = tiesByWord(scene, roster.ties);
  const taken = takenBy(roster.ties.filter((tie) => tie.kind === "DESCRIPTOR" || tie.kind === "NAME"));
  const held = rolesHeld(scene, roster, ties);
  const isName = namesOf(roster, ties);
  const people: Sighting[] = [];
  for (const word of scene.words) {
    const described = describedBy(scene, ties, word);
    if (described === null || taken(word) || isBesideName(scene, isName, described)) continue;
    const person = personMeant(scene, held, people, described, choice);
    const identity = person ? roster.identities.get(person) : undefined;
    if (identity) people.push(sighting(identity, spanOf(scene, described), "DESCRIPTOR", described.by));
  }
  return [...bodies, ...people];
}

/** Headlines name by office whom the text names by name; `the Norwegian`, `the 57-year-old` say little but mean the last of them. */
function personMeant(
  scene: Scene,
  held: PeopleHere,
  told: readonly Sighting[],
  described: Described,
  choice: Choice,
): EntityKey | null {
  const candidates = whomItFits(
    scene,
    held,
    told.slice(-MOST_TOLD).map(({ tie }) => tie),
    described,
  );
  const [first, last] = [scene.words[described.from], scene.words[described.last]];
  if (candidates.length === 0 || !first || !last) return null;
  if (described.office === null || isInHeadline(scene, described)) return candidates[0]?.key ?? null;
  return choice({ kind: "PERSON", first, last, noun: described.office.rowClass, candidates });
}

/** Of the descriptions before, those that may still say who was spoken of last. */
const MOST_TOLD = 8;

const spanOf = ({ words }: Scene, { from, last }: Described): { start: number; end: number } => ({
  start: words[from]?.start ?? 0,
  end: words[last]?.end ?? 0,
});

const AGE = /^\d{1,3}-year-old$/u;

function describedBy(scene: Scene, ties: readonly (readonly Tie[])[], word: Word): Described | null {
  const isAny = mayEndTitle(word) || neighbour(scene, word.at, -1)?.lower === "the";
  if (!isAny || zoneOf(scene, word) === "BYLINE") return null;
  return byOffice(scene, ties, word) ?? byOriginOrAge(scene, word);
}

/** `the chancellor`, `the abrasive US leader`: a definite role phrase. */
function byOffice(scene: Scene, ties: readonly (readonly Tie[])[], word: Word): Described | null {
  const phrase = rolePhraseEndingAt(scene, ties, word.at);
  if (!phrase || continues(scene, phrase.to)) return null;
  const of = phrase.of?.key ?? null;
  const isHeadline = zoneOf(scene, word) === "HEADLINE" && phrase.determiner === null && of !== null;
  if (isHeadline)
    return {
      from: phrase.from,
      last: phrase.to - 1,
      by: `role: ${phrase.row.title}`,
      office: { rowClass: kindOfOffice(phrase.row), of },
      origin: null,
    };
  if (phrase.determiner?.lower !== "the") return null;
  if (of === null && isOfSomething(scene, ties, phrase.to)) return null;
  return {
    from: phrase.determiner.at,
    last: phrase.to - 1,
    by: `role: ${phrase.row.title}`,
    office: { rowClass: kindOfOffice(phrase.row), of },
    origin: null,
  };
}

/** A title that another noun follows is only part of a longer one: `the vice president candidate`. */
const continues = (scene: Scene, to: number): boolean => {
  const next = neighbour(scene, to - 1, 1);
  if (next === null || WEEKDAY.test(next.text)) return false;
  return next.pos === "NOUN" || next.pos === "PROPN" || next.text === "-";
};

/** `The pope Thursday said` */
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u;

/** `the president of France` has its own owner; `accused the chancellor of a break` has none. */
const isOfSomething = (scene: Scene, ties: readonly (readonly Tie[])[], to: number): boolean =>
  /^(?:of|for)$/u.test(neighbour(scene, to - 1, 1)?.lower ?? "") &&
  (ties.slice(to + 1, to + 3).some((here) => here.length > 0) ||
    ties.slice(to + 3, endOfOwner(scene, to + 1)).some((here) => here.some(({ kind }) => kind === "NAME")));

/** `the leader of the opposition Centre Party`, but not of `the Central Asian nation`: the owner's phrase ends with a comma or a verb. */
function endOfOwner({ words }: Scene, from: number): number {
  let at = from;
  while (at < from + LONGEST_OWNER && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(words[at]?.pos ?? "")) at += 1;
  return Math.max(at, from + 2);
}

const LONGEST_OWNER = 5;

function byOriginOrAge(scene: Scene, word: Word): Described | null {
  const before = neighbour(scene, word.at, -1);
  if (before?.lower !== "the" || !standsAlone(scene, word)) return null;
  const base = { from: before.at, last: word.at, office: null };
  if (AGE.test(word.lower)) return { ...base, by: "age", origin: null };
  const entry = /^\p{Lu}/u.test(word.text) ? lookUp(scene.library.almanac.demonyms, word.text) : null;
  const singular = entry && !/(?:s|sh|ch|ese)$/u.test(word.lower);
  return singular ? { ...base, by: `origin: ${entry.identity.key}`, origin: entry.identity.key } : null;
}

/** Nothing follows that it could be an adjective of: neither `the Norwegian and Danish embassies` nor `the Norwegian-backed army`. */
function standsAlone(scene: Scene, word: Word): boolean {
  const next = neighbour(scene, word.at, 1);
  if (next?.pos === "CCONJ" || next?.text.includes("-")) return false;
  return next === null || /^(?:VERB|AUX|ADP|PUNCT|PART|ADV|PRON|SCONJ)$/u.test(next.pos);
}

/** Where people are named: an apposition is beside one of them, not beside a place. */
const namesOf =
  (roster: Roster, ties: readonly (readonly Tie[])[]) =>
  (at: number): boolean =>
    ties[at]?.some((tie) => tie.kind === "NAME" && roster.identities.get(tie.key)?.kind === "PERSON") ?? false;

/** A title or apposition beside the name says more of its bearer, it does not mention him again. */
function isBesideName(scene: Scene, isName: (at: number) => boolean, { from, last }: Described): boolean {
  const after = neighbour(scene, last, 1);
  if (after && isName(after.at) && /^\p{Lu}/u.test(after.text)) return true;
  const comma = neighbour(scene, from, -1);
  return (
    (comma?.text === "," && isName(from - 2)) ||
    (after?.text === "," && isName(last + 2) && /^\p{Lu}/u.test(scene.words[last + 2]?.text ?? ""))
  );
}
