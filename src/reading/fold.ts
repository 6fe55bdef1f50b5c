/** One spelling for all ways to write a name: no marks, no dots, lower case, single blanks. */
export function fold(name: string): string {
  const before = folded.get(name);
  if (before !== undefined) return before;
  const fresh = foldedAnew(name);
  if (name.length > LONGEST_REMEMBERED) return fresh;
  if (folded.size >= MOST_REMEMBERED) folded.clear();
  folded.set(name, fresh);
  return fresh;
}

/** Every pass folds the names of the article again, so the last many are remembered. */
const folded = new Map<string, string>();
const MOST_REMEMBERED = 50_000;
const LONGEST_REMEMBERED = 60;

const foldedAnew = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/[\p{M}.’']/gu, "")
    .toLowerCase()
    .replace(/[\s-]+/gu, " ")
    .trim();

export const isAcronym = (spelling: string): boolean => /^(?:\p{Lu}\.?){2,6}$/u.test(spelling);
