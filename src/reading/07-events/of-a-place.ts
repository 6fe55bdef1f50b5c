import { isPlural } from "../plural";
import circumstances from "../tables/circumstances.json";
import type { Phrase } from "./phrases";
import type { Scene } from "./scene";
import type { Candidate } from "./triggers";

/**
 * `residents of Ondal complained`, `Per Holm of Norway and …`, `Harbour Works of Houston, Texas`, `leaders from Norway and Sweden`: who
 * comes from a place has the part, not the place.
 */
export function bearerOf(scene: Scene, phrase: Phrase): Phrase {
  const { from } = phrase;
  const before = phrase.kind === "PLACE" ? scene.phrases[scene.phrases.indexOf(phrase) - 1] : undefined;
  if (before === undefined || !isRightBehind(scene, before, phrase)) return phrase;
  const link = scene.tokens[before.to]?.lower ?? "";
  // `Houston, Texas` is one place, `Norway and Sweden` are two: several people may come from them, one hardly does.
  const isNarrowed = link === "," && from === before.to + 1;
  if (JOINS.test(link) && before.kind === "PLACE") {
    const bearer = bearerOf(scene, before);
    return bearer === before || !(isNarrowed || bearer.kind === "GROUP") ? phrase : bearer;
  }
  if (JOINS.test(link) && isListOfPlaces(scene, before)) return before;
  const isSomebody = before.mention === "NAME" || before.kind === "PERSON" || before.kind === "GROUP";
  const isOfPlace = /^(?:of|from)$/u.test(link) && isSomebody;
  if (isOfPlace && before.kind === "GROUP") return before;
  return isOfPlace && (before.kind === "PERSON" || before.kind === "ORGANISATION") ? before : phrase;
}

/** `ministers of Norway` in "ministers of Norway, Sweden and Denmark". */
const isListOfPlaces = ({ tokens }: Scene, { kind, head, to }: Phrase): boolean =>
  kind === "GROUP" && WHERE_FROM.has(tokens[head + 1]?.lower ?? "") && tokens[to - 1]?.pos === "PROPN";

const JOINS = /^(?:,|and|or)$/u;

/** One word between the two, or a comma and "and". */
const isRightBehind = ({ tokens }: Scene, { to }: Phrase, { from }: Phrase): boolean =>
  from === to + 1 || (from === to + 2 && tokens[to]?.text === "," && JOINS.test(tokens[to + 1]?.lower ?? ""));

/** "mourners in Ondal marched": those who are there did, and not the place, though the page has no name for them. */
export function isWherePeopleAre(scene: Scene, trigger: Candidate, phrase: Phrase): boolean {
  const { tokens } = scene;
  const from = beginningOfPlace(scene, phrase);
  const people = tokens[from - 2];
  // The first word is written like a name, whatever it is.
  const isNoun = people?.pos === "NOUN" || (people?.pos === "PROPN" && from === 2);
  const isLinked = phrase.to <= trigger.from && WHERE_FROM.has(tokens[from - 1]?.lower ?? "");
  return phrase.kind === "PLACE" && isLinked && isNoun && isPlural(people.lower);
}

/** `Houston` in "Houston, Texas", `Norway` in "Norway, Sweden and Denmark". */
function beginningOfPlace(scene: Scene, phrase: Phrase): number {
  const before = scene.phrases[scene.phrases.indexOf(phrase) - 1];
  const isJoined =
    before?.kind === "PLACE" &&
    JOINS.test(scene.tokens[before.to]?.lower ?? "") &&
    isRightBehind(scene, before, phrase);
  return isJoined ? beginningOfPlace(scene, before) : phrase.from;
}

const WHERE_FROM: ReadonlySet<string> = new Set([...circumstances.place.split(" "), "of", "from"]);
