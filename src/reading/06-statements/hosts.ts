import type { Token } from "../draft";
import { hostEnd } from "../host-end";
import { cueRank } from "./cues";
import { phraseFrom, phraseUpTo } from "./subject";
import { isQuotationMark, type TokenRange, type Unit } from "./unit";
import { isAmong } from "./words";

/** The phrase that a source in front of its cue hangs on, where it is only part of one; null where it tells no speaker but a time. */
export function hostOf(unit: Unit, cue: TokenRange | null, source: TokenRange): TokenRange | null {
  if (cue === null || source.to > cue.from) return source;
  if (isTimeAgo(unit.tokens, source)) return null;
  return (
    beforeAsides(unit, cue, source) ??
    beforePreposition(unit.tokens, source) ??
    beforeClause(unit, cue, source) ??
    source
  );
}

/** `Two years ago the bank rejected`. */
const isTimeAgo = (tokens: readonly Token[], { to }: TokenRange): boolean =>
  isAmong("words behind a span of time", tokens[to]?.lower ?? "") &&
  isAmong("spans of time", tokens[to - 1]?.lower ?? "");

/** `Ann Lee, 58, of Mill Street, Ondal, denied` · `X, a former Ondal Bank economist who left in May, said`: the name before its asides. */
function beforeAsides(unit: Unit, cue: TokenRange, source: TokenRange): TokenRange | null {
  const { tokens } = unit;
  if (!isBehindComma(tokens, cue.from)) return null;
  const first = clauseStart(unit, source.from);
  const name = isAmong("prepositions that open a sentence", tokens[first]?.lower ?? "")
    ? null
    : phraseFrom(tokens, first);
  if (name === null || name.to > source.from || tokens[name.to]?.text !== ",") return null;
  const isName = /^\p{Lu}/u.test(tokens[name.to - 1]?.text ?? "");
  return isName && !saysBetween(tokens, name.to, cue.from) ? name : null;
}

function isBehindComma(tokens: readonly Token[], cue: number): boolean {
  let at = cue - 1;
  while (tokens[at]?.pos === "ADV" || tokens[at]?.pos === "AUX") at--;
  return tokens[at]?.text === ",";
}

/** Where the clause begins, past a quotation, "but" and the like. */
function clauseStart({ tokens, start }: Unit, before: number): number {
  let at = start;
  for (let k = before - 1; k >= start && at === start; k--) {
    const token = tokens[k];
    if (token && (isQuotationMark(token) || /^[;:]$/u.test(token.text))) at = k + 1;
  }
  while (at < before && /^(?:CCONJ|ADV|SCONJ)$/u.test(tokens[at]?.pos ?? "")) at++;
  return at;
}

/** Somebody else's verb of saying stands between, other than in a relative clause. */
const saysBetween = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(
      (token, at, between) =>
        token.pos === "VERB" && cueRank(token) >= 3 && !isAmong("relatives", between[at - 1]?.lower ?? ""),
    );

/** `Farmers who had gathered outside the ministry said`: the farmers, not the ministry. */
function beforeClause({ tokens }: Unit, cue: TokenRange, source: TokenRange): TokenRange | null {
  if (!tokens.slice(source.to, cue.from).every(({ pos }) => pos === "AUX" || pos === "ADV")) return null;
  const host = hostEnd(tokens, source.from);
  return host === null ? null : phraseUpTo(tokens, host);
}

/** `people with knowledge of the matter`, `a person close to the regulator`: those who know, not what they know of. */
function beforePreposition(tokens: readonly Token[], source: TokenRange): TokenRange | null {
  let from = withParticiple(tokens, source.from);
  for (let links = 0; links < MOST_LINKS && isLink(tokens[from - 1]); links++) {
    const end = tokens[from - 2]?.pos === "ADJ" ? from - 2 : from - 1;
    const host = phraseUpTo(tokens, end);
    const mayKnow = isAmong("those who may know", tokens[end - 1]?.lower ?? "") || isNameBeforePlace(tokens, from);
    if (host === null || !mayKnow) return null;
    from = host.from;
  }
  return from < source.from ? { from, to: source.to } : null;
}

/** `the arrested | miners`, `for injured | workers`: the phrase begins before what has been done to them. */
function withParticiple(tokens: readonly Token[], from: number): number {
  const [before, verb] = [tokens[from - 2], tokens[from - 1]];
  if (verb?.pos !== "VERB" || !/(?:ed|en)$/u.test(verb.lower)) return from;
  if (before?.pos === "DET") return from - 2;
  return isLink(before) ? from - 1 : from;
}

/** `The Geodynamic Institute in Athens put the depth`: the institute. */
const isNameBeforePlace = (tokens: readonly Token[], from: number): boolean =>
  isAmong("words before a place of work", tokens[from - 1]?.lower ?? "") &&
  /^\p{Lu}\p{Ll}/u.test(tokens[from]?.text ?? "") &&
  /^\p{Lu}\p{Ll}/u.test(tokens[from - 2]?.text ?? "") &&
  tokens[from - 3]?.pos === "PROPN" &&
  !isAmong("days and months", tokens[from - 2]?.lower ?? "");

const MOST_LINKS = 3;

/** Not `freed the men after | Norway promised`, where a clause of its own begins. */
const isLink = (token: Token | undefined): boolean =>
  token?.lower === "to" || (token?.pos === "ADP" && !isAmong("words that open a clause with a subject", token.lower));
