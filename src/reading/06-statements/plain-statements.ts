import type { Token } from "../draft";
import { type Attribution, overlap } from "./attribution";
import { subjectOf } from "./subject";
import { isQuotationMark, type TokenRange, type Unit } from "./unit";
import { among, isAmong } from "./words";

/** `X said prices would climb`, where the taggers passed over the verb: it hardly ever does anything but say. */
export function withPlainStatements(unit: Unit, known: readonly Attribution[]): readonly Attribution[] {
  const missed: Attribution[] = [];
  let at = 0;
  for (const token of unit.tokens) {
    if (alwaysSays(token) && !token.quoted && at > unit.start && isFree(known, at)) {
      const found = plainAt(unit, at);
      if (found !== null) missed.push(found);
    }
    at++;
  }
  return missed.length === 0 || missed.length > MOST ? known : [...known, ...missed];
}

/** In a sentence with more of them ("he said he said …") nobody says anything. */
const MOST = 8;

const alwaysSays = among("forms that always say");

/** Neither the cue nor the source nor part of what another says. */
export function isFree(known: readonly Attribution[], at: number): boolean {
  const here = { from: at, to: at + 1 };
  return !known.some(
    ({ cue, source, content }) =>
      [cue, source].some((part) => part !== null && overlap(part, here)) || content.some((part) => overlap(part, here)),
  );
}

function plainAt(unit: Unit, at: number): Attribution | null {
  const { tokens } = unit;
  if (isAmong("words before no statement", tokens[at - 1]?.lower ?? "")) return null;
  if (isAmong("words for silence", tokens[at + 1]?.lower ?? "")) return null;
  const cue = { from: at, to: at + 1 };
  const source = subjectOf(unit, cue);
  const from = tokens[at + 1]?.lower === "that" ? at + 2 : at + 1;
  const to = clauseEnd(tokens, from);
  if (source === null || source.to > at || !isClause(tokens, { from, to }, at)) return null;
  return { unit, cue, source, content: [{ from, to }], addressee: null, by: "rule: a plain verb of saying" };
}

/** How far behind the verb its clause has a verb of its own. */
const REACH = 14;

/** Somebody does something in it: it starts with a word that may be a subject, and has a verb. */
export function isClause(tokens: readonly Token[], { from, to }: TokenRange, cue: number): boolean {
  const first = tokens[from];
  if (first === undefined || to - from < 3 || isQuotationMark(first)) return false;
  if (from === cue + 1 && !/^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/u.test(first.pos) && !/^\p{Lu}/u.test(first.text))
    return false;
  return tokens.slice(from + 1, Math.min(to, from + REACH)).some(({ pos }) => pos === "AUX" || pos === "VERB");
}

/** Where a clause that begins at a token ends: with the sentence or at a semicolon. */
export function clauseEnd(tokens: readonly Token[], from: number): number {
  for (let at = from + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token !== undefined && !token.quoted && /^[.;!?]$/u.test(token.text)) return at;
  }
  return tokens.length;
}
