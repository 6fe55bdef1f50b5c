import { listed } from "../listed";
import modality from "../tables/modality.json";
import type { Scene } from "./scene";
import type { Candidate } from "./triggers";

const ALLOWS = listed(modality["verbs that only allow"]);
const RIGHTS = listed(modality["nouns of what one may do"]);

/** "allows the government to arrest", "the right to withdraw": what one may do is not done; but "by authorities to arrest". */
export function isOnlyAllowed(scene: Scene, { from }: Candidate): boolean {
  const infinitive = infinitiveOf(scene, from);
  return infinitive !== null && isAllowed(scene.tokens, firstOf(scene.tokens, infinitive));
}

/** Where the "to" of a deed stands: of the verb itself, or of the one that the noun is the object of. */
function infinitiveOf(scene: Scene, from: number): number | null {
  const { tokens } = scene;
  if (tokens[from - 1]?.lower === "to") return from - 1;
  const group = tokens[from]?.pos === "NOUN" ? scene.verbGroup(from) : null;
  const isObject = group !== null && tokens[group.from - 1]?.lower === "to" && isPhrase(tokens, group.to, from);
  return isObject ? group.from - 1 : null;
}

const isPhrase = (tokens: Scene["tokens"], from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ pos, text }) => OF_PHRASE.has(pos) || text === "-");

const OF_PHRASE = new Set(["DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM"]);

/** "to shut down stations and to jail their owners": the first "to" of several. */
function firstOf(tokens: Scene["tokens"], infinitive: number): number {
  if (tokens[infinitive - 1]?.pos !== "CCONJ") return infinitive;
  const before = tokens.slice(Math.max(0, infinitive - LONGEST), infinitive - 1);
  const first = before.findLastIndex(({ lower }, at) => lower === "to" && before[at + 1]?.pos === "VERB");
  return first < 0 ? infinitive : infinitive - 1 - before.length + first;
}

/** "to shut down stations that show violence," */
const LONGEST = 12;

function isAllowed(tokens: Scene["tokens"], infinitive: number): boolean {
  if (RIGHTS.has(tokens[infinitive - 1]?.lower ?? "")) return true;
  let at = infinitive - 1;
  while (at > infinitive - LONGEST_OBJECT && isPhrase(tokens, at, at + 1)) at--;
  const verb = tokens[at];
  return verb !== undefined && ALLOWS.has(verb.lemma) && !verb.lower.endsWith("ed");
}

/** "the new military government" */
const LONGEST_OBJECT = 7;
