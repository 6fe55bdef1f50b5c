import { listed } from "../listed";
import modality from "../tables/modality.json";
import { phraseStart } from "./phrase-start";
import type { Scene } from "./scene";
import type { Candidate } from "./triggers";
import { standsIn } from "./words";

const FIRST = modality["what would have to come first"].map((words) => words.split(" "));
const SHIELDS = listed(modality["shields from what may never come"]);
const FROM = listed(modality["what may be shielded from"]);
const DEFINITE = listed(modality.definite);
const KEEPS_OR_BRINGS = listed(modality["keeps a thing from coming or may bring it"]);
const MEANT = listed(modality["only meant to be done"]);
const DEEDS = listed(modality["types looked back on"]);
const INDEFINITE = listed(modality["one that may never come"]);

/** "in the event of an attack", "to protect ships from pirates' attacks", "no risk of a tsunami": one that there may never be. */
export function isOfNoneYet({ tokens }: Scene, { row, from }: Candidate): boolean {
  if (tokens[from]?.pos !== "NOUN") return false;
  const first = phraseStart(tokens, from);
  return (
    isConditional(tokens, first) ||
    isShieldedFrom(tokens, first, from) ||
    isOneAtRisk(tokens, first) ||
    (DEEDS.has(row.type) && isOnlyMeant(tokens, first, from))
  );
}

const isConditional = (tokens: Scene["tokens"], first: number): boolean =>
  FIRST.some((words) => words.every((word, at) => tokens[first - words.length + at]?.lower === word));

/** But "protected them from the attack". */
function isShieldedFrom(tokens: Scene["tokens"], first: number, from: number): boolean {
  const before = tokens.slice(Math.max(0, first - LONGEST_SHIELD), first - 1);
  const clause = before.slice(before.findLastIndex(({ pos }) => pos === "PUNCT") + 1);
  return isAny(tokens, first, from) && FROM.has(tokens[first - 1]?.lower ?? "") && clause.some(isShield);
}

/** "were planning attacks", "plotted an attack"; but "planning the attack of last May". */
const isOnlyMeant = (tokens: Scene["tokens"], first: number, from: number): boolean =>
  isAny(tokens, first, from) && MEANT.has(tokens[first - 1]?.lower ?? "");

const isAny = (tokens: Scene["tokens"], first: number, from: number): boolean =>
  !tokens.slice(first, from).some(({ lower }) => DEFINITE.has(lower));

/** "protect the country's ports and ships" */
const LONGEST_SHIELD = 8;
const isShield = standsIn(SHIELDS);

/** "risk of a tsunami", "avert a war", "a vote to avoid a run-off". */
function isOneAtRisk(tokens: Scene["tokens"], first: number): boolean {
  if (!INDEFINITE.has(tokens[first]?.lower ?? "")) return false;
  const at = tokens[first - 1]?.lower === "of" ? first - 2 : first - 1;
  const word = tokens[at];
  return word !== undefined && /^(?:NOUN|VERB)$/u.test(word.pos) && keepsOrBrings(word);
}

const keepsOrBrings = standsIn(KEEPS_OR_BRINGS);
