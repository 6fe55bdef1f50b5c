import { isAcronym } from "../fold";
import table from "../tables/kind-evidence.json";
import type { NameSpan } from "./name-spans";
import { neighbour, type Scene, wordRange } from "./scene";

const ELECTIONS: ReadonlySet<string> = new Set(table.elections);
const KINDS: ReadonlySet<string> = new Set(table["kinds of elections"]);
const MOST_KINDS = 3;

/** `the 1979 United Kingdom general election`: the name of an election, in which the country's stands like an adjective. */
export function isInElectionName(scene: Scene, name: NameSpan): boolean {
  if (name.kind !== "PLACE" || isAcronym(name.text)) return false;
  const [first, after] = wordRange(scene, name);
  if (!/^[12]\d{3}$/u.test(neighbour(scene, first, -1)?.text ?? "")) return false;
  for (let steps = 1; steps <= MOST_KINDS; steps += 1) {
    const word = neighbour(scene, after - 1, steps)?.lower ?? "";
    if (ELECTIONS.has(word)) return true;
    if (!KINDS.has(word)) return false;
  }
  return false;
}
