import type { Token } from "../draft";
import { isPossessive } from "../possessive";
import type { Attribution } from "./attribution";
import { hostOf } from "./hosts";
import { isNominal } from "./nominal";
import { isDeed, phraseFrom, phraseUpTo } from "./subject";
import type { TokenRange, Unit } from "./unit";
import { isAmong } from "./words";

/** A phrase neither begins in the dateline nor ends with a preposition; `Holm` in "Holm's lawyer said" is not all of it. */
export function withTidySource(attribution: Attribution): Attribution {
  const { unit, source, cue } = attribution;
  return source === null ? attribution : { ...attribution, source: tidied(unit, source, cue) };
}

function tidied(unit: Unit, source: TokenRange, cue: TokenRange | null): TokenRange | null {
  if (isAdverb(unit, source)) return null;
  const owner = ownerSetApart(unit, source);
  if (owner !== null) return owner;
  const bare = withoutEdges(unit, source, cue);
  const dated = beforeTime(unit, bare);
  if (dated !== null) return dated;
  const { from, to } = wholePhrase(unit, { from: behindOccasion(unit, bare, cue), to: bare.to });
  return to > from ? hostOf(unit, cue, { from, to }) : null;
}

function withoutEdges(unit: Unit, source: TokenRange, cue: TokenRange | null): TokenRange {
  let from = Math.max(clauseStart(unit, source), unit.start, behindSemicolon(unit, source));
  while (from < source.to - 1 && isNoBeginning(unit.tokens[from])) from++;
  let to = deedStart(unit, { from, to: ownerEnd(unit, source, cue) });
  while (to > from && isNoEnd(unit.tokens[to - 1])) to--;
  return { from, to };
}

const wholePhrase = (unit: Unit, { from, to }: TokenRange): TokenRange =>
  to === from + 1 && isOnlyBeginning(unit, from) ? { from, to: phraseFrom(unit.tokens, from)?.to ?? to } : { from, to };

/** `Meanwhile`, in front of who speaks. */
const isAdverb = ({ tokens }: Unit, { from, to }: TokenRange): boolean =>
  to === from + 1 && tokens[from]?.pos === "ADV";

/** `Norway ' s claim`: archives set the possessive apart, and the taggers took its "s" for the claimant, or with them. */
function ownerSetApart({ tokens }: Unit, { from, to }: TokenRange): TokenRange | null {
  const isApart = tokens[to - 1]?.text === "s" && isPossessive(tokens[to - 2]?.text ?? "");
  if (!isApart) return null;
  return to - 2 > from ? { from, to: to - 2 } : phraseUpTo(tokens, to - 2);
}

/** `When the foreman`, `to the nurses`. */
const isNoBeginning = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === "SCONJ" ||
    token.pos === "ADP" ||
    token.pos === "CCONJ" ||
    isAmong("words that open a clause", token.lower));

/** `officials in`, `Officials Friday`, `the bank's`, `a spokeswoman would only`, `a report that`. */
const isNoEnd = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:ADP|PUNCT|CCONJ)$/u.test(token.pos) ||
    isPossessive(token.text) ||
    isAmong("words that end nobody", token.lower) ||
    isAmong("relatives", token.text) ||
    isAmong("days and months", token.lower));

/** `between two of them; he`: behind a semicolon somebody else begins. */
const behindSemicolon = ({ tokens }: Unit, { from, to }: TokenRange): number =>
  from + tokens.slice(from, to).findLastIndex(({ text }) => text === ";") + 1;

/** `Ondal's fell after analysts`: of two clauses only the second has the verb of saying. */
function clauseStart({ tokens }: Unit, { from, to }: TokenRange): number {
  for (let at = to - 2; at > from; at--) {
    const word = tokens[at];
    if (word === undefined) continue;
    const isEnded = opensClause(word) && tokens.slice(from, at).some(isFiniteVerb);
    if (isEnded || (opensOwnClause(word) && !tokens.slice(at, to).some(isFiniteVerb))) return at + 1;
  }
  return from;
}

/** `rebels known as the Front` are one phrase. */
const opensClause = ({ pos, lower }: Token): boolean =>
  lower !== "as" && (pos === "SCONJ" || isAmong("words that open a clause", lower));

/** `freed the miners after | Norway promised`, `a plan that | Norway says`: who speaks stands behind it. */
const opensOwnClause = ({ lower }: Token): boolean => isAmong("words that open a clause with a subject", lower);

const isFiniteVerb = ({ pos, lower, quoted }: Token): boolean =>
  !quoted && (pos === "AUX" || (pos === "VERB" && !lower.endsWith("ing")));

/** `a union | of planning to close it`: what somebody is accused of is no part of who accuses. */
function deedStart({ tokens }: Unit, { from, to }: TokenRange): number {
  const deed = tokens.findIndex(
    (_, at) => at > from + 1 && at < to && isDeed(tokens, at) && tokens[at - 1]?.lower === "of",
  );
  return deed < 0 ? to : deed - 1;
}

/** What is owned belongs to the phrase, up to the next comma or the verb, whether the taggers took the 's or not. */
function ownerEnd({ tokens }: Unit, { to }: TokenRange, cue: TokenRange | null): number {
  const mark = isOwners(tokens[to - 1]) ? to - 1 : to;
  if (cue === null || mark + 1 >= cue.from || !isOwners(tokens[mark])) return to;
  for (let at = mark + 1; at <= Math.min(cue.from, mark + LONGEST_OWNED); at++)
    if (at === cue.from || tokens[at]?.pos === "AUX" || /^[,(]$/u.test(tokens[at]?.text ?? "")) return at;
  return to;
}

const LONGEST_OWNED = 6;

const isOwners = (token: Token | undefined): boolean => /^['’]s$/u.test(token?.text ?? "");

/** `Ann Lee last | week`: when somebody spoke is no speaker. */
function beforeTime({ tokens }: Unit, { from, to }: TokenRange): TokenRange | null {
  const isTime =
    isAmong("spans of time", tokens[to - 1]?.lower ?? "") &&
    isAmong("words before a span of time", tokens[to - 2]?.lower ?? "");
  if (!isTime || from + 2 < to) return null;
  return phraseUpTo(tokens, to - 2);
}

/** `In a joint statement | the firms said`: behind an article somebody else begins, where a preposition governs what stands before. */
function behindOccasion({ tokens }: Unit, { from, to }: TokenRange, cue: TokenRange | null): number {
  if (cue?.from !== to || tokens[from - 1]?.pos !== "ADP") return from;
  const article = tokens.findLastIndex(({ lower }, at) => at > from + 1 && at < to - 1 && isAmong("articles", lower));
  return isNominal(tokens[article - 1]) ? article : from;
}

/** `the` and `five` are no phrase, nor is `his` in front of "finance secretary". */
const isOnlyBeginning = ({ tokens }: Unit, from: number): boolean =>
  /^(?:DET|NUM)$/u.test(tokens[from]?.pos ?? "") ||
  (isAmong("words of whose it is", tokens[from]?.lower ?? "") &&
    tokens[phraseFrom(tokens, from)?.to ?? 0]?.text === ",");
