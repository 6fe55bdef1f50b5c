import type { Token } from "../draft";
import { PERSON_NOUNS } from "../person-nouns";
import groups from "../tables/group-nouns.json";
import { isAmong } from "./words";

const GROUPS: ReadonlySet<string> = new Set(groups.nouns);

/** `aide`, `supporters`, `party`, `hundreds`: a common noun for those who can speak, want and be asked. */
export const isSomebody = (token: Token | undefined): boolean =>
  token !== undefined &&
  (PERSON_NOUNS.has(token.lower) ||
    GROUPS.has(token.lower) ||
    isAmong("heads of bodies", token.lemma) ||
    isAmong("how many they are", token.lower));
