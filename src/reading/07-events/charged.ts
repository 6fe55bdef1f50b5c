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
  const link = from - 1;
  if (!tokens[from]?.lower.endsWith("ing") || !BEFORE_A_CHARGE.has(tokens[link]?.lower ?? "")) return null;
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

/** "Sarovia, which several ministers blame for bombing": whom the relative clause is about, not its own subject. */
function relativeObject({ tokens, phrases }: Scene, group: VerbGroup | null): Phrase | null {
  if (group === null) return null;
  const own = phrases.findLast(({ to }) => to === group.from);
  const relative = (own?.from ?? 0) - 1;
  if (!RELATIVE.has(tokens[relative]?.lower ?? "")) return null;
  const end = tokens[relative - 1]?.text === "," ? relative - 1 : relative;
  return phrases.find(({ to }) => to === end) ?? null;
}
