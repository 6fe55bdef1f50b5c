import { mostly } from "../asked-once";
import { Counts, type Kind, one } from "../counts";
import type { Token } from "../draft";
import { hashOf } from "../perceptron/hash";
import { allAlike, type Spelling, spellingOf } from "../spelling";
import { cueRank } from "./cues";
import { isQuotationMark, type Unit } from "./unit";

const CLAUSE_BREAKS = new Set(', that who which and but as when while because if to of — – - ; : ( ) " “ ”'.split(" "));
const BEFORE = allAlike(hashOf("<"));
const BEHIND = allAlike(hashOf(">"));

const COMMA: Kind = 0;
const MARK: Kind = 8;
const BREAK: Kind = 16;
const CUE: Kind = 24;

/** What both taggers look at: how each token is spelled, before the first and after the last too, and what stands in between. */
export class WordLooks {
  readonly length: number;
  readonly holdsMarks: boolean;
  private readonly spellings: readonly Spelling[];
  private readonly kinds: Counts;

  constructor(private readonly tokens: readonly Token[]) {
    const { length } = tokens;
    this.length = length;
    this.spellings = tokens.map(spellingOf);
    this.kinds = new Counts(length);
    let at = 0;
    for (const token of tokens) this.kinds.count(at++, kindsOf(token) + (isQuotationMark(token) ? one(MARK) : 0));
    this.holdsMarks = tokens.some(isQuotationMark);
  }

  /** How the token there is spelled; who asks more than one thing about it asks this once. */
  at(this: WordLooks, at: number): Spelling {
    return at < 0 ? BEFORE : at < this.length ? (this.spellings[at] ?? BEHIND) : BEHIND;
  }

  word(this: WordLooks, at: number): number {
    return this.at(at).word;
  }

  shape(this: WordLooks, at: number): number {
    return this.at(at).shape;
  }

  pos(this: WordLooks, at: number): number {
    return this.at(at).pos;
  }

  rank(this: WordLooks, at: number): number {
    return at < 0 || at >= this.length ? 0 : cueRank(this.tokens[at]);
  }

  /** 1 inside a quotation, 0 outside, 2 beyond the unit. */
  quoted(this: WordLooks, at: number): number {
    const token = at < 0 || at >= this.length ? undefined : this.tokens[at];
    return token === undefined ? 2 : token.quoted ? 1 : 0;
  }

  /** Of all of these, the same as long as none comes in between. */
  between(this: WordLooks, from: number, to: number): number {
    return this.kinds.allBetween(from, to);
  }

  /** How many commas, quotation marks, clause breaks and likely cues stand in tokens `from` to `to`. */
  commas(this: WordLooks, from: number, to: number): number {
    return this.kinds.between(COMMA, from, to);
  }

  marks(this: WordLooks, from: number, to: number): number {
    return this.kinds.between(MARK, from, to);
  }

  breaks(this: WordLooks, from: number, to: number): number {
    return this.kinds.between(BREAK, from, to);
  }

  cues(this: WordLooks, from: number, to: number): number {
    return this.kinds.between(CUE, from, to);
  }
}

/** What a word is wherever it stands: a quotation mark is one only there. */
const kindsOf = mostly(
  0,
  (form) =>
    (form.text === "," ? one(COMMA) : 0) +
    (CLAUSE_BREAKS.has(form.lower) ? one(BREAK) : 0) +
    (cueRank({ form }) >= 3 ? one(CUE) : 0),
);

export const wordLooksOf = ({ tokens }: Unit): WordLooks => new WordLooks(tokens);
