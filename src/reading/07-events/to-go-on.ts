import { listed } from "../listed";
import modality from "../tables/modality.json";
import { pastLinked } from "./not-done";
import type { Scene } from "./scene";
import type { Candidate } from "./triggers";

const WILL = listed(modality["will be"]);
const NEGATED = listed(modality.negated);
const GOES_ON = new Map<string, string | null>(Object.entries(modality["what will be still to come"]));
const NOUNS = new Set(["NOUN", "PROPN"]);
const OBJECTS = new Set(["DET", "NOUN", "PROPN", "ADJ", "PRON", "PART", "AUX", "VERB"]);

/** "Talks will continue on Friday": those are Friday's talks; but "the fire will continue to burn", "will start a row". */
export function isToGoOn(scene: Scene, { from, to }: Candidate): boolean {
  const verb = NOUNS.has(scene.tokens[from]?.pos ?? "") ? pastLinked(scene, to) : null;
  const group = verb === null ? null : scene.verbGroup(verb);
  if (group === null || group.from !== verb || !WILL.has(scene.tokens[group.from]?.lower ?? "")) return false;
  const isNegated = scene.tokens.slice(group.from, group.to).some(({ lower }) => NEGATED.has(lower));
  return !isNegated && goesOn(scene, group.to);
}

function goesOn({ tokens }: Scene, to: number): boolean {
  const particle = GOES_ON.get(tokens[to - 1]?.lemma ?? "");
  if (particle === undefined) return false;
  if (particle !== null) return tokens[to]?.lower === particle;
  return !OBJECTS.has(tokens[to]?.pos ?? "PUNCT");
}
