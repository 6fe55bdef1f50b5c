import type { Token } from "../draft";
import { hashOf } from "../perceptron/hash";
import { Counts, Row } from "../row";
import { spellingOf } from "../spelling";
import { askedOnce } from "../word-form";
import { cueRank } from "./cues";
import { isQuotationMark, type Unit } from "./unit";

const CLAUSE_BREAKS = new Set(', that who which and but as when while because if to of — – - ; : ( ) " “ ”'.split(" "));
const START = hashOf("<");
const END = hashOf(">");

/** What both taggers look at, hashed once a unit: one row a token, with a row before the first and after the last. */
export class WordLooks {
  readonly length: number;
  /** Commas, quotation marks, clause breaks and likely cues. */
  readonly commas: Counts;
  readonly marks: Counts;
  readonly breaks: Counts;
  readonly cues: Counts;
  private readonly words: Row;
  private readonly shapes: Row;
  private readonly parts: Row;
  private readonly ranks: Row;
  private readonly quotes: Row;

  constructor(private readonly tokens: readonly Token[]) {
    const { length } = tokens;
    this.length = length;
    const row = (before: number, after: number): Row => new Row(length, before, after);
    [this.words, this.shapes, this.parts] = [row(START, END), row(START, END), row(START, END)];
    [this.ranks, this.quotes] = [row(0, 0), row(2, 2)];
    this.commas = new Counts(length);
    this.marks = new Counts(length);
    this.breaks = new Counts(length);
    this.cues = new Counts(length);
    let at = 0;
    for (const token of tokens) this.add(at++, token);
  }

  private add(at: number, token: Token): void {
    const { word, shape, pos } = spellingOf(token);
    const rank = cueRank(token);
    this.words.values[at] = word;
    this.shapes.values[at] = shape;
    this.parts.values[at] = pos;
    this.ranks.values[at] = rank;
    this.quotes.values[at] = token.quoted ? 1 : 0;
    this.commas.count(at, token.text === ",");
    this.marks.count(at, isQuotationMark(token));
    this.breaks.count(at, breaksClause(token));
    this.cues.count(at, rank >= 3);
  }

  word(this: WordLooks, at: number): number {
    return this.words.at(at);
  }

  shape(this: WordLooks, at: number): number {
    return this.shapes.at(at);
  }

  pos(this: WordLooks, at: number): number {
    return this.parts.at(at);
  }

  rank(this: WordLooks, at: number): number {
    return this.ranks.at(at);
  }

  /** 1 inside a quotation, 0 outside, 2 beyond the unit. */
  quoted(this: WordLooks, at: number): number {
    return this.quotes.at(at);
  }

  /** Of a word of the unit. */
  ending(this: WordLooks, at: number, letters: 1 | 2 | 3 | 4): number {
    const token = this.tokens[at];
    return token === undefined ? END : spellingOf(token).endings[letters];
  }

  beginning(this: WordLooks, at: number): number {
    const token = this.tokens[at];
    return token === undefined ? END : spellingOf(token).beginning;
  }
}

const breaksClause = askedOnce(({ lower }) => CLAUSE_BREAKS.has(lower));

export const wordLooksOf = ({ tokens }: Unit): WordLooks => new WordLooks(tokens);
