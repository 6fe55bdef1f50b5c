import senses from "../tables/other-senses.json";
import type { Scene } from "./scene";
import type { Candidate } from "./triggers";

const listed = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const WEAPONS = listed(senses.weapons);
const STRIKES = listed(senses["what is done with weapons"]);
const OWNED = listed(senses["what one does with weapons without using them"]);
const CONTESTS = listed(senses.contests);
const SPOKEN = listed(senses["types no attribute tells"]);

/** What stands around a word can make it another one: such words report no event of the type. */
export const meansAnotherThing = (scene: Scene, candidate: Candidate): boolean =>
  isWeapon(scene, candidate) ||
  isContest(scene, candidate) ||
  isAttribute(scene, candidate) ||
  isSuggested(scene, candidate);

/** "missile parts", "a bomb shelter", "possess long-range missiles"; but "a missile attack". */
function isWeapon(scene: Scene, { row, words, from, to }: Candidate): boolean {
  const { tokens } = scene;
  if (row.type !== "ATTACK" || !WEAPONS.has(words) || tokens[from]?.pos !== "NOUN") return false;
  const next = tokens[to];
  const group = scene.verbGroup(from);
  const isOwned = group !== null && from - group.to < LONGEST_OBJECT && OWNED.has(tokens[group.to - 1]?.lemma ?? "");
  return next?.pos === "NOUN" ? !STRIKES.has(next.lemma) : isOwned;
}

/** "possess such long-range nuclear missiles" */
const LONGEST_OBJECT = 6;

/** "the battle for the brewer", "a fight for votes": one fights for places alone. */
function isContest({ tokens, phrases }: Scene, { row, words, to }: Candidate): boolean {
  if (row.type !== "ATTACK" || !CONTESTS.has(words) || tokens[to]?.lower !== "for") return false;
  return phrases.find(({ from }) => from === to + 1)?.kind !== "PLACE";
}

/** "a promised meeting", "the demanded changes": nobody says who promised, or when. */
function isAttribute({ tokens }: Scene, { row, from, to }: Candidate): boolean {
  if (!SPOKEN.has(row.type) || to - from > 1 || !tokens[from]?.lower.endsWith("ed")) return false;
  const first = tokens[from - 1]?.pos === "ADV" ? from - 2 : from - 1;
  return tokens[first]?.pos === "DET" && tokens[to]?.pos === "NOUN";
}

/** "shares rose, suggesting investors expect a deal": figures accuse nobody. */
const isSuggested = ({ tokens }: Scene, { row, words, from }: Candidate): boolean =>
  row.type === "ACCUSE" &&
  words === "suggest" &&
  tokens[from]?.lower === "suggesting" &&
  tokens[from - 1]?.text === ",";
