import type { Token } from "../draft";
import { listed } from "../listed";
import { isPossessive } from "../possessive";
import modality from "../tables/modality.json";
import { LONGEST_PHRASE, phraseStart } from "./phrase-start";
import type { Scene } from "./scene";
import type { Candidate } from "./triggers";

const LEADS_UP: ReadonlySet<string> = new Set(modality["what leads up to what is still to come"]);
const HELD_ON_A_DAY = listed(modality["types held on a day"]);
const PREPARES = listed(modality["is done for what is still to come"]);
const PAST: ReadonlySet<string> = new Set([...modality["adjectives of what has been"].split(" "), "last"]);

/** "ahead of the vote", "in the run-up to Norway's summit", "next week's vote": it is still to come; but "ahead of last year's vote". */
export function liesAhead({ tokens }: Scene, { row, from, to }: Candidate): boolean {
  if (!isOfPhrase(tokens[from]) && !(tokens[from]?.pos === "ADJ" && isOfPhrase(tokens[to - 1]))) return false;
  const first = phraseStart(tokens, from);
  const phrase = tokens.slice(first, from);
  const isLedUpTo = LEADS_UP.has(`${tokens[first - 2]?.lower} ${tokens[first - 1]?.lower}`);
  const isPrepared = HELD_ON_A_DAY.has(row.type) && isPreparedFor(tokens, first);
  if (!isLedUpTo && !isPrepared && !phrase.some(isNext)) return false;
  return !phrase.some(({ lower }) => PAST.has(lower) || YEAR.test(lower));
}

/** "preparing tough measures for", "the list of candidates for", "a deadline for". */
function isPreparedFor(tokens: Scene["tokens"], first: number): boolean {
  if (tokens[first - 1]?.lower !== "for") return false;
  const before = tokens.slice(Math.max(0, first - LONGEST_PHRASE), first - 1);
  const comma = before.findLastIndex(({ pos }) => pos === "PUNCT");
  return before.slice(comma + 1).some(({ lemma }) => PREPARES.has(lemma));
}

/** "next week's", "next Sunday's". */
const isNext = ({ lower }: Token, at: number, phrase: readonly Token[]): boolean =>
  lower === "next" && isPossessive(phrase[at + 2]?.text ?? "");

const isOfPhrase = (token: Token | undefined): boolean => token?.pos === "NOUN" || token?.pos === "PROPN";

/** Of which year the text speaks tells more than these words. */
const YEAR = /^(?:19|20)\d\d$/;
