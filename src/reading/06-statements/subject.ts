import { isOnce } from "../asked-once";
import type { Token } from "../draft";
import { isPossessive } from "../possessive";
import { cueRank } from "./cues";
import { isQuotationMark, type TokenRange, type Unit } from "./unit";
import { among, isAmong } from "./words";

const IN_A_NOUN_PHRASE = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "SYM"]);
/** How far a comma in front of an apposition or relative clause may be. */
const ASIDE = 40;

/** The noun phrase that is the subject of the verb at a cue, by position alone; null when nothing there looks like one. */
export function subjectOf(unit: Unit, cue: TokenRange): TokenRange | null {
  return subjectBehindHow(unit, cue) ?? subjectBehind(unit, cue) ?? subjectBefore(unit, cue.from);
}

/** `"A raid," was how X, the mayor, described it`. */
function subjectBehindHow({ tokens, start }: Unit, cue: TokenRange): TokenRange | null {
  const how = tokens.findLastIndex(({ lower }, at) => at > start && at < cue.from && lower === "how");
  const isManner = how > 0 && tokens[how - 1]?.lemma === "be" && !tokens[how]?.quoted;
  return isManner && tokens.slice(how, cue.from).every(({ pos }) => pos !== "VERB")
    ? phraseFrom(tokens, how + 1)
    : null;
}

/** `"…," said X`: the cue follows a closing quotation mark or comma and the subject comes after it. */
function subjectBehind({ tokens }: Unit, cue: TokenRange): TokenRange | null {
  const previous = tokens[cue.from - 1];
  if (!previous || !(isQuotationMark(previous) || previous.text === ",") || isParticipleLike(tokens[cue.from]))
    return null;
  if (isAmong("verbs with somebody behind them", tokens[cue.from]?.lemma ?? "")) return null;
  const phrase = phraseFrom(tokens, cue.to);
  return phrase && startsPhrase(tokens[phrase.from]) ? phrase : null;
}

/** `X said`, `X, the mayor, said`, `X, who …, also said`. */
function subjectBefore({ tokens }: Unit, verb: number): TokenRange | null {
  let at = verb - 1;
  while (at >= 0 && skips(tokens[at])) at--;
  if (tokens[at]?.text === "," || tokens[at]?.text === ")") at = beforeAside(tokens, at);
  while (at >= 0 && skips(tokens[at])) at--;
  at = relativeBefore(tokens, at) ?? at;
  if (isAmong("relatives", tokens[at]?.lower ?? "")) at = tokens[at - 1]?.text === "," ? at - 2 : at - 1;
  return phraseUpTo(tokens, at + 1);
}

/** The "who" of `X, who at a dinner in Ondal on Friday | had mocked`, past all that hangs on the verb. */
function relativeBefore(tokens: readonly Token[], last: number): number | null {
  let at = last;
  while (at > last - LONGEST_HANGING && HANGS.has(tokens[at]?.pos ?? "")) at--;
  const isRelative = at < last && isAmong("relatives of an aside", tokens[at]?.lower ?? "");
  return isRelative && tokens[at + 1]?.pos === "ADP" ? at : null;
}

const HANGS = new Set(["ADP", "DET", "ADJ", "NOUN", "PROPN", "NUM"]);
const LONGEST_HANGING = 12;

const skips = (token: Token | undefined): boolean => token !== undefined && !token.quoted && maySkip(token);

const maySkip = isOnce(
  ({ pos, lower }) =>
    pos === "ADV" || pos === "AUX" || isAmong("words that may stand between a subject and its verb", lower),
);

const isParticipleLike = (token: Token | undefined): boolean => token?.lower.endsWith("ing") ?? false;

/** From the mark that closes an aside to the last token before the one that opens it. */
function beforeAside(tokens: readonly Token[], closing: number): number {
  const opens = tokens[closing]?.text === ")" ? "(" : ",";
  for (let at = closing - 1; at >= Math.max(0, closing - ASIDE); at--) {
    if (tokens[at]?.text !== opens) continue;
    const first = tokens[at + 1];
    const isList = opens === "," && first !== undefined && cueRank(first) >= 3;
    if (!isList) return at - 1;
  }
  return closing - 1;
}

/** The noun phrase ending right before a token, with what hangs on it by "of", "for", "at" … */
export function phraseUpTo(tokens: readonly Token[], to: number): TokenRange | null {
  if (isOnlySubject(tokens, to)) return { from: to - 1, to };
  let from = to;
  while (from > 0) {
    const token = tokens[from - 1];
    if (!token || isQuotationMark(token)) break;
    const joins =
      from < to &&
      (isAmong("prepositions that go on with a name", token.lower) || isOwners(token) || token.lower === "and");
    if (!inPhrase(token) && !joins) break;
    if (token.lower === "and" && (!inPhrase(tokens[from - 2]) || isOfAnotherClause(tokens, from))) break;
    from--;
  }
  return from < to && tokens.slice(from, to).some(isNominal) ? { from, to } : null;
}

/** `a post | he held`: such a pronoun goes on with nothing in front but "and". */
const isOnlySubject = (tokens: readonly Token[], to: number): boolean =>
  isAmong("pronouns that are only subjects", tokens[to - 1]?.lower ?? "") &&
  /^(?:NOUN|PROPN)$/u.test(tokens[to - 2]?.pos ?? "");

/** `pressed on with a strike over pay and the government said`: behind "and" a clause begins, where what stands before hangs on a preposition. */
function isOfAnotherClause(tokens: readonly Token[], behind: number): boolean {
  if (tokens[behind]?.pos !== "DET" && tokens[behind]?.pos !== "PROPN") return false;
  let at = behind - 2;
  while (at > behind - LONGEST_OBJECT && inPhrase(tokens[at])) at--;
  return tokens[at]?.pos === "ADP" && !isAmong("prepositions inside a phrase", tokens[at]?.lower ?? "");
}

const LONGEST_OBJECT = 6;

/** The noun phrase starting at a token: up to a comma, a verb, or a preposition that does not belong to it. */
export function phraseFrom(tokens: readonly Token[], from: number): TokenRange | null {
  let to = from;
  while (to < tokens.length) {
    const token = tokens[to];
    if (!token || isQuotationMark(token)) break;
    const joins =
      to > from &&
      ((isAmong("prepositions that go on with a name", token.lower) && !isDeed(tokens, to + 1)) || isOwners(token));
    if (isTime(token) || (!inPhrase(token) && !joins)) break;
    to++;
  }
  while (to > from && !isNominal(tokens[to - 1]) && tokens[to - 1]?.pos !== "ADJ") to--;
  return to > from ? { from, to } : null;
}

/** `by a union of planning to close it`: what somebody is accused of is no part of who accuses. */
export const isDeed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower.endsWith("ing") === true &&
  (tokens[at]?.pos === "VERB" || isAmong("words behind a deed", tokens[at + 1]?.lower ?? ""));

/** `'s`, or the mark after a plural: `the Bakers' Association`. Inside a quotation that mark may be what closes another. */
const isOwners = (token: Token): boolean => isPossessive(token.text) && !(token.quoted && token.text.length === 1);

const inPhrase = (token: Token | undefined): boolean => token !== undefined && (isInside(token) || isOwners(token));

const isInside = isOnce(
  ({ pos, text, lower }) =>
    (IN_A_NOUN_PHRASE.has(pos) || pos === "PRON" || /^\p{Lu}/u.test(text)) && !isAmong("relatives", lower),
);

const isNominal = (token: Token | undefined): boolean => token !== undefined && isNaming(token);

const isNaming = isOnce(
  ({ pos, text }) => pos === "NOUN" || pos === "PROPN" || pos === "PRON" || pos === "NUM" || /^\p{Lu}/u.test(text),
);

const startsPhrase = (token: Token | undefined): boolean =>
  token !== undefined && (inPhrase(token) || token.pos === "ADJ");

const isTime = (token: Token | undefined): boolean => token !== undefined && isDayOrMonth(token);

const isDayOrMonth = among("days and months");

/** The first noun phrase of a unit that no preposition governs: what the main clause is most likely about. */
export function mainSubject({ tokens, start }: Unit, before: number): TokenRange | null {
  for (let at = start; at < before; at++) {
    const token = tokens[at];
    if (!token || token.quoted || (token.pos === "ADV" && tokens[at + 1]?.text === ",")) continue;
    if (token.pos === "ADP" || token.pos === "SCONJ") {
      const phrase = isTime(tokens[at + 1]) ? { to: at + 2 } : phraseFrom(tokens, at + 1);
      if (phrase) at = phrase.to - 1;
      continue;
    }
    const phrase = inPhrase(token) ? phraseFrom(tokens, at) : null;
    if (phrase && phrase.to <= before) return phrase;
  }
  return null;
}
