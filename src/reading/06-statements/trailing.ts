import type { Token } from "../draft";
import { type Attribution, sizeOf } from "./attribution";
import { cueRank } from "./cues";
import { phraseFrom, phraseUpTo } from "./subject";
import { isQuotationMark, type TokenRange, type Unit } from "./unit";

/**
 * `CONTENT, X said on Monday.` · `CONTENT, said X, the mayor.` · `CONTENT, according to X.` · `According to X, CONTENT.`
 * The attribution stands at the end (or the beginning) and everything else is what was said. Such sentences are clear enough
 * for a rule. Null when the unit is none.
 */
export function aroundAttribution(unit: Unit, start: number): Attribution | null {
  return accordingTo(unit, start) ?? atTheEnd(unit, start);
}

function accordingTo(unit: Unit, start: number): Attribution | null {
  const { tokens } = unit;
  const at = tokens.findIndex(({ lower, quoted }, i) => lower === "according" && !quoted && tokens[i + 1]?.lower === "to");
  if (at < 0) return null;
  const cue = { from: at, to: at + 2 };
  const end = sentenceEnd(tokens, at);
  if (at <= start) {
    const comma = tokens.findIndex(({ text }, i) => i > at && i < end && text === ",");
    const source = phraseFrom(tokens, at + 2);
    if (comma < 0 || source === null) return null;
    return { unit, cue, source: { from: at + 2, to: asideEnd(tokens, comma, end) }, content: rest(asideEnd(tokens, comma, end) + 1, end), addressee: null };
  }
  if (tokens[at - 1]?.text !== ",") return null;
  return { unit, cue, source: { from: at + 2, to: end }, content: rest(sentenceStart(tokens, at, start), at - 1), addressee: null };
}

/** An aside after the source ends with the next comma: `According to X, the mayor, …`; one comma alone ends the source. */
function asideEnd(tokens: readonly Token[], comma: number, end: number): number {
  const next = tokens.findIndex(({ text }, i) => i > comma && i < end && text === ",");
  const first = tokens[comma + 1];
  const isAside = next > 0 && next - comma < 9 && (first?.pos === "DET" || first?.lower === "who") && !tokens.slice(comma, next).some(({ pos }) => pos === "VERB");
  return isAside ? next : comma;
}

const rest = (from: number, to: number): TokenRange[] => (to - from >= 2 ? [{ from, to }] : []);

function atTheEnd(unit: Unit, start: number): Attribution | null {
  const { tokens } = unit;
  for (let at = tokens.length - 1; at > start + 3; at--) {
    const token = tokens[at];
    if (!token || token.quoted) return null;
    if (!isSayingVerb(token)) continue;
    return behind(unit, at, start) ?? inverted(unit, at, start);
  }
  return null;
}

const isSayingVerb = (token: Token): boolean => token.pos === "VERB" && cueRank(token) >= 4 && /(?:ed|d|s|e|t)$/u.test(token.lower) && !token.lower.endsWith("ing") || token.lower === "said" || token.lower === "says";

/** `CONTENT, X said on Monday.` */
function behind(unit: Unit, verb: number, start: number): Attribution | null {
  const { tokens } = unit;
  const end = sentenceEnd(tokens, verb);
  if (!saysNothingMore(tokens, verb + 1, end)) return null;
  const source = phraseUpTo(tokens, verb);
  if (source === null || !isComma(tokens[source.from - 1])) return null;
  const content = rest(sentenceStart(tokens, verb, start), source.from - 1);
  return finished({ unit, cue: { from: verb, to: verb + 1 }, source, content, addressee: null });
}

/** `CONTENT, said X, the mayor.` */
function inverted(unit: Unit, verb: number, start: number): Attribution | null {
  const { tokens } = unit;
  if (!isComma(tokens[verb - 1])) return null;
  const source = phraseFrom(tokens, verb + 1);
  const end = sentenceEnd(tokens, verb);
  if (source === null || !(source.to >= end || tokens[source.to]?.text === "," || tokens[source.to]?.pos === "ADP")) return null;
  return finished({ unit, cue: { from: verb, to: verb + 1 }, source, content: rest(sentenceStart(tokens, verb, start), verb - 1), addressee: null });
}

const finished = (attribution: Attribution): Attribution | null =>
  attribution.content.some((part) => sizeOf(part) >= 3) ? attribution : null;

const isComma = (token: Token | undefined): boolean => token !== undefined && (token.text === "," || isQuotationMark(token));

/** After the verb come at most time, place and manner: `on Thursday`, `in a brief statement without details`, `, denying …`. */
function saysNothingMore(tokens: readonly Token[], from: number, end: number): boolean {
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (from >= end || first === undefined) return true;
  if (first.text === ",") return true;
  if (end - from > 12 || first.lower === "that") return false;
  if (first.pos === "ADP" || TIME.test(first.lower)) return !tokens.slice(from, end).some(({ pos }) => pos === "VERB" || pos === "AUX");
  return (first.pos === "ADV" || first.pos === "DET") && (TIME.test(second?.lower ?? "") || TIME.test(tokens[from + 2]?.lower ?? ""));
}

const TIME = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|late|early|later|earlier|day|days|week|afterwards)$/u;

function sentenceStart(tokens: readonly Token[], before: number, start: number): number {
  for (let at = before - 1; at > start; at--) if (/^[.!?;]$/u.test(tokens[at]?.text ?? "") && !tokens[at]?.quoted) return at + 1;
  return start;
}

function sentenceEnd(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at++) if (/^[.!?;]$/u.test(tokens[at]?.text ?? "")) return at;
  return tokens.length;
}
