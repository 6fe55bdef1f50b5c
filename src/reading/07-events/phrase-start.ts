import type { Token } from "../draft";
import { isPossessive } from "../possessive";
import type { Scene } from "./scene";

/** Where the phrase of a noun begins. */
export function phraseStart(tokens: Scene["tokens"], from: number): number {
  let first = from;
  while (first > from - LONGEST_PHRASE && isInPhrase(tokens[first - 1])) first--;
  return first;
}

/** "the two countries' second annual trade" */
export const LONGEST_PHRASE = 8;

const isInPhrase = (token: Token | undefined): boolean =>
  token !== undefined && (IN_PHRASE.has(token.pos) || token.text === "-" || isPossessive(token.text));

const IN_PHRASE = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON"]);
