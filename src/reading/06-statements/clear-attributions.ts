import type { Token } from "../draft";
import { withVerbsAfterQuotations } from "./after-quotation";
import { type Attribution, coverage, overlap } from "./attribution";
import { withQuotationBehindColon } from "./behind-colon";
import { cutAtNextStatement, cutAtNextVerb, cutAtOwnVerb } from "./clause-ends";
import { cueWord } from "./cues";
import { withoutAddressee } from "./demands";
import { withPromisedDeeds } from "./infinitives";
import { asIntroduction, isIntroduction } from "./introductions";
import { withSayingParticiples } from "./participles";
import { withPassedOn } from "./passed-on";
import { isPassive, withPassiveSubject } from "./passives";
import { withPlainStatements } from "./plain-statements";
import { snapToQuotation, withQuotations } from "./quotations";
import { withSources } from "./sources";
import { aroundAttribution } from "./trailing";
import { trimmed } from "./trimmed";
import { withTurnsOfPhrase } from "./turns-of-phrase";
import { isQuotationMark, type TokenRange, type Unit } from "./unit";
import { isAmong } from "./words";

/**
 * What rules know better than the taggers: who speaks a direct quotation, where quoted words begin and end, whose participle a
 * participle is, and what is no statement at all.
 */
export function clearAttributions(unit: Unit, tagged: readonly Attribution[]): Attribution[] {
  const kept = tagged.map(onTheVerb).filter((one) => !isNothingSaid(one));
  const told = withPlainVerbs(unit, withAround(unit, withTurnsOfPhrase(unit, kept)));
  const around = withVerbsAfterQuotations(unit, told);
  const named = withQuotations(unit, around.map(withWhatIsNamed)).map(snapToQuotation);
  const quoted = withQuotationBehindColon(unit, named);
  const spoken = withSources(quoted).map(withoutAddressee).map(withPassiveSubject).map(cutAtNextVerb).map(cutAtOwnVerb);
  const clear = cutAtNextStatement(withPassedOn(unit, spoken)).map(trimmed).map(asIntroduction);
  return withoutInnerThoughts(clear.filter((one) => saysSomething(one) || isIntroduction(one)));
}

const withPlainVerbs = (unit: Unit, known: readonly Attribution[]): readonly Attribution[] =>
  withPlainStatements(unit, withSayingParticiples(unit, withPromisedDeeds(unit, known)));

/** `found them not guilty`: a court does so, it says no more. */
const isVerdict = ({ unit, cue }: Attribution): boolean =>
  cue !== null &&
  unit.tokens[cue.from]?.lemma === "find" &&
  unit.tokens.slice(cue.to, cue.to + LONGEST_VERDICT).some(({ lower }) => lower === "guilty" || lower === "liable");

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
  !unit.tokens.slice(cue.to, cue.to + SUBJECT_REACH).some(({ lower }) => /^(?:to|that|against)$/u.test(lower));

/** `called his rival to congratulate her`: on the telephone, and what for is no wish. */
function isTelephoned({ unit: { tokens }, cue }: Attribution): boolean {
  if (cue === null || tokens[cue.from]?.lemma !== "call" || /^(?:on|upon|for)$/u.test(tokens[cue.to]?.lower ?? ""))
    return false;
  const behind = tokens.slice(cue.to + 1, cue.to + LONGEST_CALLED);
  const to = behind.findIndex(({ lower, quoted }) => lower === "to" && !quoted);
  return to >= 0 && isAmong("what one telephones to do", behind[to + 1]?.lemma ?? "");
}

const LONGEST_CALLED = 10;

const isNothingSaid = (one: Attribution): boolean =>
  isNamed(one) ||
  isTelephoned(one) ||
  isVerdict(one) ||
  isNobodysNoun(one) ||
  isService(one) ||
  isPlanOrWish(one) ||
  isNoun(one) ||
  isLeftUnsaid(one) ||
  isYetToBeSaid(one) ||
  isAskedInPassing(one);

/** `"I think it will rain," said X`: the speaker's own "think" inside what X said is no second statement. */
function withoutInnerThoughts(attributions: readonly Attribution[]): Attribution[] {
  const isInner = (one: Attribution): boolean =>
    (isQuoted(one) || isNobodys(one) || isOneOf(one)) &&
    attributions.some((other) => other !== one && holdsCueOf(other, one));
  return attributions.filter((one) => !isInner(one));
}

/** `X is expected to be out, according to Y`: what Y says is what is expected. */
const isNobodys = ({ unit, cue, source }: Attribution): boolean =>
  cue !== null && source === null && isPassive(unit, cue);

/** What a speaker says that others say is the speaker's word. */
const isQuoted = ({ unit, cue }: Attribution): boolean => cue !== null && unit.tokens[cue.from]?.quoted === true;

/** `two of them would not sign, she wrote: one had gone home`. */
const isOneOf = ({ unit, source }: Attribution): boolean =>
  source !== null &&
  source.to - source.from === 1 &&
  isAmong("nobody in particular", unit.tokens[source.from]?.lower ?? "");

const holdsCueOf = ({ unit, cue, content }: Attribution, inner: Attribution): boolean =>
  cue !== null &&
  !unit.tokens[cue.from]?.quoted &&
  content.some((part) => inner.cue !== null && overlap(part, inner.cue));

/** `reportedly even mulled`: the verb is the cue, the hedge a hedge. */
function onTheVerb(attribution: Attribution): Attribution {
  const { unit, cue } = attribution;
  if (cue === null || !isAmong("hedges", unit.tokens[cue.from]?.lower ?? "")) return attribution;
  const verb = unit.tokens.findIndex(({ pos }, at) => at >= cue.from && pos !== "ADV");
  const isNear = verb > cue.from && verb <= cue.from + 3 && cueWord(unit.tokens[verb]) !== null;
  if (!isNear) return attribution;
  const content = attribution.content.flatMap((part) => afterToken(part, verb));
  return { ...attribution, cue: { from: verb, to: verb + 1 }, content };
}

const afterToken = (part: TokenRange, at: number): TokenRange[] =>
  part.to <= at + 1 ? (part.to <= at ? [part] : []) : [{ from: part.from <= at ? at + 1 : part.from, to: part.to }];

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
  const [before, token] = [unit.tokens[cue.from - 1], unit.tokens[cue.from]];
  if (!isAmong("nouns that look like verbs of saying", token?.lower ?? "") || token?.quoted) return false;
  return (
    before?.pos === "DET" ||
    before?.pos === "ADJ" ||
    before?.lower === "its" ||
    (before?.pos === "NOUN" && token?.pos === "NOUN")
  );
}

/** `Asked whether it would sell, the bank …`: somebody asks, nobody says who. */
const isAskedInPassing = ({ unit, cue }: Attribution): boolean =>
  cue !== null &&
  cue.from === unit.start &&
  isAmong("participles that open a sentence", unit.tokens[cue.from]?.lower ?? "");

/** `did not say when`: nothing is said. */
function isLeftUnsaid({ unit, cue }: Attribution): boolean {
  if (cue === null) return false;
  const [next, second] = [unit.tokens[cue.to]?.lower ?? "", unit.tokens[cue.to + 1]?.lower];
  if (isAmong("words for silence", next) || (next === "no" && second === "more")) return true;
  const isDenied = unit.tokens
    .slice(Math.max(0, cue.from - 2), cue.from)
    .some(({ lower }) => /^(?:not|n['’]t|without)$/u.test(lower));
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

/** `called X Y`: both X and Y are what was said. `what he called "Y"`: only Y is. */
function withWhatIsNamed(attribution: Attribution): Attribution {
  const { unit, cue, addressee, content } = attribution;
  const verb = cue ? unit.tokens[cue.from] : undefined;
  if (cue === null || verb === undefined || !isAmong("verbs that give a name", verb.lemma)) return attribution;
  const after = unit.quotations.find(({ from }) => from >= cue.to && from <= cue.to + 2);
  const isAside = unit.tokens.slice(Math.max(0, cue.from - 4), cue.from).some(({ lower }) => lower === "what");
  if (isAside && after) return { ...attribution, content: [after] };
  const named = namedAs(unit, cue.to);
  if (named !== null) return { ...attribution, addressee: null, content: [{ from: cue.to, to: named }] };
  const joins = addressee !== null && addressee.from >= cue.to && content.some(({ from }) => from === addressee.to);
  return joins ? { ...attribution, addressee: null, content: joined([addressee, ...content]) } : attribution;
}

/** `described the offer as "compelling"` · `branding the deal "an insult"`: where the quoted name ends, or null. */
function namedAs({ tokens, quotations }: Unit, from: number): number | null {
  const quotation = quotations.find((one) => one.from > from && one.from - from <= LONGEST_NAMED);
  if (quotation === undefined || quotation.from === from) return null;
  const between = tokens.slice(from, quotation.from);
  const breaks = between.some(({ text, pos, lower }) => /^[,;:.]$/u.test(text) || pos === "VERB" || lower === "to");
  return breaks ? null : quotation.to;
}

/** How many words may stand between "called" and the quoted name. */
const LONGEST_NAMED = 8;

/** Parts that touch, as one. */
function joined(parts: readonly TokenRange[]): TokenRange[] {
  const whole: TokenRange[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last && last.to === part.from) whole[whole.length - 1] = { from: last.from, to: part.to };
    else whole.push(part);
  }
  return whole;
}

/** The attribution that stands around a sentence, in place of what the taggers made of its cue. */
function withAround(unit: Unit, attributions: readonly Attribution[]): Attribution[] {
  const around = aroundAttribution(unit);
  if (around === null || around.cue === null) return [...attributions];
  const { cue } = around;
  return [
    ...attributions.filter((one) => one.cue === null || !(overlap(one.cue, cue) || leadsTo(one, around))),
    around,
  ];
}

/** `X disputed that: there was "no plan", he insisted`: in front of a colon, the verb only leads to what another verb says. */
const leadsTo = ({ unit, cue, content }: Attribution, around: Attribution): boolean =>
  cue !== null &&
  around.content.some((part) => unit.tokens[part.from - 1]?.text === ":" && cue.to < part.from) &&
  around.content.some((part) => coverage(content, part) > 0.5);

/** A bare act ("congratulated him") says nothing by itself, nor does a single word that nobody quotes. */
function saysSomething({ unit, cue, content }: Attribution): boolean {
  const words = content.flatMap((part) => unit.tokens.slice(part.from, part.to));
  if (words.length === 0 || isTitle(unit, content, words) || isFigure(unit, cue, words)) return false;
  if (words.some(({ quoted }) => quoted)) return true;
  const bare = cue !== null && isAmong("acts that say nothing by themselves", unit.tokens[cue.from]?.lemma ?? "");
  if (bare && !words.some(judges)) return /^(?:for|on|over|that)$/u.test(words[0]?.lower ?? "");
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
  const letters = words.filter(({ text }) => /\p{L}/u.test(text));
  const first = content[0]?.from ?? 0;
  const before = isMark(tokens[first - 1]) ? tokens[first - 2] : tokens[first - 1];
  const isNamed = before?.text === "," || before?.pos === "NOUN";
  return isNamed && letters.length >= 2 && letters.every((token) => token.quoted && mayStandInTitle(token));
}

const isMark = (token: Token | undefined): boolean => token !== undefined && isQuotationMark(token);
const mayStandInTitle = ({ text, lower }: Token): boolean => /^\p{Lu}/u.test(text) || SMALL.test(lower);

const SMALL = /^(?:of|the|and|in|a|an|for|to|['’]s)$/u;

/** `shares added 3 per cent`, `the quake claimed 40 lives`: a figure was added, a life was claimed, no word. */
function isFigure(unit: Unit, cue: TokenRange | null, words: readonly Token[]): boolean {
  const [first, lemma] = [words[0], cue && unit.tokens[cue.from]?.lemma];
  const isLife = words.slice(0, LONGEST_TOLL).some(({ lower }) => isAmong("what is claimed without a word", lower));
  return (lemma === "add" && first?.pos === "NUM" && !first.quoted) || (lemma === "claim" && isLife);
}

/** `claimed at least another 40 lives` */
const LONGEST_TOLL = 6;
