import type { Token } from "../draft";
import { PERSON_NOUNS } from "../person-nouns";
import { type Attribution, coverage, overlap } from "./attribution";
import { phraseFrom } from "./subject";
import { isQuotationMark, type TokenRange, type Unit } from "./unit";
import { isAmong, isParticiple } from "./words";

/**
 * `"…," X laughed.` · `"…," X, the mayor, shot back.` · `"…?" asked her daughter X.` Whatever verb follows a quotation that ends
 * with a comma or a mark of its own introduces it: no list of verbs of speech is ever complete.
 */
export function withVerbsAfterQuotations(unit: Unit, attributions: readonly Attribution[]): readonly Attribution[] {
  return unit.quotations.reduce((known, quotation) => {
    const attribution = afterQuotation(unit, quotation);
    return attribution ? inPlaceOfOthers(known, attribution, quotation) : known;
  }, attributions);
}

function afterQuotation(unit: Unit, quotation: TokenRange): Attribution | null {
  if (!leadsOn(unit, quotation)) return null;
  const clause = inverted(unit, quotation.to) ?? straight(unit, quotation.to);
  const content = [quotation, ...goingOn(unit, quotation)];
  return clause && { unit, ...clause, content, addressee: null, by: "rule: the verb after a quotation" };
}

/** `"The bridge is safe," X said, "and my children walk over it":` the quotation that a small letter begins goes on with the one before. */
function goingOn({ tokens, quotations }: Unit, { to }: TokenRange): TokenRange[] {
  const next = quotations.find(({ from }) => from >= to);
  if (next === undefined || next.from - to > LONGEST_INTERRUPTION) return [];
  const isSmall = /^\p{Ll}/u.test(tokens[next.from + 1]?.text ?? "");
  const isOneSentence = !tokens.slice(to, next.from).some(({ text }) => /^[.;!?]$/u.test(text));
  return isSmall && isOneSentence && tokens[next.from - 1]?.text === "," ? [next] : [];
}

/** In words: `X, the mayor of the town, bristled as the council sat down,`. */
const LONGEST_INTERRUPTION = 30;

/** A comma inside the marks promises who said it; after a question or a cry the sentence must go on in small letters or with a name and a verb. */
function leadsOn({ tokens, start }: Unit, { from, to }: TokenRange): boolean {
  const last = tokens[to - 2];
  const next = tokens[to];
  const isClosed = to - from >= 5 && from >= start && isQuotationMark(tokens[to - 1]);
  if (!isClosed || next === undefined || next.quoted || isWovenIn(tokens[from - 1])) return false;
  if (last?.text === ",") return true;
  return /^[?!…—–]$/u.test(last?.text ?? "") && /^\p{Ll}/u.test(next.text);
}

/** `The ruling was "a grave mistake," X said`: the words before the marks are X's, too. */
const isWovenIn = (before: Token | undefined): boolean =>
  before !== undefined && !/^[.,:;!?…—–-]+$/u.test(before.text) && !isQuotationMark(before);

interface Clause {
  readonly cue: TokenRange;
  readonly source: TokenRange;
}

function inverted({ tokens }: Unit, at: number): Clause | null {
  const verb = tokens[at];
  if (!isFiniteVerb(verb)) return null;
  const source = phraseFrom(tokens, at + 1);
  return source && { cue: { from: at, to: at + 1 }, source };
}

function straight({ tokens }: Unit, at: number): Clause | null {
  const source = phraseFrom(tokens, at);
  if (source === null) return null;
  const noun = wordAfterName(tokens, source);
  if (noun !== null) return { cue: { from: noun, to: noun + 1 }, source: { from: at, to: noun } };
  const verb = pastAdverbs(tokens, pastAside(tokens, source.to));
  return isFiniteVerb(tokens[verb]) ? { cue: { from: verb, to: verb + 1 }, source } : null;
}

/** `X shot back`: the small word after a name is its verb, also when it is taken for a noun; `Nor coach X said`: it is none. */
function wordAfterName(tokens: readonly Token[], { from, to }: TokenRange): number | null {
  for (let at = from + 1; at < to; at++)
    if (isName(tokens[at - 1]) && tokens[at]?.pos === "NOUN" && !isName(tokens[at]))
      return isName(tokens[at + 1]) || isFiniteVerb(tokens[at + 1]) || PERSON_NOUNS.has(tokens[at]?.lower ?? "")
        ? null
        : at;
  return null;
}

const isName = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? "");

/** `X, 24, the mayor of Y, said`: commas come in pairs around what is said of the speaker on the way. */
function pastAside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ",") return at;
  const closing = tokens.findIndex(({ text }, i) => i > at && i < at + LONGEST_ASIDE && text === ",");
  return closing < 0 ? at : closing + 1;
}

const LONGEST_ASIDE = 20;

function pastAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.pos === "ADV" || tokens[at]?.pos === "AUX") at++;
  return at;
}

/** Not a participle, not a name: `joked`, `shot`, `laughed`. Newswire names are often taken for verbs, verbs seldom for names. */
const isFiniteVerb = (token: Token | undefined): boolean =>
  token !== undefined &&
  !token.quoted &&
  (token.pos === "VERB" || isAmong("forms that always say", token.lower)) &&
  /^\p{Ll}/u.test(token.text) &&
  !isParticiple(token) &&
  !isAmong("relatives", token.lower);

/** It stands for whatever the taggers made of its verb, and of the quotation with another verb inside the marks. */
function inPlaceOfOthers(
  known: readonly Attribution[],
  attribution: Attribution,
  quotation: TokenRange,
): readonly Attribution[] {
  const same = known.find(({ cue }) => cue !== null && attribution.cue !== null && overlap(cue, attribution.cue));
  const others = known.filter((one) => one !== same && !isMadeOf(one, quotation));
  return [...others, same ? joined(same, attribution, quotation) : attribution];
}

/** A cue outside of the marks, or none, whose content is this quotation or whose source stands in it. */
const isMadeOf = ({ content, source }: Attribution, quotation: TokenRange): boolean =>
  coverage(content, quotation) >= 0.5 || (source !== null && overlap(source, quotation));

/** The tagger's own source stays when it is no word of the quotation; parts that it found elsewhere stay, too. */
function joined(same: Attribution, ours: Attribution, quotation: TokenRange): Attribution {
  const source = same.source && !overlap(same.source, quotation) ? same.source : ours.source;
  const elsewhere = same.content.filter((part) => !overlap(part, quotation) && same.unit.tokens[part.from]?.quoted);
  const content = [...elsewhere, quotation].sort((a, b) => a.from - b.from);
  return { ...same, source, content };
}
