import type { Token } from "../draft";
import { isPossessive } from "../possessive";
import modality from "../tables/modality.json";
import type { Scene } from "./scene";
import type { Candidate } from "./triggers";

const LEADS_UP: ReadonlySet<string> = new Set(modality["what leads up to what is still to come"]);
const PAST: ReadonlySet<string> = new Set([...modality["adjectives of what has been"].split(" "), "last"]);

/** "ahead of the vote", "in the run-up to Norway's summit", "next week's vote": it is still to come; but "ahead of last year's vote". */
export function liesAhead({ tokens }: Scene, { from }: Candidate): boolean {
  if (!isOfPhrase(tokens[from])) return false;
  const first = phraseStart(tokens, from);
  const phrase = tokens.slice(first, from);
  const isLedUpTo = LEADS_UP.has(`${tokens[first - 2]?.lower} ${tokens[first - 1]?.lower}`);
  if (!isLedUpTo && !phrase.some(isNext)) return false;
  return !phrase.some(({ lower }) => PAST.has(lower) || YEAR.test(lower));
}

/** "next week's", "next Sunday's". */
const isNext = ({ lower }: Token, at: number, phrase: readonly Token[]): boolean =>
  lower === "next" && isPossessive(phrase[at + 2]?.text ?? "");

export function phraseStart(tokens: Scene["tokens"], from: number): number {
  let first = from;
  while (first > from - LONGEST_PHRASE && isInPhrase(tokens[first - 1])) first--;
  return first;
}

/** "the two countries' second annual trade" */
const LONGEST_PHRASE = 8;

const isOfPhrase = (token: Token | undefined): boolean => token?.pos === "NOUN" || token?.pos === "PROPN";

const isInPhrase = (token: Token | undefined): boolean =>
  token !== undefined && (IN_PHRASE.has(token.pos) || token.text === "-" || isPossessive(token.text));

const IN_PHRASE = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON"]);

/** Of which year the text speaks tells more than these words. */
const YEAR = /^(?:19|20)\d\d$/;
