import { type Attribution, coverage, sizeOf } from "./attribution";
import { cueRank } from "./cues";
import { mainSubject, phraseUpTo, subjectOf } from "./subject";
import { isQuotationMark, type TokenRange, type Unit } from "./unit";
import { isAmong } from "./words";

/**
 * What rules know better than the taggers: who speaks a direct quotation, where quoted words begin and end, whose participle a
 * participle is, and what is no statement at all.
 */
export function clearAttributions(unit: Unit, tagged: readonly Attribution[], before: Unit | null): Attribution[] {
  const kept = tagged.filter((attribution) => !isPlanOrWish(attribution));
  const quoted = withQuotations(unit, kept).map(snapped).map(trimmed);
  return withSources(quoted.filter(hasContent), before);
}

const hasContent = ({ content }: Attribution): boolean => content.length > 0;

function isPlanOrWish({ unit, cue }: Attribution): boolean {
  if (cue === null) return false;
  return unit.tokens.slice(cue.from, cue.to).some(({ lemma }) => isAmong("plans and wishes are not statements", lemma));
}

// ---------------------------------------------------------------- quotations

/** Quotations that no attribution covers get the cue beside them, or join the attribution of that cue. */
function withQuotations(unit: Unit, attributions: readonly Attribution[]): Attribution[] {
  return unit.quotations
    .reduce<readonly Attribution[]>((known, quotation) => claimed(unit, known, quotation), attributions)
    .slice();
}

function claimed(unit: Unit, known: readonly Attribution[], quotation: TokenRange): readonly Attribution[] {
  if (!isSpeech(unit, quotation)) return known;
  const cue = cueBeside(unit, quotation);
  if (cue === null) return known;
  const owner = known.find((one) => one.cue !== null && one.cue.from < cue.to && cue.from < one.cue.to);
  if (owner === undefined) {
    if (known.some(({ content }) => coverage(content, quotation) > 0.5)) return known;
    return [...known, { unit, cue, source: null, content: [quotation], addressee: null }];
  }
  const others = owner.content.filter((part) => coverage([quotation], part) < 0.5 && unit.tokens[part.from]?.quoted);
  const content = [...others, quotation].sort((a, b) => a.from - b.from);
  return known.map((one) => (one === owner ? { ...owner, content } : one));
}

/** A sentence of its own in quotation marks: it ends with a mark of punctuation or a capital starts it. */
function isSpeech({ tokens }: Unit, { from, to }: TokenRange): boolean {
  const inside = tokens.slice(from, to).filter((token) => !isQuotationMark(token));
  const last = inside.at(-1);
  return inside.length >= 3 && last !== undefined && /^[.,!?…]$/u.test(last.text);
}

/** The cue right after a quotation (`"…," said X` · `"…," X, the mayor, said`) or right before it (`X said: "…"`). */
function cueBeside({ tokens }: Unit, quotation: TokenRange): TokenRange | null {
  for (let at = quotation.to; at < Math.min(tokens.length, quotation.to + 30); at++) {
    const token = tokens[at];
    if (!token || token.quoted || token.text === "." || token.text === ";") break;
    if (cueRank(token) >= 3 && token.pos !== "NOUN") return { from: at, to: at + 1 };
  }
  for (let at = quotation.from - 1; at >= Math.max(0, quotation.from - 8); at--) {
    const token = tokens[at];
    if (!token || token.quoted || token.text === "." || token.text === ";") break;
    if (cueRank(token) >= 3 && token.pos !== "NOUN") return { from: at, to: at + 1 };
  }
  return null;
}

/** Content that is most of a quotation becomes the whole quotation. */
function snapped(attribution: Attribution): Attribution {
  const { unit, content } = attribution;
  const parts = content.map((part) => {
    const quotation = unit.quotations.find((quote) => coverage([quote], part) >= 0.7 && coverage([part], quote) >= 0.3);
    return quotation ? { from: Math.min(part.from, quotation.from), to: Math.max(part.to, quotation.to) } : part;
  });
  return { ...attribution, content: withoutOverlap(parts) };
}

function withoutOverlap(parts: readonly TokenRange[]): TokenRange[] {
  const apart: TokenRange[] = [];
  for (const part of [...parts].sort((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last && part.from < last.to) apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, part.to) };
    else apart.push(part);
  }
  return apart;
}

/** Neither marks at the ends, nor an introducing "that", nor the final stop belong to what was said. */
function trimmed(attribution: Attribution): Attribution {
  const { tokens } = attribution.unit;
  const content = attribution.content.map(({ from, to }) => {
    let [first, end] = [from, to];
    while (first < end && isEdge(tokens[first]?.text)) first++;
    if (tokens[first]?.lower === "that" && first > 0 && !tokens[first]?.quoted && first + 1 < end) first++;
    while (first < end && isEdge(tokens[first]?.text)) first++;
    while (end > first && isEdge(tokens[end - 1]?.text)) end--;
    return { from: first, to: end };
  });
  return { ...attribution, content: content.filter((part) => sizeOf(part) > 0) };
}

const isEdge = (text: string | undefined): boolean => text !== undefined && /^["“”«»„,.;:—–-]$/u.test(text);

// ---------------------------------------------------------------- sources

function withSources(attributions: readonly Attribution[], before: Unit | null): Attribution[] {
  const inOrder = [...attributions].sort((a, b) => (a.cue?.from ?? 0) - (b.cue?.from ?? 0));
  const done: Attribution[] = [];
  for (const attribution of inOrder) done.push(withSource(attribution, done.at(-1) ?? null, before));
  return done;
}

function withSource(attribution: Attribution, previous: Attribution | null, before: Unit | null): Attribution {
  const { unit, cue, source, content } = attribution;
  if (cue === null) return attribution;
  const direct =
    content.some((part) => unit.tokens[part.from]?.quoted && sizeOf(part) >= 3) && !unit.tokens[cue.from]?.quoted;
  const bySubject = direct && !isParticipleAt(unit, cue) ? freeOf(subjectOf(unit, cue), content) : null;
  if (bySubject && (source === null || direct))
    return { ...attribution, source: source && overlaps(source, bySubject) ? source : bySubject };
  if (source !== null || isPassive(unit, cue)) return attribution;
  return { ...attribution, ...missingSource(attribution, cue, previous, before) };
}

/** The subject a coordinated verb or a participle shares with the verb before it; else the subject in front of the cue. */
function missingSource(
  { unit, content }: Attribution,
  cue: TokenRange,
  previous: Attribution | null,
  before: Unit | null,
): { source: TokenRange | null } {
  const shares = isParticipleAt(unit, cue) || /^(?:and|but|or|,)$/u.test(unit.tokens[cue.from - 1]?.lower ?? "");
  if (shares && previous?.source) return { source: previous.source };
  if (shares) return { source: freeOf(mainSubject(unit, cue.from), content) };
  if (cue.from === 0 && before?.tokens.at(-1)?.text === ":") return { source: null };
  return { source: freeOf(subjectOf(unit, cue), content) };
}

const overlaps = (a: TokenRange, b: TokenRange): boolean => a.from < b.to && b.from < a.to;

const freeOf = (phrase: TokenRange | null, content: readonly TokenRange[]): TokenRange | null =>
  phrase !== null && content.some((part) => overlaps(part, phrase)) ? null : phrase;

const isParticipleAt = ({ tokens }: Unit, { from }: TokenRange): boolean =>
  tokens[from]?.lower.endsWith("ing") ?? false;

/** `was accused of`, `is expected to`: whoever accuses or expects is not named. */
function isPassive({ tokens }: Unit, { from, to }: TokenRange): boolean {
  const auxiliary = (word: string | undefined) => /^(?:is|are|was|were|be|been|being|'s|’s)$/u.test(word ?? "");
  if (auxiliary(tokens[from]?.lower)) return true;
  if (!/(?:ed|en|d|t)$/u.test(tokens[to - 1]?.lower ?? "")) return false;
  const back = tokens[from - 1]?.pos === "ADV" ? from - 2 : from - 1;
  return auxiliary(tokens[back]?.lower);
}

/** The noun phrase in front of the colon that ends the sentence before: `the allies:` */
export const leadIn = (unit: Unit): TokenRange | null =>
  unit.tokens.at(-1)?.text === ":" ? phraseUpTo(unit.tokens, unit.tokens.length - 1) : null;
