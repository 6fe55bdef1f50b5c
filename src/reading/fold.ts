import { remembered } from "./remembered";

/** One spelling for all ways to write a name: no marks, no dots, lower case, single blanks. Every pass folds the article's names again. */
export const fold = remembered((name) =>
  name
    .normalize("NFKD")
    .replace(/[\p{M}.’']/gu, "")
    .toLowerCase()
    .replace(/[\s-]+/gu, " ")
    .trim(),
);

export const isAcronym = remembered((spelling) => /^(?:\p{Lu}\.?){2,6}$/u.test(spelling));
