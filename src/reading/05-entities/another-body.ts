import { fold } from "../fold";
import qualifiers from "../tables/qualifiers.json";
import type { Tie } from "./roster";
import { neighbour, type Scene, type Word, wordRange } from "./scene";

const ANOTHER: ReadonlySet<string> = new Set(qualifiers["another of its kind"]);
const OPPOSED: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(qualifiers["never of one body"]));

/** `the rival bank`: not the one that was named last. */
export const isAnother = (scene: Scene, first: Word, noun: Word): boolean =>
  between(scene, first, noun).some((word) => ANOTHER.has(word));

/** `the ruling party` is not whom the page calls the opposition Reform Party. */
export function isOpposed(scene: Scene, first: Word, noun: Word, ties: readonly Tie[]): boolean {
  const never = between(scene, first, noun).flatMap((word) => OPPOSED.get(word) ?? []);
  if (never.length === 0) return false;
  return ties.some((tie) => never.includes(neighbour(scene, wordRange(scene, tie)[0], -1)?.lower ?? ""));
}

function between(scene: Scene, first: Word, noun: Word): readonly string[] {
  const words: string[] = [];
  for (let at = first.at + 1; at < noun.at; at++) words.push(scene.words[at]?.lower ?? "");
  return words;
}

const CENTRAL: ReadonlySet<string> = new Set(qualifiers["words of central banks"]);

/** `the central bank` is not the lender that the page calls Aldermoor Bank; of a Bank of Zambia it may be. */
export const isOnlyABank = (scene: Scene, first: Word, noun: Word, name: string): boolean =>
  noun.lower === "bank" &&
  between(scene, first, noun).includes("central") &&
  !/\b(?:Bank|Banco|Banque) (?:of|de|del|du) /u.test(name) &&
  !fold(name)
    .split(" ")
    .some((word) => CENTRAL.has(word));
