import { isOnce } from "../asked-once";
import type { Token } from "../draft";
import { PERSON_NOUNS } from "../person-nouns";
import type { TokenRange } from "./unit";
import { isAmong } from "./words";

/** The token that says what the phrase is: the last noun before a preposition, comma or clause. */
export function headOf(tokens: readonly Token[], { from, to }: TokenRange): number {
  let head = -1;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) break;
    if (isOfCompound(tokens, at)) continue;
    if (head >= 0 && at > from && endsHead(token) && !isOfTitle(tokens, at)) break;
    if (token.text === "'s" || token.text === "’s") head = -1;
    else if (mayBeHead(token)) head = at;
  }
  return head < 0 ? to - 1 : head;
}

/** `-` and `listed` in "the London-listed group". */
const isOfCompound = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.text === "-" && tokens[at - 1]?.end === tokens[at]?.start) ||
  (tokens[at - 1]?.text === "-" && tokens[at - 1]?.end === tokens[at]?.start);

/** `managing` in "the bank's managing director". */
const isOfTitle = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === "VERB" && /ing$/u.test(tokens[at]?.lower ?? "") && PERSON_NOUNS.has(tokens[at + 1]?.lower ?? "");

/** Any other word at the end of a noun phrase is its head, whatever the tagger thinks it is ("chief"). */
const NEVER_A_HEAD = new Set(["DET", "ADV", "PART", "PUNCT", "CCONJ", "SCONJ", "AUX", "SYM"]);

const mayBeHead = isOnce(
  ({ text, lower, pos }) =>
    !isAmong("words that may stand between a subject and its verb", lower) &&
    (!NEVER_A_HEAD.has(pos) || (pos !== "DET" && /^\p{Lu}/u.test(text))),
);

const endsHead = isOnce(
  ({ text, pos, lower }) =>
    text === "," ||
    text === "(" ||
    pos === "ADP" ||
    lower === "to" ||
    lower === "and" ||
    isAmong("relatives", lower) ||
    (pos === "VERB" && !/^\p{Lu}/u.test(text)),
);
