import type { Cue, ReadStatement } from "../../domain/reading";
import type { Span } from "../../domain/span";
import type { StatementKind } from "../../domain/vocabulary";
import type { Token } from "../draft";
import { coverage, sizeOf, spanOf, tokensOf } from "./attribution";
import { cueWord } from "./cues";
import type { Stage } from "./stage";
import type { Told } from "./told";
import { isQuotationMark, type TokenRange, type Unit } from "./unit";
import { viaOf } from "./via";
import { isAmong } from "./words";

/** A statement as the Reading has it. */
export function formOf(told: Told, stage: Stage, { id, saidOn }: Pick<ReadStatement, "id" | "saidOn">): ReadStatement {
  const { unit, speaker, cue } = told;
  const quotes = quotesOf(told);
  const via = viaOf(told, stage);
  const key = speaker.member?.key ?? null;
  return {
    id,
    kind: kindOf(told, quotes),
    speaker: key,
    attribution: key === null ? "NONE" : speaker.attribution,
    addressees: told.addressees.filter((addressee) => addressee !== via && addressee !== key),
    via,
    cue: cue ? cueOf(unit, cue) : null,
    content: told.content.flatMap((part) => withoutMarks(unit, part)),
    quotes: quotes.map((quote) => spanOf(unit, quote)),
    sentences: sentencesOf(told),
    about: aboutOf(told, stage),
    hedge: hedgeOf(told),
    negated:
      cue !== null && (tokensOf(unit, cue).some(({ lemma }) => isAmong("denials", lemma)) || isWavedAside(unit, cue)),
    saidOn,
  };
}

/** `dismissed talk that she could leave`: what others say is not so. */
const isWavedAside = ({ tokens }: Unit, { from, to }: TokenRange): boolean =>
  isAmong("verbs that wave talk aside", tokens[from]?.lemma ?? "") &&
  tokens.slice(to, to + LONGEST_TALK).some(({ lower }) => isAmong("what others say", lower));

/** `dismissed as nonsense recent media reports` */
const LONGEST_TALK = 5;

/** The quoted stretches of the content, without their marks. */
function quotesOf({ unit, content }: Told): TokenRange[] {
  return unit.quotations
    .map((quotation) => insideMarks(unit, quotation))
    .flatMap((quote) =>
      content.map((part) => ({ from: Math.max(part.from, quote.from), to: Math.min(part.to, quote.to) })),
    )
    .filter((quote) => sizeOf(quote) > 0);
}

function insideMarks({ tokens }: Unit, { from, to }: TokenRange): TokenRange {
  const first = tokens[from];
  const last = tokens[to - 1];
  return { from: first && isQuotationMark(first) ? from + 1 : from, to: last && isQuotationMark(last) ? to - 1 : to };
}

function kindOf({ unit, content, cue }: Told, quotes: readonly TokenRange[]): StatementKind {
  if (quotes.length > 0) {
    const words = content.reduce((sum, part) => sum + sizeOf(part), 0);
    const quoted = content.reduce((sum, part) => sum + coverage(quotes, part) * sizeOf(part), 0);
    return quoted >= 0.85 * words ? "DIRECT" : "MIXED";
  }
  const thinks = cue !== null && tokensOf(unit, cue).some((token) => cueWord(token)?.kind === "THOUGHT");
  return thinks ? "THOUGHT" : "INDIRECT";
}

function cueOf(unit: Unit, cue: TokenRange): Cue {
  const tokens = tokensOf(unit, cue);
  return { ...spanOf(unit, cue), lemma: lemmaOf(tokens) };
}

/** A cue of several words is known by its verb and what belongs to it: `call on`, `according to`. */
function lemmaOf(tokens: readonly Token[]): string {
  const [first] = tokens;
  if (tokens.length === 1 || !first) return first?.lemma ?? "";
  if (first.lower === "according") return "according to";
  const main = tokens.find((token) => cueWord(token) !== null) ?? first;
  return main.lemma;
}

/** Content is cut where quotation marks stand in it, for they are not among the words said. */
function withoutMarks(unit: Unit, { from, to }: TokenRange): Span[] {
  const spans: Span[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    const token = unit.tokens[at];
    if (at < to && token && !isQuotationMark(token)) continue;
    if (at > start) spans.push(spanOf(unit, { from: start, to: at }));
    start = at + 1;
  }
  return spans;
}

function sentencesOf({ unit, content, cue, source, also }: Told): string[] {
  const own = unit.sentences.filter((sentence) =>
    [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])].some((part) => {
      const span = spanOf(unit, part);
      return span.start < sentence.end && sentence.start < span.end;
    }),
  );
  const more = also.flatMap(({ sentences }) => sentences.slice(0, 1));
  return [...new Map([...own, ...more].sort((a, b) => a.start - b.start).map(({ id }) => [id, id])).keys()];
}

function aboutOf({ unit, content, speaker }: Told, stage: Stage): string[] {
  const keys = content.flatMap((part) => stage.at(spanOf(unit, part)).map(({ member }) => member.key));
  return [...new Set(keys)].filter((key) => key !== speaker.member?.key);
}

/** `reportedly` and the like, right before the cue or in front of its subject. */
function hedgeOf({ unit, cue, source }: Told): string | null {
  if (cue === null) return null;
  const near = unit.tokens.slice(Math.max(0, Math.min(cue.from - 4, source?.from ?? cue.from)), cue.to + 1);
  return near.find(({ lower, quoted }) => !quoted && isAmong("hedges", lower))?.text ?? null;
}
