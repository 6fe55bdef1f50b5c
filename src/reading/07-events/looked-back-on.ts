import { listed } from "../listed";
import modality from "../tables/modality.json";
import { phraseStart } from "./phrase-start";
import type { Scene } from "./scene";
import type { Candidate } from "./triggers";
import { standsIn } from "./words";

const MAY_BE_LOOKED_BACK_ON = listed(modality["types looked back on"]);
const DEFINITE = listed(modality.definite);
const CLAIMED = listed(modality.claimed);
const NOT_YET = new Set([
  ...listed(modality.expected),
  ...listed(modality.hypothetical),
  ...listed(modality["is done for what is still to come"]),
  ...listed(modality["nouns of what may still come"]),
]);

/**
 * "promised to release photos of his murder", "should find those implicated in the killing": whatever becomes of the photos, he was
 * murdered; but "feared the consequences of a murder", "the plan of the attack".
 */
export function isLookedBackOn({ tokens }: Scene, { row, from }: Candidate): boolean {
  if (!MAY_BE_LOOKED_BACK_ON.has(row.type) || !/^(?:NOUN|PROPN)$/u.test(tokens[from]?.pos ?? "")) return false;
  const first = phraseStart(tokens, from);
  const head = tokens[first - 2];
  const isBehind = tokens[first - 1]?.pos === "ADP" && head !== undefined && isWhatLooksBack(head) && !isNotYet(head);
  if (tokens.slice(first, from).some((word) => CLAIMED.has(word.lower) || isNotYet(word))) return false;
  return isBehind && (isNamed(tokens, from) || tokens.slice(first, from).some(({ lower }) => DEFINITE.has(lower)));
}

/** "photos of", "implicated in", "caused by". */
const isWhatLooksBack = ({ pos, lower }: Scene["tokens"][number]): boolean =>
  pos === "NOUN" || (pos === "VERB" && PARTICIPLE.test(lower));

const PARTICIPLE = /(?:ed|en|ght|ung|aught)$/u;

const isNotYet = standsIn(NOT_YET);

/** "Hurricane Lotta". */
const isNamed = (tokens: Scene["tokens"], from: number): boolean =>
  tokens[from]?.pos === "PROPN" && tokens[from + 1]?.pos === "PROPN";
