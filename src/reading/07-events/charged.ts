import type { Factuality } from "../../domain/vocabulary";
import clauseWords from "../tables/clause-words.json";
import modality from "../tables/modality.json";
import type { VerbGroup } from "./clauses";
import type { Phrase } from "./phrases";
import type { Scene } from "./scene";
import type { Candidate } from "./triggers";

/** What a deed is worth that somebody is charged with, cleared of, convicted of: by the verb in front. */
const WORTH: ReadonlyMap<string, Factuality> = new Map<string, Factuality>([
  ...modality["what follows is not so"].split(" ").map((verb) => [verb, "NEGATED"] as const),
  ...modality["what follows is claimed"].split(" ").map((verb) => [verb, "CLAIMED"] as const),
  ...modality["what follows is found"].split(" ").map((verb) => [verb, "ASSERTED"] as const),
]);

const RELATIVE: ReadonlySet<string> = new Set(clauseWords.relative.split(" "));
const BEFORE_A_CHARGE: ReadonlySet<string> = new Set(clauseWords["before a charge"].split(" "));

const CHARGES: ReadonlySet<string> = new Set(modality["what one is charged by"].split(" "));
const FACES: ReadonlySet<string> = new Set(modality["verbs of whoever is charged"].split(" "));

export interface Charged {
  readonly factuality: Factuality;
  /** Who is said to have done it: whom the verb in front is about. */
  readonly accused: Phrase | null;
}

/** From the verb to "of": `cleared the surgeon who had operated on him of killing`. */
const REACH = 12;

/** `cleared Ann Lee of killing` · `was charged with attacking`: a deed that somebody is only said to have done. */
export function chargedWith(scene: Scene, { from }: Candidate): Charged | null {
  const { tokens, phrases } = scene;
  if (!tokens[from]?.lower.endsWith("ing")) return null;
  const link = isModifier(tokens, from - 1) ? from - 2 : from - 1;
  if (!BEFORE_A_CHARGE.has(tokens[link]?.lower ?? "")) return null;
  const faced = CHARGES.has(tokens[link - 1]?.lemma ?? "") ? facedAt(scene, link - 1) : null;
  if (faced !== null) return faced;
  for (let at = link - 1; at >= Math.max(0, link - REACH); at--) {
    const token = tokens[at];
    if (token === undefined || /^[;:"“”]$/u.test(token.text)) return null;
    const factuality = token.pos === "VERB" ? WORTH.get(token.lemma) : undefined;
    if (factuality === undefined) continue;
    const object = phrases.find((phrase) => phrase.to === link && phrase.from > at) ?? null;
    const group = scene.verbGroup(at);
    return { factuality, accused: object ?? (group?.passive ? group.subject : relativeObject(scene, group)) };
  }
  return null;
}

/** "charged with mass killing" */
const isModifier = (tokens: Scene["tokens"], at: number): boolean =>
  BEFORE_A_CHARGE.has(tokens[at - 1]?.lower ?? "") && /^(?:ADJ|NOUN)$/u.test(tokens[at]?.pos ?? "");

/** "faces trial on charges of killing nine people", "was held on suspicion of robbing a bank": so far it is only said of the subject. */
function facedAt(scene: Scene, noun: number): Charged | null {
  const group = scene.verbGroup(noun);
  const isAbout = group !== null && (group.passive || FACES.has(scene.tokens[group.to - 1]?.lemma ?? ""));
  return isAbout ? { factuality: "CLAIMED", accused: group.subject } : null;
}

/** "Sarovia, which several ministers blame for bombing": whom the relative clause is about, not its own subject. */
function relativeObject({ tokens, phrases }: Scene, group: VerbGroup | null): Phrase | null {
  if (group === null) return null;
  const own = phrases.findLast(({ to }) => to === group.from);
  const relative = (own?.from ?? 0) - 1;
  if (!RELATIVE.has(tokens[relative]?.lower ?? "")) return null;
  const end = tokens[relative - 1]?.text === "," ? relative - 1 : relative;
  return phrases.find(({ to }) => to === end) ?? null;
}
