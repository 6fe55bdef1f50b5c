import circumstances from "../tables/circumstances.json";
import type { Telling } from "./telling";

const NUMBERS: ReadonlyMap<string, string> = new Map(Object.entries(circumstances["which of several wars"]));

/** "the Six-Day War" and "World War II" are two wars, whoever fought them. */
export function areOtherWars(a: Telling, b: Telling): boolean {
  const [one, other] = [nameOfWar(a), nameOfWar(b)];
  return one !== null && other !== null && one !== other;
}

/** "six-day" of "the Six-Day War", "2 world" of "the Second World War" and of "World War II"; null for a war without a name. */
function nameOfWar({ scene: { tokens }, trigger: { row, from, to } }: Telling): string | null {
  if (row.type !== "WAR" || !isCapital(tokens[to - 1]?.text)) return null;
  let first = from;
  while (first > from - LONGEST_NAME && isOfName(tokens, first - 1)) first--;
  const last = NUMBERS.has(tokens[to]?.lower ?? "") && isCapital(tokens[to]?.text) ? to + 1 : to;
  const words = tokens.slice(first, last).map(({ lower }) => NUMBERS.get(lower) ?? lower);
  const name = words.filter((word) => !/^(?:wars?|the)$/u.test(word)).toSorted();
  return name.length > 0 ? name.join(" ") : null;
}

/** "Second Russo-Japanese" */
const LONGEST_NAME = 6;

const isOfName = (tokens: Telling["scene"]["tokens"], at: number): boolean =>
  isCapital(tokens[at]?.text) || (tokens[at]?.text === "-" && isCapital(tokens[at - 1]?.text));

const isCapital = (text: string | undefined): boolean => /^\p{Lu}/u.test(text ?? "");
