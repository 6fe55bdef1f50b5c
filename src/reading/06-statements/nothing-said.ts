import { verbOfGiven } from "../given-to";
import { PERSON_NOUNS } from "../person-nouns";
import { isPossessive } from "../possessive";
import type { Attribution } from "./attribution";
import { isOnlyDone } from "./only-done";
import { isOnlyQualified } from "./only-qualified";
import { isPassive } from "./passives";
import type { TokenRange, Unit } from "./unit";
import { isAmong } from "./words";

/** What the taggers take for speech although nobody says anything. */
export const isNothingSaid = (one: Attribution): boolean =>
  isOnlyDone(one) ||
  isOnlyQualified(one) ||
  isNamed(one) ||
  isTelephoned(one) ||
  isRaised(one) ||
  isDoneByCalling(one) ||
  isHeld(one) ||
  isKeptUp(one) ||
  isCompared(one) ||
  isAsExpected(one) ||
  isDueThen(one) ||
  isVerdict(one) ||
  isNobodysNoun(one) ||
  isDismissal(one) ||
  isLostOffice(one) ||
  isNotToBeSaid(one) ||
  isService(one) ||
  isPlanOrWish(one) ||
  isNoun(one) ||
  isAttribute(one) ||
  isAllegedSomebody(one) ||
  isTale(one) ||
  isRansom(one) ||
  isGoverned(one) ||
  isLeftUnsaid(one) ||
  isYetToBeSaid(one) ||
  isAskedInPassing(one);

/** `drew criticism for her speech`: it is given to her, and she says nothing. */
export function isGivenToSource({ unit, cue, source }: Attribution): boolean {
  const verb = cue === null ? null : verbOfGiven(unit.tokens, cue.from);
  return verb !== null && verb !== cue?.from && source !== null && source.to <= verb;
}

/** `elections expected in March`: the elections expect nothing. */
const isDueThen = ({ unit: { tokens }, cue }: Attribution): boolean =>
  cue !== null &&
  /^(?:expected|scheduled|planned|due)$/u.test(tokens[cue.from]?.lower ?? "") &&
  tokens[cue.from - 1]?.pos === "NOUN" &&
  isAmong("words before when a thing is due", tokens[cue.to]?.lower ?? "");

/** `found them not guilty`: a court does so, it says no more. */
const isVerdict = ({ unit, cue }: Attribution): boolean =>
  cue !== null &&
  unit.tokens[cue.from]?.lemma === "find" &&
  unit.tokens.slice(cue.to, cue.to + LONGEST_VERDICT).some(({ lower }) => isAmong("verdicts", lower));

const LONGEST_VERDICT = 8;

/** `Omar Said, a baker`: a capital inside a sentence is a name's. */
const isNamed = ({ unit, cue }: Attribution): boolean =>
  cue !== null &&
  cue.from > unit.start &&
  unit.zone !== "HEADLINE" &&
  /^\p{Lu}/u.test(unit.tokens[cue.from]?.text ?? "") &&
  /^\p{Lu}/u.test(unit.tokens[cue.from - 1]?.text ?? "");

/** `hopes of finding anyone faded`: nobody's hopes. */
const isNobodysNoun = ({ unit, cue, source }: Attribution): boolean =>
  cue !== null && source === null && isAmong("nouns of hope and blame", unit.tokens[cue.from]?.lower ?? "");

/** `the bank that advised the sellers` told them nothing we know. */
const isService = ({ unit, cue }: Attribution): boolean =>
  cue !== null &&
  isAmong("verbs that say nothing to somebody named", unit.tokens[cue.from]?.lemma ?? "") &&
  !unit.tokens
    .slice(cue.to, cue.to + SUBJECT_REACH)
    .some(({ lower }) => isAmong("words that lead to what is warned of", lower));

/** `called his rival to congratulate her`: on the telephone, and what for is no wish. */
function isTelephoned({ unit: { tokens }, cue }: Attribution): boolean {
  if (
    cue === null ||
    tokens[cue.from]?.lemma !== "call" ||
    isAmong("words that make a call a demand", tokens[cue.to]?.lower ?? "")
  )
    return false;
  const behind = tokens.slice(cue.to + 1, cue.to + LONGEST_CALLED);
  const to = behind.findIndex(({ lower, quoted }) => lower === "to" && !quoted);
  return to >= 0 && isAmong("what one telephones to do", behind[to + 1]?.lemma ?? "");
}

const LONGEST_CALLED = 10;

/** `called off the strike`, `called up reservists`, `called the strike after talks collapsed`; but `called the strike illegal`. */
const isDoneByCalling = ({ unit: { tokens }, cue }: Attribution): boolean =>
  cue !== null &&
  tokens[cue.from]?.lemma === "call" &&
  (isAmong("particles that make a deed of calling", tokens[cue.from + 1]?.lower ?? "") ||
    (cue.to === cue.from + 1 && isConvened(tokens, cue.to)));

function isConvened(tokens: Unit["tokens"], from: number): boolean {
  const noun = tokens.findIndex(
    ({ pos, text }, at) => at >= from && !/^(?:DET|ADJ|NUM)$/u.test(pos) && text !== "-" && !isBeforeHyphen(tokens, at),
  );
  const next = tokens[noun + 1];
  return (
    noun - from <= LONGEST_CONVENED &&
    isAmong("what is called by calling it", tokens[noun]?.lower ?? "") &&
    (next === undefined || /^(?:ADP|SCONJ|PUNCT|CCONJ)$/u.test(next.pos)) &&
    next?.quoted !== true
  );
}

const isBeforeHyphen = (tokens: Unit["tokens"], at: number): boolean =>
  tokens[at + 1]?.text === "-" || tokens[at - 1]?.text === "-";

/** `a two-day general` */
const LONGEST_CONVENED = 5;

/** `dismissed the head of the army`: whoever goes loses an office; `dismissed the minister's claims` is said. */
function isDismissal({ unit: { tokens }, cue }: Attribution): boolean {
  if (cue === null || !isAmong("verbs of ending an office", tokens[cue.from]?.lemma ?? "")) return false;
  const end = tokens.findIndex(({ pos }, at) => at >= cue.to && !/^(?:DET|PRON|ADJ|NOUN|PROPN)$/u.test(pos));
  return end > cue.to && PERSON_NOUNS.has(tokens[end - 1]?.lower ?? "") && !isPossessive(tokens[end]?.text ?? "");
}

/** `was dismissed for taking money`: it is done to somebody, who says nothing; `was dismissed as absurd` may. */
const isLostOffice = ({ unit, cue }: Attribution): boolean =>
  cue !== null &&
  unit.tokens[cue.from]?.lower === "dismissed" &&
  !unit.tokens.slice(cue.to, cue.to + LONGEST_TALKER).some(({ lower }) => lower === "as" || lower === "by") &&
  isPassive(unit, cue);

/** `were dismissed by his agent, the lawyer X, as` */
const LONGEST_TALKER = 8;

/** `warned them against asking for more`: who is warned has not asked yet, and whoever warns does not. */
const isNotToBeSaid = ({ unit: { tokens }, cue }: Attribution): boolean =>
  cue !== null &&
  tokens[cue.from]?.lower.endsWith("ing") === true &&
  isAmong("words before what is not to be done", tokens[cue.from - 1]?.lower ?? "");

/** `could not rule out another rise`: that it may come is all that is said. */
export const isNotRuledOut = ({ unit: { tokens }, cue }: Attribution): boolean =>
  cue !== null &&
  tokens[cue.from]?.lemma === "rule" &&
  tokens.slice(cue.from + 1, cue.to + 1).some(({ lower }) => lower === "out") &&
  tokens.slice(Math.max(0, cue.from - 2), cue.from).some(({ lower }) => isAmong("words that deny", lower));

/** `raised the stakes`, `raised its bid`; but `raised doubts`. */
const isRaised = ({ unit: { tokens }, cue }: Attribution): boolean =>
  cue !== null &&
  isAmong("verbs of making more of something", tokens[cue.from]?.lemma ?? "") &&
  !tokens
    .slice(cue.from + 1, cue.to + LONGEST_RAISED)
    .some(({ lower }) => isAmong("what one raises by saying it", lower));

/** `raised a number of serious questions` */
const LONGEST_RAISED = 7;

/** `a post he held until May`: courts hold that something is so, everybody else holds things. */
const isHeld = ({ unit, cue }: Attribution): boolean =>
  cue !== null &&
  isAmong("verbs of having", unit.tokens[cue.from]?.lemma ?? "") &&
  unit.tokens[cue.to]?.lower !== "that";

/** `maintained a majority`, `assumed command`: done; `maintained the vote was fair` is said. */
const isKeptUp = ({ unit: { tokens }, cue }: Attribution): boolean =>
  cue !== null &&
  isAmong("verbs that say nothing without a clause", tokens[cue.from]?.lemma ?? "") &&
  !hasClause(tokens, cue.to) &&
  !tokens.slice(cue.to, cue.to + 3).some(({ lower }) => isAmong("what one maintains by saying so", lower));

/** Up to where a relative clause or another part of the sentence begins; what follows the verb at once is no verb (`maintains close ties`). */
function hasClause(tokens: Unit["tokens"], from: number): boolean {
  if (tokens[from]?.lower === "that" || tokens[from]?.quoted) return true;
  const end = tokens.findIndex(
    ({ text, lower }, at) => at >= from && (/^[,;]$/u.test(text) || isAmong("relatives", lower)),
  );
  const words = tokens.slice(from, end < 0 ? tokens.length : end);
  return words.some((word, at) => word.quoted || (at > 0 && isFiniteVerb(word, words[at - 1])));
}

const isFiniteVerb = ({ pos, lower }: Unit["tokens"][number], before: Unit["tokens"][number] | undefined): boolean =>
  pos === "AUX" || (pos === "VERB" && !lower.endsWith("ing") && before?.lower !== "to" && before?.pos !== "DET");

/** `30 homes, compared with ten on Friday`: nobody compares them in so many words. */
const isCompared = ({ unit: { tokens }, cue }: Attribution): boolean =>
  cue !== null && tokens[cue.from]?.lower === "compared" && /^(?:to|with)$/u.test(tokens[cue.to]?.lower ?? "");

/** `As expected, the bank closed`: whoever expected it is not told. */
const isAsExpected = ({ unit: { tokens }, cue }: Attribution): boolean =>
  cue !== null && tokens[cue.from - 1]?.lower === "as" && tokens[cue.to]?.text === ",";

function isPlanOrWish({ unit, cue }: Attribution): boolean {
  if (cue === null) return false;
  const { from, to } = wishedFor(unit, cue) ?? cue;
  return unit.tokens.slice(from, to).some(({ lemma }) => isAmong("plans and wishes are not statements", lemma));
}

/** `declined to respond`, `refused to blame anybody`: the verb in front of the cue's "to". */
function wishedFor({ tokens }: Unit, { from }: TokenRange): TokenRange | null {
  return tokens[from - 1]?.lower === "to" && from >= 2 ? { from: from - 2, to: from - 1 } : null;
}

/** `told analysts on a conference call`, `its forecast for growth`: a thing, nobody calls. */
function isNoun({ unit, cue }: Attribution): boolean {
  if (cue === null || cue.to - cue.from > 1) return false;
  const before = unit.tokens[cue.from - 1];
  const token = unit.tokens[cue.from];
  if (!isAmong("nouns that look like verbs of saying", token?.lower ?? "") || token?.quoted) return false;
  return (
    before?.pos === "DET" ||
    before?.pos === "ADJ" ||
    before?.lower === "its" ||
    (before?.pos === "ADP" && unit.tokens[cue.to]?.lower === "of") ||
    (before?.pos === "NOUN" && token?.pos === "NOUN")
  );
}

/** `ruled the country for a decade`, `ruled since 2014` say nothing, `ruled the vote illegal` does. */
function isGoverned({ unit: { tokens }, cue, content }: Attribution): boolean {
  if (cue === null || tokens[cue.from]?.lemma !== "rule") return false;
  if (isAmong("words since when somebody rules", tokens[cue.to]?.lower ?? "")) return true;
  if (tokens[cue.to]?.pos !== "DET") return false;
  const end = tokens.findIndex(({ pos }, at) => at > cue.to && !/^(?:ADJ|NOUN|PROPN|NUM)$/u.test(pos));
  if (tokens[end - 1]?.pos !== "ADJ" && isAmong("words how long somebody rules", tokens[end]?.lower ?? "")) return true;
  const said = content.flatMap(({ from, to }) => tokens.slice(from, to));
  return said.at(-1)?.pos !== "ADJ" && !said.some(({ pos, quoted }) => quoted || pos === "VERB" || pos === "AUX");
}

/** `won a heavily criticised vote`: the word says what kind of vote it was. */
function isAttribute({ unit: { tokens }, cue, source }: Attribution): boolean {
  if (cue === null || cue.to - cue.from > 1 || !isAttributive(tokens[cue.from])) return false;
  const first = tokens[cue.from - 1]?.pos === "ADV" ? cue.from - 2 : cue.from - 1;
  if (!isOfNoun(tokens, cue.to)) return false;
  if (isOwnersMark(tokens, first)) return !isPutForward(tokens[cue.from]);
  return tokens[first]?.pos === "DET" && (source === null || source.from === first);
}

const isAttributive = (token: Unit["tokens"][number] | undefined): boolean => /(?:ed|sworn)$/u.test(token?.lower ?? "");

/** `its repeated warnings` say nothing more, `its proposed merger` is what it proposes. */
const isPutForward = (token: Unit["tokens"][number] | undefined): boolean =>
  isAmong("participles of what somebody has put forward", token?.lower ?? "");

const isOfNoun = (tokens: Unit["tokens"], at: number): boolean =>
  /^(?:NOUN|PROPN)$/u.test(tokens[at]?.pos ?? "") ||
  (/^(?:ADJ|NUM)$/u.test(tokens[at]?.pos ?? "") && /^(?:NOUN|PROPN)$/u.test(tokens[at + 1]?.pos ?? ""));

/** `'s`, which archives set apart as `'` and `s`, or `his`. */
const isOwnersMark = (tokens: Unit["tokens"], at: number): boolean =>
  isPossessive(tokens[at]?.text ?? "") ||
  (tokens[at]?.text === "s" && isPossessive(tokens[at - 1]?.text ?? "")) ||
  isAmong("owners", tokens[at]?.lower ?? "");

/** `three of its alleged members`: nobody alleges anything here. */
const isAllegedSomebody = ({ unit: { tokens }, cue }: Attribution): boolean =>
  cue !== null &&
  isAmong("adjectives of what is only said", tokens[cue.from]?.lower ?? "") &&
  isOwner(tokens[cue.from - 1]) &&
  /^(?:NOUN|PROPN)$/u.test(tokens[cue.to]?.pos ?? "");

const isOwner = (token: Unit["tokens"][number] | undefined): boolean =>
  token !== undefined && (token.pos === "DET" || isPossessive(token.text) || isAmong("owners", token.lower));

/** `told the story in a novel`: which story, other words tell. */
const isTale = ({ unit: { tokens }, cue }: Attribution): boolean =>
  cue !== null &&
  tokens[cue.from]?.lemma === "tell" &&
  tokens[cue.to]?.pos === "DET" &&
  isAmong("tales", tokens[cue.to + 1]?.lower ?? "");

/** `said that hackers had locked its files and demanded a ransom`: they did, and not who says so. */
const isRansom = ({ unit: { tokens }, cue }: Attribution): boolean =>
  cue !== null &&
  tokens[cue.from]?.lemma === "demand" &&
  tokens[cue.from - 1]?.pos === "CCONJ" &&
  tokens.slice(cue.to, cue.to + 3).some(({ lower }) => lower === "ransom") &&
  tokens.slice(0, cue.from).some(({ lower, pos }) => lower === "had" && pos === "AUX");

/** `Another researcher, Tomas Berg of the institute, disagreed`: who he is is not what he says. */
export const isApposition = ({ unit: { tokens }, cue, source, content }: Attribution): boolean =>
  cue !== null &&
  source !== null &&
  content.length > 0 &&
  content.every(
    ({ from, to }) =>
      source.to <= from &&
      to <= cue.from &&
      !tokens.slice(from, to).some(({ pos, quoted }) => quoted || pos === "VERB" || pos === "AUX"),
  );

/** `Asked whether it would sell, the bank …`: somebody asks, nobody says who. */
const isAskedInPassing = ({ unit, cue }: Attribution): boolean =>
  cue !== null &&
  cue.from === unit.start &&
  isAmong("participles that open a sentence", unit.tokens[cue.from]?.lower ?? "");

/** `did not say when`: nothing is said. */
function isLeftUnsaid({ unit, cue }: Attribution): boolean {
  if (cue === null) return false;
  const next = unit.tokens[cue.to]?.lower ?? "";
  const second = unit.tokens[cue.to + 1]?.lower;
  if (isAmong("words for silence", next) || (next === "no" && second === "more")) return true;
  const isDenied = unit.tokens
    .slice(Math.max(0, cue.from - 2), cue.from)
    .some(({ lower }) => isAmong("words that deny what is said", lower));
  return (
    isDenied && (isAmong("words that ask what nobody says", unit.tokens[cue.to]?.lower ?? "") || asksFor(unit, cue))
  );
}

/** `no talks until she apologises`, `if he says so`: nobody has said it yet. */
function isYetToBeSaid({ unit, cue }: Attribution): boolean {
  if (cue === null) return false;
  for (let at = cue.from - 1; at >= Math.max(0, cue.from - SUBJECT_REACH); at--) {
    const token = unit.tokens[at];
    if (token === undefined || token.pos === "VERB" || /^[,;:"“”]$/u.test(token.text)) return false;
    if (isAmong("clauses of what may be", token.lower)) return true;
  }
  return false;
}

/** How many words a subject has at most. */
const SUBJECT_REACH = 5;

/** `has not asked for money` says nothing; `did not ask them to leave` may. */
const asksFor = ({ tokens }: Unit, { from, to }: TokenRange): boolean =>
  isAmong("verbs that ask somebody to", tokens[from]?.lemma ?? "") &&
  (tokens[to - 1]?.lower === "for" || tokens[to]?.lower === "for");
