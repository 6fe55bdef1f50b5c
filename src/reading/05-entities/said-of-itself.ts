import { isOnce } from "../asked-once";
import speech from "../tables/speech-lemmas.json";
import { verbsOf } from "./clauses";
import { type Roster, type Sighting, sighting, type Tie } from "./roster";
import { lowerAt, neighbour, type Scene, type Word, wordRange } from "./scene";

const SAYS: ReadonlySet<string> = new Set(speech.says);
const BETWEEN: ReadonlySet<string> = new Set(speech["between a verb of saying and what is said"]);
const OF_NOBODY: ReadonlySet<string> = new Set(speech["what it does when it is nobody"]);

/** `The bank said on Monday it would close two branches`: the bank would, and nobody else. Not `said it was raining`. */
export function saidOfItself(scene: Scene, roster: Roster): readonly Sighting[] {
  return scene.words.filter(isIt).flatMap((it): readonly Sighting[] => {
    const verb = it.quoted || !doesSomething(scene, it.at) ? null : sayingVerbBefore(scene, it);
    const speaker = verb === null ? undefined : roster.ties.findLast((tie) => isSaidBy(scene, roster, tie, verb));
    const identity = speaker && roster.identities.get(speaker.key);
    return identity ? [sighting(identity, it, "PRONOUN", "says so of itself")] : [];
  });
}

const isIt = isOnce(({ lower }) => lower === "it");

/** `it would close`, `it had not been told`; but `it was raining`, `it seems`. */
function doesSomething(scene: Scene, it: number): boolean {
  const behind = [1, 2, 3, 4].map((steps) => neighbour(scene, it, steps)).filter((word) => word !== null);
  const end = behind.findIndex(({ pos }) => pos !== "AUX" && pos !== "ADV" && pos !== "PART");
  const group = behind.slice(0, end < 0 ? behind.length : end + 1);
  return group.at(-1)?.pos === "VERB" && group.every(({ lemma }) => !OF_NOBODY.has(lemma));
}

function sayingVerbBefore(scene: Scene, it: Word): Word | null {
  let steps = -1;
  while (BETWEEN.has(lowerAt(scene, it.at, steps))) steps -= 1;
  const verb = neighbour(scene, it.at, steps);
  return verb?.pos === "VERB" && SAYS.has(verb.lemma) ? verb : null;
}

/** Only what is no person is an `it`. */
function isSaidBy(scene: Scene, { identities }: Roster, tie: Tie, verb: Word): boolean {
  if (tie.end > verb.start || identities.get(tie.key)?.kind === "PERSON") return false;
  const [first, after] = wordRange(scene, tie);
  return scene.words[first]?.sentence === verb.sentence && verbsOf(scene, first, after).includes(verb);
}
