import type { EntityKey } from "../../domain/reading";
import type { Word } from "../05-entities/scene";
import qualifiers from "../tables/qualifiers.json";
import type { Holding } from "./holders";
import type { Stage } from "./stage";

/**
 * `Committee chair`, `Renewal leader`: a body of the cast that has a word of the title in its name; but the `Trade Secretary`
 * is not the World Trade Organization's.
 */
export function bodyInTitle({ scene, bodiesByWord }: Stage, { from, to, row }: Holding["phrase"]): EntityKey | null {
  if (row.subject && row.class !== "minister") return null;
  const words = scene.words
    .slice(from, to)
    .filter((word) => /^\p{Lu}/u.test(word.text) && !isTitleWord(word, row) && !SERVICES.has(word.lower));
  const named = words.flatMap((word) => bodiesByWord.get(word.text) ?? []);
  const [only, another] = named;
  if (only === undefined || another !== undefined) return null;
  return row.class === "minister" && !isMinistry(only.name) ? null : only.key;
}

/** `Police spokesman`: of the police, and not of the Ondal Police Watch. */
const SERVICES: ReadonlySet<string> = new Set(qualifiers["services with a spokesman"]);

const isMinistry = (name: string): boolean => MINISTRIES.has(name.toLowerCase().slice(name.lastIndexOf(" ") + 1));

const MINISTRIES: ReadonlySet<string> = new Set(qualifiers.ministries);

export const isTitleWord = ({ lower }: Word, row: Holding["phrase"]["row"]): boolean =>
  row.words.some((title) => title.split(" ").includes(lower));
