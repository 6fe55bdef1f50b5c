/** One spelling for all ways to write a name: no marks, no dots, lower case, single blanks. */
export const fold = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/[\p{M}.’']/gu, "")
    .toLowerCase()
    .replace(/[\s-]+/gu, " ")
    .trim();

export const isAcronym = (spelling: string): boolean => /^(?:\p{Lu}\.?){2,6}$/u.test(spelling);
