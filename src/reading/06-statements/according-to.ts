import type { Token } from "../draft";
import type { Attribution } from "./attribution";
import { goesOn, rest, sentenceEnd, sentenceStart } from "./sentence-ends";
import { phraseFrom } from "./subject";
import type { Unit } from "./unit";
import { opensClause } from "./words";

/** `CONTENT, according to X.` · `According to X, CONTENT.` */
export function accordingTo(unit: Unit): Attribution | null {
  const at = accordingAt(unit.tokens);
  const found = at < 0 ? null : at <= unit.start ? inFront(unit, at) : behindComma(unit, at);
  return found && { ...found, unit, cue: { from: at, to: at + 2 }, addressee: null, by: "rule: according to" };
}

type Parts = Pick<Attribution, "source" | "content">;

function inFront({ tokens }: Unit, at: number): Parts | null {
  const end = sentenceEnd(tokens, at);
  const comma = tokens.findIndex(({ text }, i) => i > at && i < end && text === ",");
  if (comma < 0 || phraseFrom(tokens, at + 2) === null) return null;
  const to = asideEnd(tokens, comma, end);
  return { source: { from: at + 2, to }, content: rest(to + 1, end) };
}

function behindComma({ tokens, start }: Unit, at: number): Parts | null {
  if (tokens[at - 1]?.text !== ",") return null;
  const end = sentenceEnd(tokens, at);
  const before = { from: sentenceStart(tokens, at, start), to: at - 1 };
  const source = phraseFrom(tokens, at + 2);
  if (source === null || tokens[source.to]?.text !== ",")
    return { source: { from: at + 2, to: end }, content: rest(before.from, before.to) };
  const behind = rest(source.to + 1, end);
  // "in a town where, according to the mayor, no wall is straight": what is said begins with the aside.
  if (at - 2 > start && opensClause(tokens[at - 2])) return { source, content: behind };
  if (goesOn(tokens[source.to + 1])) return { source, content: [before, ...behind] };
  return { source: { from: at + 2, to: end }, content: rest(before.from, before.to) };
}

function accordingAt(tokens: readonly Token[]): number {
  let at = 0;
  for (const { lower, quoted } of tokens) {
    if (lower === "according" && !quoted && tokens[at + 1]?.lower === "to") return at;
    at++;
  }
  return -1;
}

/** An aside after the source ends with the next comma: `According to X, the mayor, …`; one comma alone ends the source. */
function asideEnd(tokens: readonly Token[], comma: number, end: number): number {
  const next = tokens.findIndex(({ text }, i) => i > comma && i < end && text === ",");
  const first = tokens[comma + 1];
  const isAside =
    next > 0 &&
    next - comma < 9 &&
    (first?.pos === "DET" || first?.lower === "who") &&
    !tokens.slice(comma, next).some(({ pos }) => pos === "VERB");
  return isAside ? next : comma;
}
