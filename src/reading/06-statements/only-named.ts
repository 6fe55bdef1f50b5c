import type { Token } from "../draft";
import { type Cued, lowerOf, tokenBefore } from "./cued";
import { isAmong } from "./words";

/** `a party called New Dawn`, `the exercise, dubbed Polar Fox,`, `commonly called swine flu`: it bears the name, nobody says so. */
export function isOnlyNamed(one: Cued): boolean {
  if (!isAmong("participles that give a name", lowerOf(one))) return false;
  if (isAmong("words before what everybody calls so", tokenBefore(one)?.lower ?? "")) return true;
  return isBehindThing(one) && endsWithName(one);
}

/** A common noun, or one and a comma; `a bank called` only where it is brought in by an article. */
function isBehindThing({ unit: { tokens }, cue }: Cued): boolean {
  const isComma = tokens[cue.from - 1]?.text === ",";
  const noun = cue.from - (isComma ? 2 : 1);
  return tokens[noun]?.pos === "NOUN" && (isComma || isIntroduced(tokens, noun));
}

function isIntroduced(tokens: readonly Token[], noun: number): boolean {
  let first = noun;
  while (noun - first < LONGEST_PHRASE && /^(?:ADJ|NOUN|PROPN|NUM)$/u.test(tokens[first - 1]?.pos ?? "")) first--;
  return isAmong("articles that bring in", tokens[first - 1]?.lower ?? "");
}

/** In words. */
const LONGEST_PHRASE = 4;

/** Nothing is said of the name behind it; but `a bank called Norway the best of markets`. */
function endsWithName({ unit: { tokens }, cue }: Cued): boolean {
  let at = cue.to;
  while (isOfName(tokens[at])) at++;
  return at > cue.to && !/^(?:DET|ADJ|NOUN|NUM|PRON|ADV)$/u.test(tokens[at]?.pos ?? "");
}

const isOfName = (token: Token | undefined): boolean =>
  token !== undefined && (/^\p{Lu}/u.test(token.text) || token.quoted || /^["“”'‘]$/u.test(token.text));
