import { keyOf } from "../key-of";
import { PERSON_NOUNS } from "../person-nouns";
import nounGenders from "../tables/genders.json";
import type { Gender } from "./pronoun";
import { type Sighting, sighting } from "./roster";
import { isOfParagraph, neighbour, type Scene, type Word } from "./scene";

/**
 * `Police detained a man. He denied it.`: somebody without a name, brought in by this paragraph, is meant rather than whoever the
 * one before was about.
 */
export function newcomerSince(scene: Scene, word: Word, gender: Gender, best: Word | undefined): Sighting | null {
  if (best === undefined || isOfParagraph(scene, best, word)) return null;
  for (let at = word.at - 1; at > best.at; at -= 1) {
    const noun = scene.words[at];
    if (noun === undefined || !isOfParagraph(scene, noun, word)) return null;
    const first = newcomerStart(scene, noun, gender);
    if (first !== null && (noun.sentence < word.sentence || isItsSubject(scene, first, noun)))
      return newcomer(scene, first, noun);
  }
  return null;
}

/** `But a doctor at the hospital said he had counted more`: whoever the sentence begins with; but not `a spokesman for the cellist`. */
function isItsSubject(scene: Scene, { at, sentence }: Word, noun: Word): boolean {
  const [before, second] = [scene.words[at - 1], scene.words[at - 2]];
  const opens = before?.sentence !== sentence || (second?.sentence !== sentence && before.pos === "CCONJ");
  return opens && neighbour(scene, noun.at, 1)?.lower !== "for";
}

function newcomer({ text }: Scene, article: Word, noun: Word): Sighting {
  const name = text.slice(article.end, noun.end).trim();
  const identity = { key: keyOf(name), kind: "PERSON", name, wikidata: null } as const;
  return sighting(identity, { start: article.start, end: noun.end }, "DESCRIPTOR", "somebody new, meant by a pronoun");
}

/** The "a" of somebody without a name, who is new. */
function newcomerStart(scene: Scene, noun: Word, gender: Gender): Word | null {
  if (noun.quoted || noun.pos !== "NOUN" || !PERSON_NOUNS.has(noun.lower) || OTHER_GENDER[gender].has(noun.lower))
    return null;
  for (let steps = 1; steps <= LONGEST_NEWCOMER; steps += 1) {
    const before = neighbour(scene, noun.at, -steps);
    if (before?.lower === "a" || before?.lower === "an") return isAlone(scene, noun) ? before : null;
    if (before === null || !/^(?:ADJ|NOUN|NUM|PUNCT|VERB)$/u.test(before.pos)) return null;
  }
  return null;
}

/** Neither `a doctor, Ann Lee,` nor `a town official`. */
const isAlone = (scene: Scene, { at }: Word): boolean =>
  !/^(?:NOUN|PROPN)$/u.test(neighbour(scene, at, 1)?.pos ?? "") &&
  !/^\p{Lu}/u.test(neighbour(scene, at, 2)?.text ?? "");

/** `a 52-year-old former guard` */
const LONGEST_NEWCOMER = 7;

const OTHER_GENDER: Readonly<Record<Gender, ReadonlySet<string>>> = {
  FEMALE: new Set([...nounGenders.maleWords, ...nounGenders.unnamedMen]),
  MALE: new Set([...nounGenders.femaleWords, ...nounGenders.unnamedWomen]),
};
