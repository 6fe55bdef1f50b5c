import type { Phrase } from "./phrases";
import type { Scene } from "./scene";

/** A phrase with a part in an event, and by how much that beat the other readings. */
export interface Surely {
  readonly phrase: Phrase;
  readonly margin: number;
}

/** Several share a part only when they are named side by side ("Turkey, Hungary and Spain"); of others the surest has it. */
export function together(scene: Scene, found: readonly Surely[]): Phrase[] {
  const best = found.toSorted((a, b) => b.margin - a.margin)[0];
  if (best === undefined) return [];
  const at = found.indexOf(best);
  let [first, last] = [at, at];
  while (jointOf(scene, found[first - 1], found[first]) !== null) first--;
  while (jointOf(scene, found[last], found[last + 1]) !== null && !opensClause(scene, found[last + 1])) last++;
  const chain = found.slice(first, last + 1);
  // Without an "and" it is no list but a name and what it is: "Lee, president of France,".
  const isList = chain.some((one, k) => jointOf(scene, one, chain[k + 1]) === "AND");
  return isList ? chain.map(({ phrase }) => phrase) : [best.phrase];
}

/** "killed ten officers, and a bomber killed two": who does something else behind a comma is no more on the list. */
function opensClause(scene: Scene, one: Surely | undefined): boolean {
  if (one === undefined) return false;
  const { from, to } = one.phrase;
  const { tokens } = scene;
  if (tokens[from - 1]?.lower !== "and" || tokens[from - 2]?.text !== ",") return false;
  const next = tokens[to];
  return (next?.pos === "VERB" || next?.pos === "AUX") && !next.lower.endsWith("ing");
}

/** What stands in front of the second of two phrases, when nothing but phrases stands between them. */
function jointOf(scene: Scene, a: Surely | undefined, b: Surely | undefined): "AND" | "COMMA" | null {
  if (a === undefined || b === undefined) return null;
  const [from, to] = [a.phrase.to, b.phrase.from];
  if (to <= from || to - from > WIDEST || scene.verbs(from, to) > 0) return null;
  const before = scene.tokens[to - 1]?.lower ?? "";
  if (/^(?:and|&|or|as)$/.test(before)) return "AND";
  return before === "," ? "COMMA" : null;
}

const WIDEST = 8;
