import type { Token } from "../draft";
import { type Attribution, sizeOf } from "./attribution";
import { isQuotationMark, type TokenRange } from "./unit";
import { isAmong } from "./words";

/** Neither marks at the ends, nor an introducing "that", nor the final stop belong to what was said. */
export function trimmed(attribution: Attribution): Attribution {
  const { tokens } = attribution.unit;
  const stop = beforeSemicolon(attribution);
  const content = attribution.content.map((part) => {
    const { from, to } = withOpening(attribution, part);
    let first = from;
    let end = Math.max(from, Math.min(to, stop));
    while (first < end && isEdge(tokens[first])) first++;
    first = behindManner(tokens, first, end);
    if (tokens[first]?.lower === "that" && first > 0 && !tokens[first]?.quoted && end - first > 2) first++;
    while (first < end && isEdge(tokens[first])) first++;
    while (end > first && (isEdge(tokens[end - 1]) || isJoint(tokens[end - 1]?.lower))) end--;
    end = beforeBracket(tokens, first, end);
    while (end > first && isEdge(tokens[end - 1])) end--;
    end = withItsDay(tokens, end);
    return { from: first, to: end };
  });
  return { ...attribution, content: content.filter((part) => sizeOf(part) > 0) };
}

/** `said without more money it would close` · `urged them | not to go`: the word that the taggers passed over turns what was said into its opposite. */
function withOpening({ unit: { tokens }, cue }: Attribution, { from, to }: TokenRange): TokenRange {
  const isPassedOver =
    cue !== null && from === cue.to + 1 && isAmong("words that turn what follows", tokens[cue.to]?.lower ?? "");
  if (isPassedOver) return { from: cue.to, to };
  const isOpposite =
    tokens[from]?.lower === "to" && isAmong("words that turn an infinitive", tokens[from - 1]?.lower ?? "");
  return { from: isOpposite ? from - 1 : (claimBefore(tokens, from, cue) ?? from), to };
}

/** `said reports that he had fled were lies`: what he says is about the reports, and not that he had fled. */
function claimBefore(tokens: readonly Token[], from: number, cue: TokenRange | null): number | null {
  const that = tokens[from]?.lower === "that" ? from : from - 1;
  const noun = tokens[that - 1];
  if (cue === null || tokens[that]?.lower !== "that" || tokens[cue.from]?.lemma !== "say") return null;
  const between = tokens.slice(cue.from + 1, that);
  const isPhrase = between
    .slice(0, -1)
    .every(({ pos, quoted }) => !quoted && /^(?:DET|ADJ|NOUN|PROPN|PRON)$/u.test(pos));
  return isPhrase && isAmong("nouns that hold a claim", noun?.lower ?? "") ? cue.from + 1 : null;
}

/** `said on condition of anonymity that`: how it was said is no part of it. */
function behindManner(tokens: readonly Token[], first: number, end: number): number {
  const opening = tokens[first]?.pos === "ADP" ? first : first - 1;
  if (!isAmong("words that lead to how it was said", tokens[opening]?.lower ?? "") || tokens[first]?.quoted)
    return first;
  for (let at = opening + 1; at < Math.min(end, opening + LONGEST_MANNER); at++) {
    const token = tokens[at];
    if (token?.lower === "that") return tokens[at + 1]?.pos === "VERB" || end - at < 3 ? first : at;
    if (token === undefined || token.quoted || /^(?:VERB|AUX|PUNCT|CCONJ|PRON)$/u.test(token.pos)) return first;
  }
  return first;
}

/** `on condition of strict anonymity`, `in a letter to shareholders` */
const LONGEST_MANNER = 8;

/** `said it was ready; the company did not respond`: behind a semicolon nobody speaks any more, but in a list behind a colon. */
function beforeSemicolon({ unit: { tokens }, cue, content }: Attribution): number {
  const first = content.find(({ from }) => cue !== null && from >= cue.to);
  if (cue === null || first === undefined || content[0] !== first) return tokens.length;
  for (let at = cue.to; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.text === ":") return tokens.length;
    if (token?.text === ";" && !token.quoted && at > first.from) return at;
  }
  return tokens.length;
}

/** `invited them to talks on | Monday`: a preposition does not stand alone. */
function withItsDay(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.pos !== "ADP" || tokens[end]?.quoted) return end;
  let at = end;
  while (isAmong("days and months", tokens[at]?.lower ?? "")) at++;
  return at;
}

const isEdge = (token: Token | undefined): boolean =>
  token !== undefined && (/^["“”«»„,.;:—–-]$/u.test(token.text) || isQuotationMark(token));

const isJoint = (word: string | undefined): boolean => isAmong("joints left at an end", word ?? "");

/** A bracket at the end, or one that is never closed, is the desk's: a photo credit, an abbreviation explained. */
function beforeBracket(tokens: Attribution["unit"]["tokens"], first: number, end: number): number {
  const closed = tokens[end - 1]?.text === ")";
  for (let at = end - 1; at >= first; at--) {
    if (tokens[at]?.text === "(") return at;
    if (tokens[at]?.text === ")" && !(closed && at === end - 1)) return end;
  }
  return closed ? end - 1 : end;
}
