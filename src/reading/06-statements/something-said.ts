import type { Token } from "../draft";
import type { Attribution } from "./attribution";
import { isQuotationMark, type TokenRange, type Unit } from "./unit";
import { isAmong } from "./words";

/** A bare act ("congratulated him") says nothing by itself, nor does a single word that nobody quotes. */
export function saysSomething({ unit, cue, content }: Attribution): boolean {
  const words = content.flatMap((part) => unit.tokens.slice(part.from, part.to));
  if (words.length === 0 || isTitle(unit, content, words) || isFigure(unit, cue, words)) return false;
  if (words.some(({ quoted }) => quoted)) return true;
  const bare = cue !== null && isAmong("acts that say nothing by themselves", unit.tokens[cue.from]?.lemma ?? "");
  if (bare && !words.some(judges)) return isAmong("words that lead to what is judged", words[0]?.lower ?? "");
  return words.length >= 2 || isDeniedDeed(unit, cue, words);
}

/** `dismissed it as a gift`, and whatever has a verb of its own. */
const judges = (token: Token): boolean => token.lower === "as" || hasVerbForm(token);

/** `conceded that the roof leaked`, not `conceded defeat`. */
const hasVerbForm = ({ pos, lower }: Token): boolean => pos === "AUX" || (pos === "VERB" && !lower.endsWith("ing"));

/** `denied wrongdoing`: one noun is enough to deny. */
const isDeniedDeed = (unit: Unit, cue: TokenRange | null, [deed]: readonly Token[]): boolean =>
  cue !== null && deed?.pos === "NOUN" && isAmong("denials", unit.tokens[cue.from]?.lemma ?? "");

/** `in his memoir, "The Long Bridge"`: what is quoted is what something is called. */
function isTitle({ tokens }: Unit, content: readonly TokenRange[], words: readonly Token[]): boolean {
  const first = content[0]?.from ?? 0;
  const before = isQuotationMark(tokens[first - 1]) ? tokens[first - 2] : tokens[first - 1];
  if (before?.text !== "," && before?.pos !== "NOUN") return false;
  const letters = words.filter(({ text }) => /\p{L}/u.test(text));
  return letters.length >= 2 && letters.every((token) => token.quoted && mayStandInTitle(token));
}

const mayStandInTitle = ({ text, lower }: Token): boolean =>
  /^\p{Lu}/u.test(text) || isAmong("small words of a title", lower);

/** `shares added 3 per cent`, `the quake claimed 40 lives`, `declared three days of mourning`: nothing of it is a word. */
function isFigure(unit: Unit, cue: TokenRange | null, words: readonly Token[]): boolean {
  const first = words[0];
  const lemma = cue && unit.tokens[cue.from]?.lemma;
  if (lemma === "declare" && first?.pos !== "SCONJ" && first?.lower !== "that")
    return words.slice(0, LONGEST_TOLL).some(({ lower }) => isAmong("what is declared without a word", lower));
  return (lemma === "add" && first?.pos === "NUM" && !first.quoted) || (lemma === "claim" && isLife(words));
}

const isLife = (words: readonly Token[]): boolean =>
  words.slice(0, LONGEST_TOLL).some(({ lower }) => isAmong("what is claimed without a word", lower));

/** `claimed at least another 40 lives` */
const LONGEST_TOLL = 6;
