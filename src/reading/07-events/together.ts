import type { Phrase } from "./phrases";
import type { Scene } from "./scene";
import { isOfClauseBefore, opensClause } from "./whole-list";

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
  let first = at;
  let last = at;
  while (jointOf(scene, found[first - 1], found[first]) !== null && !isOfClauseBefore(scene, found[first - 1]?.phrase))
    first--;
  while (jointOf(scene, found[last], found[last + 1]) !== null && !isOfNextClause(scene, found[last + 1])) last++;
  const chain = found.slice(first, last + 1);
  // Without an "and" it is no list but a name and what it is: "Lee, president of France,".
  const isList = chain.some((one, k) => jointOf(scene, one, chain[k + 1]) === "AND");
  return isList ? chain.map(({ phrase }) => phrase) : [best.phrase];
}

/** "killed ten officers, and a bomber killed two": behind that comma the bomber is no more of the list … */
function isOfNextClause(scene: Scene, one: Surely | undefined): boolean {
  const from = one?.phrase.from ?? 0;
  const isBehindComma = scene.tokens[from - 1]?.lower === "and" && scene.tokens[from - 2]?.text === ",";
  return isBehindComma && opensClause(scene, one?.phrase);
}

/** What stands in front of the second of two phrases, when nothing but phrases stands between them. */
function jointOf(scene: Scene, a: Surely | undefined, b: Surely | undefined): "AND" | "COMMA" | null {
  if (a === undefined || b === undefined) return null;
  const from = a.phrase.to;
  const to = b.phrase.from;
  if (to <= from || to - from > WIDEST || scene.verbs(from, to) > 0) return null;
  const before = scene.tokens[to - 1]?.lower ?? "";
  if (/^(?:and|&|or|as)$/.test(before)) return "AND";
  return before === "," ? "COMMA" : null;
}

const WIDEST = 8;
