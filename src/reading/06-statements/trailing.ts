import { isOnce } from "../asked-once";
import type { Token } from "../draft";
import { accordingTo } from "./according-to";
import { type Attribution, sizeOf } from "./attribution";
import { cueRank } from "./cues";
import { firstComma, goesOn, rest, sentenceEnd, sentenceStart } from "./sentence-ends";
import { mayBeginPhrase, phraseEnd } from "./set-phrases";
import { phraseFrom, phraseUpTo } from "./subject";
import { isQuotationMark, type TokenRange, type Unit } from "./unit";
import { isAmong } from "./words";

/**
 * `CONTENT, X said on Monday.` · `CONTENT, said X, the mayor.` · `CONTENT, according to X.` · `According to X, CONTENT.`
 * The attribution stands at the end (or the beginning) and everything else is what was said. Such sentences are clear enough
 * for a rule. Null when the unit is none.
 */
export function aroundAttribution(unit: Unit): Attribution | null {
  return accordingTo(unit) ?? atTheEnd(unit, unit.start);
}

function atTheEnd(unit: Unit, start: number): Attribution | null {
  const { tokens } = unit;
  for (let at = tokens.length - 1; at > start + 3; at--) {
    const token = tokens[at];
    if (!token || token.quoted) return null;
    if (!mayBeCue(token)) continue;
    const cueEnd = mayBeginPhrase(token) ? phraseEnd(tokens, at) : null;
    if (!isSayingVerb(token) && cueEnd === null) continue;
    const found = behind(unit, { from: at, to: cueEnd ?? at + 1 }, start) ?? inverted(unit, at, start);
    if (found !== null) return found;
  }
  return null;
}

/** A finite verb that introduces speech and often stands after it: `said`, `warns`. */
const isSayingVerb = isOnce(
  ({ lemma, lower, pos }) =>
    isAmong("verbs that may stand after what was said", lemma) && pos !== "NOUN" && !lower.endsWith("ing"),
);

const mayBeCue = isOnce((form) => isSayingVerb({ form }) || mayBeginPhrase({ form }));

/** `CONTENT, X said on Monday.` · `CONTENT, X told them.` · `CONTENT, X said, MORE CONTENT.` */
function behind(unit: Unit, cue: TokenRange, start: number): Attribution | null {
  const { tokens } = unit;
  const clauseEnd = firstComma(tokens, cue.to, sentenceEnd(tokens, cue.from));
  const addressee = tokens[cue.from]?.lemma === "tell" ? phraseFrom(tokens, cue.from + 1) : null;
  if (!saysNothingMore(tokens, addressee?.to ?? cue.to, clauseEnd)) return null;
  const { source, opening } = sourceInFront(tokens, cue.from);
  const content = source && isComma(tokens[opening]) ? saidAround(tokens, cue, start, { opening, clauseEnd }) : null;
  const by = "rule: speaker and verb after what was said";
  return content && finished({ unit, cue, source, content, addressee, by });
}

/** The speaker, and the comma in front of whatever names him. */
function sourceInFront(tokens: readonly Token[], verb: number): { source: TokenRange | null; opening: number } {
  const introduced = introducedName(tokens, verb);
  const source = introduced?.name ?? nameBeforeAside(tokens, verb) ?? phraseUpTo(tokens, verb);
  return { source, opening: (introduced ?? source ?? { from: 0 }).from - 1 };
}

/** In front of the speaker, and behind the verb where the sentence goes on there; null where neither is a clause. */
function saidAround(
  tokens: readonly Token[],
  cue: TokenRange,
  start: number,
  { opening, clauseEnd }: { opening: number; clauseEnd: number },
): TokenRange[] | null {
  const first = { from: antecedentOf(tokens, opening) ?? sentenceStart(tokens, cue.from, start), to: opening };
  const more = { from: clauseEnd + 1, to: sentenceEnd(tokens, cue.from) };
  const isBegun = !isClause(tokens, first);
  const isGoingOn = goesOn(tokens[clauseEnd + 1]) || (isBegun && clauseEnd === cue.to && isClause(tokens, more));
  if (!isGoingOn) return isBegun ? null : rest(first.from, first.to);
  return [...(first.to > first.from ? [first] : []), ...rest(more.from, more.to)];
}

/** `a promise which, they say, was broken`: no more is said than what the relative clause is about. */
function antecedentOf(tokens: readonly Token[], comma: number): number | null {
  const isRelative = isAmong("relatives", tokens[comma - 1]?.lower ?? "") && tokens[comma]?.text === ",";
  return isRelative ? (phraseUpTo(tokens, comma - 1)?.from ?? null) : null;
}

/** `CONTENT, the regional governor, X, said`: the name in front of the verb, and where what introduces it begins. */
function introducedName(tokens: readonly Token[], verb: number): { name: TokenRange; from: number } | null {
  const name = tokens[verb - 1]?.text === "," ? phraseUpTo(tokens, verb - 1) : null;
  if (name === null || tokens[name.from - 1]?.text !== "," || !isSpelledAsName(tokens, name)) return null;
  const described = phraseUpTo(tokens, name.from - 1);
  const isTold = described !== null && tokens[described.from]?.pos === "DET" && isComma(tokens[described.from - 1]);
  return isTold ? { name, from: described.from } : null;
}

const isSpelledAsName = (tokens: readonly Token[], { from, to }: TokenRange): boolean =>
  tokens.slice(from, to).every(({ text }) => /^\p{Lu}/u.test(text));

/** `CONTENT, X, for the Crown, told the court`: the name that an aside without a verb of its own follows. */
function nameBeforeAside(tokens: readonly Token[], verb: number): TokenRange | null {
  if (tokens[verb - 1]?.text !== ",") return null;
  for (let at = verb - 2; at >= Math.max(1, verb - LONGEST_ASIDE); at--) {
    const token = tokens[at];
    if (token === undefined || token.quoted || token.pos === "AUX") return null;
    if (token.text !== ",") continue;
    const name = phraseUpTo(tokens, at);
    if (name !== null && isComma(tokens[name.from - 1]) && /^\p{Lu}/u.test(tokens[name.to - 1]?.text ?? ""))
      return name;
  }
  return null;
}

/** In words. */
const LONGEST_ASIDE = 16;

/** `CONTENT, said X, the mayor.` A verb that is not plain saying must be followed by a name, or it may have an object there. */
function inverted(unit: Unit, verb: number, start: number): Attribution | null {
  const { tokens } = unit;
  const source = isComma(tokens[verb - 1]) ? phraseFrom(tokens, verb + 1) : null;
  if (source === null || isAmong("verbs with somebody behind them", tokens[verb]?.lemma ?? "")) return null;
  const before = rest(sentenceStart(tokens, verb, start), verb - 1);
  const content = before.some((part) => isClause(tokens, part)) ? before : (behindColon(tokens, source) ?? before);
  const isSaid = content.some((part) => isClause(tokens, part)) || isSlogan(tokens, verb, source, content);
  if (before.some((part) => isNamedOnly(tokens, part)) || !isSpeaker(tokens, verb, source) || !isSaid) return null;
  const cue = { from: verb, to: verb + 1 };
  return finished({ unit, cue, source, content, addressee: null, by: "rule: verb and speaker after what was said" });
}

function behindColon(tokens: readonly Token[], source: TokenRange): TokenRange[] | null {
  const near = tokens.slice(source.to, source.to + LONGEST_ASIDE).findIndex(({ text }) => text === ":");
  return near < 0 ? null : rest(source.to + near + 1, sentenceEnd(tokens, source.from));
}

const isPlainSaying = (token: Token | undefined): boolean => token !== undefined && cueRank(token) >= 5;

function isSpeaker(tokens: readonly Token[], verb: number, source: TokenRange): boolean {
  const next = tokens[source.to];
  const stops = endsSentence(tokens, source) || /^[,(]$/u.test(next?.text ?? "") || next?.pos === "ADP";
  return stops && (/^\p{Lu}/u.test(tokens[source.to - 1]?.text ?? "") || isPlainSaying(tokens[verb]));
}

const endsSentence = (tokens: readonly Token[], { from, to }: TokenRange): boolean => to >= sentenceEnd(tokens, from);

/** `Too late for that, say the bakers` */
const isSlogan = (
  tokens: readonly Token[],
  verb: number,
  source: TokenRange,
  [first]: readonly TokenRange[],
): boolean => isPlainSaying(tokens[verb]) && endsSentence(tokens, source) && !isOfTime(tokens[first?.from ?? 0]);

/** `The union, which called it, said nine out of ten …`: what stands before the comma is who says so. */
function isNamedOnly(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const comma = firstComma(tokens, from, to);
  const isAside = isAmong("relatives", tokens[comma + 1]?.lower ?? "") && firstComma(tokens, comma + 1, to) === to;
  return isAside && !isClause(tokens, { from, to: comma });
}

/** `Too late for that, say the bakers` is said, `On Monday, said the bakers` is not all. */
const isOfTime = (token: Token | undefined): boolean => token?.pos === "ADP" || token?.pos === "SCONJ";

/** More than a phrase of time or place: it has a finite verb, or is quoted. */
const isClause = (tokens: readonly Token[], { from, to }: TokenRange): boolean =>
  tokens
    .slice(from, to)
    .some((token, at) => token.quoted || (isFiniteVerb(token) && tokens[from + at - 1]?.lower !== "to"));

const isFiniteVerb = ({ pos, lower }: Token): boolean => (pos === "VERB" || pos === "AUX") && !lower.endsWith("ing");

const finished = (attribution: Attribution): Attribution | null =>
  attribution.content.reduce((sum, part) => sum + sizeOf(part), 0) >= 2 ? attribution : null;

const isComma = (token: Token | undefined): boolean =>
  token !== undefined && (token.text === "," || isQuotationMark(token));

/** After the verb come at most time, place and manner: `on Thursday`, `in a brief statement without details`, `a day later`. */
function saysNothingMore(tokens: readonly Token[], from: number, end: number): boolean {
  const [first] = tokens.slice(from, end);
  if (first === undefined) return true;
  if (end - from > 12 || first.lower === "that") return false;
  const words = tokens.slice(from, end);
  if (first.pos === "ADP") return !words.some(({ pos }) => pos === "VERB" || pos === "AUX");
  return (
    words.length <= 5 &&
    words.some(({ lower }) => isAmong("days and months", lower) || isAmong("words of time", lower)) &&
    !words.some(({ pos }) => pos === "VERB" || pos === "AUX")
  );
}
