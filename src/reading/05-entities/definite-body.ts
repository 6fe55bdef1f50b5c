import words from "../tables/entity-words.json";
import { BODY_NOUNS, GENERAL, MODIFIERS, ONE_WORD_CLASSES } from "./body-nouns";
import { neighbour, type Scene, type Word, zoneOf } from "./scene";

const DETERMINERS: ReadonlySet<string> = new Set(words["words that begin a body"]);

/** The article in front of the noun; a noun that has but one meaning here needs none (`keep alliance strong`). */
export function definiteStart(scene: Scene, noun: Word): Word | null {
  const after = neighbour(scene, noun.at, 1);
  if (after && (/^(?:of|for)$/u.test(after.lower) || isSaidOfAnother(noun, after))) return null;
  let first = noun;
  for (let steps = 0; steps < 3; steps += 1) {
    const before = neighbour(scene, first.at, -1);
    if (before && DETERMINERS.has(before.lower)) return before;
    const hyphen = before && neighbour(scene, before.at, -1);
    if (before && hyphen?.text === "-" && hyphen.end === before.start) {
      const compound = startOfCompound(scene, hyphen);
      if (compound === null) break;
      first = compound;
      continue;
    }
    if (!before || !MODIFIERS.has(before.pos) || BODY_NOUNS.has(before.lower)) break;
    first = before;
  }
  const isBare = ONE_WORD_CLASSES.has(noun.lower) && (/^\p{Lu}/u.test(noun.text) || zoneOf(scene, noun) === "HEADLINE");
  return isBare ? noun : null;
}

/** `the team monitoring the ceasefire`: what tells readers which team is meant need not be told of one named before. */
const isSaidOfAnother = ({ lower }: Word, after: Word): boolean =>
  GENERAL.has(lower) && after.pos === "VERB" && after.lower.endsWith("ing");

/** The name in "the London-listed group" is somebody else's, and no part of who is meant. */
export function hasCompound(scene: Scene, noun: Word): boolean {
  const [before, hyphen] = [neighbour(scene, noun.at, -1), neighbour(scene, noun.at, -2)];
  return hyphen?.text === "-" && hyphen.end === before?.start;
}

/** `New York` in "the New York-based firm": back to the article in front. */
function startOfCompound(scene: Scene, hyphen: Word): Word | null {
  for (let steps = 1; steps <= 3; steps += 1) {
    const [before, word] = [neighbour(scene, hyphen.at, -steps - 1), neighbour(scene, hyphen.at, -steps)];
    if (word && before && DETERMINERS.has(before.lower)) return word;
  }
  return null;
}

/** `a rights group said`: one without a name; but not `Ondal, a rights group,`. */
export function isIntroduced(scene: Scene, noun: Word): boolean {
  for (let steps = 1; steps <= LONGEST_PHRASE; steps += 1) {
    const before = neighbour(scene, noun.at, -steps);
    if (before === null) return false;
    if (/^(?:an?|another)$/u.test(before.lower)) return neighbour(scene, before.at, -1)?.text !== ",";
    if (!MODIFIERS.has(before.pos) && before.pos !== "PROPN" && before.text !== "-") return false;
  }
  return false;
}

/** In words. */
const LONGEST_PHRASE = 6;
