import type { Token } from "../draft";
import { hashOf } from "../perceptron/hash";
import { cueRank } from "./cues";
import { isQuotationMark, type Unit } from "./unit";

/** What both taggers look at, hashed once a unit: one row a token, with a row before the first and after the last. */
export interface WordLooks {
  readonly length: number;
  word(at: number): number;
  shape(at: number): number;
  pos(at: number): number;
  ending(at: number, letters: 1 | 2 | 3 | 4): number;
  beginning(at: number): number;
  rank(at: number): number;
  /** 1 inside a quotation, 0 outside, 2 beyond the unit. */
  quoted(at: number): number;
  /** Commas, quotation marks, clause breaks and likely cues before a token: differences count those between two tokens. */
  readonly commas: Int32Array;
  readonly marks: Int32Array;
  readonly breaks: Int32Array;
  readonly cues: Int32Array;
}

const CLAUSE_BREAKS = new Set(', that who which and but as when while because if to of — – - ; : ( ) " “ ”'.split(" "));
const START = hashOf("<");
const END = hashOf(">");

export function wordLooksOf({ tokens }: Unit): WordLooks {
  const length = tokens.length;
  const row = (of: (token: Token) => number) => {
    const values = new Int32Array(length);
    tokens.forEach((token, at) => {
      values[at] = of(token);
    });
    return (at: number) => (at < 0 ? START : at >= length ? END : (values[at] ?? END));
  };
  const endings = [1, 2, 3, 4].map((letters) => row(({ lower }) => hashOf(lower.slice(-letters))));
  const rank = row(cueRank);
  const quoted = row((token) => (token.quoted ? 1 : 0));
  const within = (at: number) => at >= 0 && at < length;
  return {
    length,
    word: row(({ lower }) => hashOf(lower)),
    shape: row(({ text }) => hashOf(shapeOf(text))),
    pos: row(({ pos }) => hashOf(pos)),
    ending: (at, letters) => endings[letters - 1]?.(at) ?? START,
    beginning: row(({ lower }) => hashOf(lower.slice(0, 4))),
    rank: (at) => (within(at) ? rank(at) : 0),
    quoted: (at) => (within(at) ? quoted(at) : 2),
    commas: countsBefore(tokens, ({ text }) => text === ","),
    marks: countsBefore(tokens, isQuotationMark),
    breaks: countsBefore(tokens, ({ lower }) => CLAUSE_BREAKS.has(lower)),
    cues: countsBefore(tokens, (token) => cueRank(token) >= 3),
  };
}

function countsBefore(tokens: readonly Token[], counts: (token: Token) => boolean): Int32Array {
  const before = new Int32Array(tokens.length + 1);
  for (const [at, token] of tokens.entries()) before[at + 1] = (before[at] ?? 0) + (counts(token) ? 1 : 0);
  return before;
}

export function shapeOf(word: string): string {
  if (/^\p{Lu}{2,}$/u.test(word)) return "XX";
  if (/^\p{Lu}/u.test(word)) return "Xx";
  if (/^\p{Ll}/u.test(word)) return "x";
  return /^\d/u.test(word) ? "d" : word;
}
