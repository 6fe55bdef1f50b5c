import { listed } from "../listed";
import modality from "../tables/modality.json";
import type { Scene } from "./scene";
import type { Candidate } from "./triggers";

const TRIED = listed(modality["what one tries or is pressed to do"]);
const MADE = listed(modality["brings about what its object tells"]);
const UNSURE = listed(modality["attributes of what may never come"]);
const ALLOWS = listed(modality["verbs that only allow"]);
const RIGHTS = listed(modality["nouns of what one may do"]);

/** "allows the government to arrest", "the right to withdraw": what one may do is not done; but "by authorities to arrest". */
export function isOnlyAllowed(scene: Scene, { from }: Candidate): boolean {
  const infinitive = infinitiveOf(scene, from);
  return infinitive !== null && isAllowed(scene.tokens, firstOf(scene.tokens, infinitive));
}

/** "efforts to hold talks", "under pressure to resign", "pressure on Ann Lee to resign"; but "efforts to treat victims of the fire". */
export function isOnlyTried(scene: Scene, { from }: Candidate): boolean {
  const { tokens } = scene;
  const infinitive = infinitiveOf(scene, from);
  if (infinitive === null || (infinitive < from - 1 && !MADE.has(tokens[infinitive + 1]?.lemma ?? ""))) return false;
  if (TRIED.has(tokens[infinitive - 1]?.lower ?? "")) return true;
  const pressed = phraseBefore(tokens, infinitive);
  const on = tokens[pressed]?.lower === "on" ? pressed - 1 : pressed;
  return /^pressured?$/u.test(tokens[on]?.lower ?? "");
}

/** "a threatened offensive", "the proposed ban", "an attempted murder". */
export function isNeverSure({ tokens }: Scene, { from }: Candidate): boolean {
  if (tokens[from]?.pos === "VERB") return false;
  let at = from - 1;
  while (at > from - LONGEST_OBJECT && (isPhrase(tokens, at, at + 1) || UNSURE.has(tokens[at]?.lower ?? ""))) {
    if (UNSURE.has(tokens[at]?.lower ?? "")) return /^(?:DET|ADP|PART)$/u.test(tokens[at - 1]?.pos ?? "DET");
    at--;
  }
  return false;
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
  const verb = tokens[phraseBefore(tokens, infinitive)];
  return verb !== undefined && ALLOWS.has(verb.lemma) && !verb.lower.endsWith("ed");
}

function phraseBefore(tokens: Scene["tokens"], to: number): number {
  let at = to - 1;
  while (at > to - LONGEST_OBJECT && isPhrase(tokens, at, at + 1)) at--;
  return at;
}

/** "the new military government" */
const LONGEST_OBJECT = 7;
