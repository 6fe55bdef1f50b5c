import type { Token } from "../draft";
import { isPossessive } from "../possessive";
import { isSaidOfSource, withAgent } from "./agents";
import { type Attribution, overlap, sizeOf } from "./attribution";
import { hostOf } from "./hosts";
import { withSubjectOfVerb } from "./only-qualified";
import { isAccused, isPassive } from "./passives";
import { isDeed, mainSubject, phraseFrom, phraseUpTo, subjectOf } from "./subject";
import type { TokenRange, Unit } from "./unit";
import { isAmong } from "./words";

/** Gives a source to attributions that have none or a wrong one, and the speakers of direct quotations by position. */
export function withSources(attributions: readonly Attribution[]): Attribution[] {
  const inOrder = attributions
    .map(tidied)
    .map(withAgent)
    .sort((a, b) => (a.cue?.from ?? 0) - (b.cue?.from ?? 0));
  const done: Attribution[] = [];
  for (const attribution of inOrder)
    done.push(withSubjectOfVerb(withSource(attribution, done.findLast((one) => mayShare(one, attribution)) ?? null)));
  return done;
}

/** A phrase neither begins in the dateline nor ends with a preposition; `Holm` in "Holm's lawyer said" is not all of it. */
function tidied(attribution: Attribution): Attribution {
  const { unit, source, cue } = attribution;
  if (source === null) return attribution;
  if (isAdverb(unit, source)) return { ...attribution, source: null };
  const owner = ownerSetApart(unit, source);
  if (owner !== null) return { ...attribution, source: owner };
  let from = Math.max(clauseStart(unit, source), unit.start, behindSemicolon(unit, source));
  while (from < source.to - 1 && isNoBeginning(unit.tokens[from])) from++;
  let to = deedStart(unit, { from, to: ownerEnd(unit, source, cue) });
  while (to > from && isNoEnd(unit.tokens[to - 1])) to--;
  const dated = beforeTime(unit, { from, to });
  if (dated !== null) return { ...attribution, source: dated };
  from = behindOccasion(unit, { from, to }, cue);
  if (to === from + 1 && isOnlyBeginning(unit, from)) to = phraseFrom(unit.tokens, from)?.to ?? to;
  return { ...attribution, source: to > from ? hostOf(unit, cue, { from, to }) : null };
}

/** `Ann Lee last | week`: when somebody spoke is no speaker. */
function beforeTime({ tokens }: Unit, { from, to }: TokenRange): TokenRange | null {
  const isTime =
    isAmong("spans of time", tokens[to - 1]?.lower ?? "") &&
    isAmong("words before a span of time", tokens[to - 2]?.lower ?? "");
  if (!isTime || from + 2 < to) return null;
  return phraseUpTo(tokens, to - 2);
}

/** `Meanwhile`, in front of who speaks. */
const isAdverb = ({ tokens }: Unit, { from, to }: TokenRange): boolean =>
  to === from + 1 && tokens[from]?.pos === "ADV";

/** `Norway ' s claim`: archives set the possessive apart, and the taggers took its "s" for the claimant, or with them. */
function ownerSetApart({ tokens }: Unit, { from, to }: TokenRange): TokenRange | null {
  const isApart = tokens[to - 1]?.text === "s" && isPossessive(tokens[to - 2]?.text ?? "");
  if (!isApart) return null;
  return to - 2 > from ? { from, to: to - 2 } : phraseUpTo(tokens, to - 2);
}

/** `the` and `five` are no phrase, nor is `his` in front of "finance secretary". */
const isOnlyBeginning = ({ tokens }: Unit, from: number): boolean =>
  /^(?:DET|NUM)$/u.test(tokens[from]?.pos ?? "") ||
  (isAmong("words of whose it is", tokens[from]?.lower ?? "") &&
    tokens[phraseFrom(tokens, from)?.to ?? 0]?.text === ",");

/** `In a joint statement | the firms said`: behind an article somebody else begins, where a preposition governs what stands before. */
function behindOccasion({ tokens }: Unit, { from, to }: TokenRange, cue: TokenRange | null): number {
  if (cue?.from !== to || tokens[from - 1]?.pos !== "ADP") return from;
  const article = tokens.findLastIndex(({ lower }, at) => at > from + 1 && at < to - 1 && isAmong("articles", lower));
  return /^(?:NOUN|PROPN)$/u.test(tokens[article - 1]?.pos ?? "") ? article : from;
}

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

/** `a union | of planning to close it`: what somebody is accused of is no part of who accuses. */
function deedStart({ tokens }: Unit, { from, to }: TokenRange): number {
  const deed = tokens.findIndex(
    (_, at) => at > from + 1 && at < to && isDeed(tokens, at) && tokens[at - 1]?.lower === "of",
  );
  return deed < 0 ? to : deed - 1;
}

/** `between two of them; he`: behind a semicolon somebody else begins. */
const behindSemicolon = ({ tokens }: Unit, { from, to }: TokenRange): number =>
  from + tokens.slice(from, to).findLastIndex(({ text }) => text === ";") + 1;

/** `freed the miners after | Norway promised`, `a plan that | Norway says`: who speaks stands behind it. */
const opensOwnClause = ({ lower }: Token): boolean => isAmong("words that open a clause with a subject", lower);

/** `rebels known as the Front` are one phrase. */
const opensClause = ({ pos, lower }: Token): boolean =>
  lower !== "as" && (pos === "SCONJ" || isAmong("words that open a clause", lower));

const isFiniteVerb = ({ pos, lower, quoted }: Token): boolean =>
  !quoted && (pos === "AUX" || (pos === "VERB" && !lower.endsWith("ing")));

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

const LONGEST_OWNED = 6;

/** What is owned belongs to the phrase, up to the next comma or the verb, whether the taggers took the 's or not. */
function ownerEnd({ tokens }: Unit, { to }: TokenRange, cue: TokenRange | null): number {
  const mark = isOwners(tokens[to - 1]) ? to - 1 : to;
  if (cue === null || mark + 1 >= cue.from || !isOwners(tokens[mark])) return to;
  for (let at = mark + 1; at <= Math.min(cue.from, mark + LONGEST_OWNED); at++)
    if (at === cue.from || tokens[at]?.pos === "AUX" || /^[,(]$/u.test(tokens[at]?.text ?? "")) return at;
  return to;
}

const isOwners = (token: Token | undefined): boolean => /^['’]s$/u.test(token?.text ?? "");

/** The verb before, whose subject this one may share: not one in a relative clause that has ended. */
function mayShare({ cue: earlier, source, unit }: Attribution, { cue }: Attribution): boolean {
  if (source === null || earlier === null || cue === null) return false;
  const ended = unit.tokens.slice(earlier.to, cue.from).some(({ text }) => text === ",");
  return !(ended && isRelativeVerb(unit, source, earlier));
}

function withSource(attribution: Attribution, previous: Attribution | null): Attribution {
  const { unit, cue, source } = attribution;
  if (cue === null) return attribution;
  const speaker = speakerOfQuotation(attribution, cue);
  if (speaker) return { ...attribution, source: source && overlap(source, speaker) ? source : speaker };
  if (isAccused(unit, cue) && (source === null || source.to <= cue.from)) return { ...attribution, source: null };
  if (source !== null && isDoneToSource(unit, cue, source)) return { ...attribution, source: null };
  if (
    source !== null &&
    (isAllOfThem(unit, source) ||
      isSubjectOfPassive(unit, cue, source) ||
      isHeldToBe(unit, cue, source) ||
      isSaidOfSource(unit, cue, source))
  )
    return { ...attribution, source: null };
  if (source !== null && isAsidesParticiple(unit, cue) && isBeforeSpeaker(source, previous))
    return { ...attribution, source: previous?.source ?? source };
  if (source !== null && !isObjectBefore(unit, cue, source, previous))
    return { ...attribution, source: outsideAside(unit, cue, source) };
  if (isPassive(unit, cue)) return attribution;
  const missing = missingSource(attribution, cue, previous);
  return { ...attribution, source: missing && hostOf(unit, cue, missing) };
}

/** `Two ministers, Lee among them, are expected to attend` · `workers had been promised that`: they expect and promise nothing. */
const isSubjectOfPassive = (unit: Unit, cue: TokenRange, source: TokenRange): boolean =>
  source.to <= cue.from &&
  isPassive(unit, cue) &&
  isAmong("verbs whose passive names nobody", unit.tokens[cue.from]?.lemma ?? "") &&
  unit.tokens[cue.to]?.lower !== "by";

/** `The convoy, dubbed "Clear Road"`, `a bridge in Ondal, thought to be unsafe`: others call and think it so. */
const isHeldToBe = ({ tokens }: Unit, { from, to }: TokenRange, source: TokenRange): boolean =>
  source.to < from &&
  tokens[from - 1]?.text === "," &&
  isAmong("participles that say what something is held to be", tokens[from]?.lower ?? "") &&
  (tokens[to]?.quoted === true || isAmong("words behind what something is held to be", tokens[to]?.lower ?? ""));

/** `The first cases were reported in May`, `nurses had been told not to speak`: neither reports or tells. */
const isDoneToSource = (unit: Unit, cue: TokenRange, source: TokenRange): boolean =>
  source.to <= cue.from &&
  isPassive(unit, cue) &&
  isAmong("verbs that somebody else says to or of their subject", unit.tokens[cue.to - 1]?.lemma ?? "");

/** `He was safe, his coach told them, denying reports`: the coach denies, whoever the sentence begins with. */
const isBeforeSpeaker = (source: TokenRange, previous: Attribution | null): boolean =>
  previous?.source !== null && previous?.source !== undefined && source.to <= previous.source.from;

/** `Ann Lee and Per Holm, who both said`: those in front of "who", not whoever else spoke last. */
const isAllOfThem = ({ tokens }: Unit, { from, to }: TokenRange): boolean =>
  to - from === 1 &&
  isAmong("words for each of several", tokens[from]?.lower ?? "") &&
  tokens[from - 1]?.lower === "who";

const isAsidesParticiple = (unit: Unit, cue: TokenRange): boolean =>
  isParticipleAt(unit, cue) && unit.tokens[cue.from - 1]?.text === ",";

/** `praised X and said`: what stands between two coordinated verbs belongs to the first. */
function isObjectBefore(unit: Unit, cue: TokenRange, source: TokenRange, previous: Attribution | null): boolean {
  const joint = jointBefore(unit, cue);
  if (joint === null || source.from > cue.from) return false;
  if (source.to === joint) return true;
  return previous?.cue !== null && previous?.cue !== undefined && previous.cue.from < source.from;
}

/**
 * `X, who leads Y, said` · `X, citing Y, said`: a name inside an aside is not the subject, what stands before the aside is.
 * `X, who has claimed`: nor is anybody but X.
 */
function outsideAside(unit: Unit, cue: TokenRange, source: TokenRange): TokenRange {
  const subject = source.to <= cue.from ? subjectOf(unit, cue) : null;
  if (subject === null || overlap(subject, source)) return source;
  const opening = unit.tokens[subject.to];
  const first = unit.tokens[subject.to + 1];
  const closed = unit.tokens.slice(Math.max(subject.to + 2, cue.from - 3), cue.from).some(({ text }) => text === ",");
  const opens = isAmong("relatives", first?.lower ?? "") || (closed && first?.lower.endsWith("ing"));
  const isAside = opening?.text === "," && opens && (subject.to < source.from || isRelativeVerb(unit, subject, cue));
  return isAside ? subject : source;
}

/** Nothing but helping words between "who" and the verb. */
function isRelativeVerb({ tokens }: Unit, subject: TokenRange, cue: TokenRange): boolean {
  const relative = isAmong("relatives", tokens[subject.to + 1]?.lower ?? "");
  return (
    relative &&
    tokens.slice(subject.to + 2, cue.from).every(({ pos }) => pos === "AUX" || pos === "ADV" || pos === "PART")
  );
}

function speakerOfQuotation({ unit, content }: Attribution, cue: TokenRange): TokenRange | null {
  if (!isQuotedWhole({ unit, cue, content }) || isParticipleAt(unit, cue) || jointBefore(unit, cue) !== null)
    return null;
  return freeOf(subjectOf(unit, cue), content);
}

/** Nothing but quoted words, and more than a few of them. */
function isQuotedWhole({ unit, cue, content }: Pick<Attribution, "unit" | "cue" | "content">): boolean {
  if (cue === null || unit.tokens[cue.from]?.quoted) return false;
  const quoted = (part: TokenRange) => unit.tokens.slice(part.from, part.to).every((token) => token.quoted);
  return content.every(quoted) && content.some((part) => sizeOf(part) >= 4);
}

/** The subject a coordinated verb or a participle shares with the verb before it; else the subject in front of the cue. */
function missingSource(
  { unit, content }: Attribution,
  cue: TokenRange,
  previous: Attribution | null,
): TokenRange | null {
  const shares =
    isParticipleAt(unit, cue) || jointBefore(unit, cue) !== null || unit.tokens[cue.from - 1]?.text === ",";
  const helper = sharedHelper(unit, cue);
  if (helper !== null) return freeOf(subjectOf(unit, { from: helper, to: helper + 1 }), []);
  if (shares && previous?.source) return previous.source;
  return freeOf(shares ? mainSubject(unit, cue.from) : subjectOf(unit, cue), content);
}

/** The "had" of `said he had wept and spoken of debts`: "spoken" is no past tense, and its subject stands in front of "had". */
function sharedHelper(unit: Unit, cue: TokenRange): number | null {
  const joint = jointBefore(unit, cue);
  if (joint === null || !isAmong("participles that are no past tense", unit.tokens[cue.from]?.lower ?? "")) return null;
  for (let at = joint - 1; at > Math.max(unit.start, joint - LONGEST_CLAUSE); at--)
    if (isAmong("forms of have", unit.tokens[at]?.lower ?? "")) return at;
  return null;
}

const LONGEST_CLAUSE = 12;

const freeOf = (phrase: TokenRange | null, content: readonly TokenRange[]): TokenRange | null =>
  phrase !== null && content.some((part) => overlap(part, phrase)) ? null : phrase;

const isParticipleAt = ({ tokens }: Unit, { from }: TokenRange): boolean =>
  tokens[from]?.lower.endsWith("ing") ?? false;

/** The "and" of `and even mulled`, in headlines a comma: the verb has its subject from the one before. */
function jointBefore({ tokens, zone }: Unit, { from }: TokenRange): number | null {
  let at = from - 1;
  while (tokens[at]?.pos === "ADV") at--;
  const isComma = zone === "HEADLINE" && tokens[at]?.text === ",";
  return isComma || isAmong("words that join verbs", tokens[at]?.lower ?? "") ? at : null;
}
