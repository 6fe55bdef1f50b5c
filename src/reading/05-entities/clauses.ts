import words from "../tables/entity-words.json";
import speech from "../tables/speech-lemmas.json";
import { neighbour, type Scene, type Word } from "./scene";

const SAYS = new Set(speech.says);
const PREPOSITIONS: ReadonlySet<string> = new Set(words["prepositions before no subject"]);
const SKIPPED = /^(?:who|also|then|later|still|already|never|now|,)$/u;
const APPOSITION_REACH = 20;

/** The verbs whose subject the words from `first` to before `after` are: that of a relative clause, and the main one. */
export function verbsOf(scene: Scene, first: number, after: number): readonly Word[] {
  const before = neighbour(scene, first, -1);
  if (before && SAYS.has(before.lemma) && isInverted(scene, before)) return [before];
  if (isComplement(scene, first)) return [];
  const verbs = [verbBeside(scene, after), verbBehindApposition(scene, after)];
  return verbs.filter((verb) => verb !== null);
}

/** `with NAME`, `with the disgraced banker NAME`; but `In Paris President NAME …` begins a sentence with a place. */
function isComplement(scene: Scene, first: number): boolean {
  for (let steps = 1; steps <= LONGEST_TITLE; steps += 1) {
    const before = neighbour(scene, first, -steps);
    if (before === null) return false;
    if (PREPOSITIONS.has(before.lower)) return steps === 1 || neighbour(scene, before.at, -1) !== null;
    if (!/^(?:NOUN|PROPN|ADJ|NUM|DET)$/u.test(before.pos)) return false;
  }
  return false;
}

/** In words. */
const LONGEST_TITLE = 7;

/** `"…," said NAME`: the verb follows what is said. */
const isInverted = (scene: Scene, verb: Word): boolean => /^[,"”’']$/u.test(neighbour(scene, verb.at, -1)?.text ?? "");

const MOST_BETWEEN = 3;

function verbBeside(scene: Scene, after: number): Word | null {
  for (let steps = 1; steps <= MOST_BETWEEN; steps += 1) {
    const word = neighbour(scene, after - 1, steps);
    if (!word) return null;
    if (isVerb(word)) return word;
    if (word.pos !== "ADV" && !SKIPPED.test(word.lower)) return null;
  }
  return null;
}

/** `NAME, a long-standing supporter, congratulated`: after the second comma. */
function verbBehindApposition(scene: Scene, after: number): Word | null {
  if (neighbour(scene, after - 1, 1)?.text !== ",") return null;
  for (let steps = 3; steps <= APPOSITION_REACH; steps += 1) {
    const word = neighbour(scene, after - 1, steps);
    if (!word) return null;
    if (word.text === ",") return verbBeside(scene, word.at + 1);
  }
  return null;
}

const isVerb = ({ pos }: Word): boolean => pos === "VERB" || pos === "AUX";

/** In words; no sentence of an editor has longer ones, and a text without full stops takes no longer to read. */
const LONGEST_CLAUSE = 60;
const CLAUSE_STARTS: ReadonlySet<string> = new Set(words["words that begin a clause"]);

/** Do a verb and a later word share a clause? `and asked him` goes on with the same subject, `and Lee asked` does not. */
export function isSameClause({ words }: Scene, verb: number, there: number): boolean {
  if (there - verb > LONGEST_CLAUSE) return false;
  for (let at = verb + 1; at < there; at += 1) {
    const word = words[at];
    if (!word || word.sentence !== words[there]?.sentence) return false;
    if (/^[;:,"“”—–]$/u.test(word.text) || CLAUSE_STARTS.has(word.lower)) return false;
    const next = words[at + 1];
    if (
      /^(?:and|but|or)$/u.test(word.lower) &&
      next &&
      !isVerb(next) &&
      next.pos !== "ADV" &&
      hasVerbBetween(words, at, there)
    )
      return false;
  }
  return true;
}

const hasVerbBetween = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from + 1, to).some(isVerb);
