import type { Sentence, Token } from "../draft";
import { hashOf } from "../perceptron/hash";
import { Counts, Row } from "../row";
import { spellingOf } from "../spelling";
import { askedOnce } from "../word-form";
import { type VerbGroup, verbGroups } from "./clauses";
import type { Phrase } from "./phrases";
import type { Setting } from "./setting";

const EDGE = hashOf("<>");
const PAUSES = new Set([",", "–", "—", "(", ";"]);
const RELATIVES = new Set([
  "who",
  "which",
  "that",
  "whose",
  "whom",
  "where",
  "when",
  "while",
  "after",
  "before",
  "as",
  "because",
  "if",
]);

const partOf = askedOnce(({ text, lower, pos }) => ({
  isPause: PAUSES.has(text),
  isVerb: pos === "VERB" || pos === "AUX",
  isRelative: RELATIVES.has(lower),
  isConjunction: pos === "CCONJ",
}));

/** "BERLIN, Nov 7 — ": where and when an article was filed is no part of what it tells. */
export function pastDateline(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const dash = tokens.slice(0, LONGEST_DATELINE).findIndex(({ text }) => /^(?:—|–|--|-)$/u.test(text));
  const next = tokens[dash + 1];
  if (dash < 1 || next === undefined || !/^\p{Lu}{2,}/u.test(tokens[0]?.text ?? "")) return sentence;
  return { ...sentence, start: next.start, tokens: tokens.slice(dash + 1) };
}

/** A city, a country, a month, a day, an agency in brackets, and commas. */
const LONGEST_DATELINE = 12;

/**
 * A sentence as the event pass sees it: its tokens hashed once, its phrases, and what stands between any two places.
 * A class, for its methods are asked hundreds of times a sentence and closures cost half as much again; `this` is declared so
 * that the compiler refuses a method taken off its scene.
 */
export class Scene {
  readonly tokens: readonly Token[];
  private readonly words: Row;
  private readonly lemmas: Row;
  private readonly parts: Row;
  private readonly endings: Row;
  private readonly pauses: Counts;
  private readonly deeds: Counts;
  private readonly subordinations: Counts;
  private readonly joints: Counts;
  private groups: readonly VerbGroup[] | null = null;

  constructor(
    readonly sentence: Sentence,
    readonly phrases: readonly Phrase[],
    /** What this sentence and those around it are about. */
    readonly setting: Setting,
  ) {
    const { tokens } = sentence;
    const row = (): Row => new Row(tokens.length, EDGE, EDGE);
    const counts = (): Counts => new Counts(tokens.length);
    this.tokens = tokens;
    [this.words, this.lemmas, this.parts, this.endings] = [row(), row(), row(), row()];
    [this.pauses, this.deeds, this.subordinations, this.joints] = [counts(), counts(), counts(), counts()];
    let at = 0;
    for (const token of tokens) this.add(at++, token);
  }

  private add(at: number, token: Token): void {
    const { word, lemma, pos, endings } = spellingOf(token);
    const { isPause, isVerb, isRelative, isConjunction } = partOf(token);
    this.words.values[at] = word;
    this.lemmas.values[at] = lemma;
    this.parts.values[at] = pos;
    this.endings.values[at] = endings[3];
    this.pauses.count(at, isPause);
    this.deeds.count(at, isVerb);
    this.subordinations.count(at, isRelative);
    this.joints.count(at, isConjunction);
  }

  word(this: Scene, at: number): number {
    return this.words.at(at);
  }

  lemma(this: Scene, at: number): number {
    return this.lemmas.at(at);
  }

  pos(this: Scene, at: number): number {
    return this.parts.at(at);
  }

  /** The last three letters. */
  ending(this: Scene, at: number): number {
    return this.endings.at(at);
  }

  /** How many commas, verbs, relative pronouns and conjunctions stand in tokens `from` to `to`. */
  commas(this: Scene, from: number, to: number): number {
    return this.pauses.between(from, to);
  }

  verbs(this: Scene, from: number, to: number): number {
    return this.deeds.between(from, to);
  }

  relatives(this: Scene, from: number, to: number): number {
    return this.subordinations.between(from, to);
  }

  conjunctions(this: Scene, from: number, to: number): number {
    return this.joints.between(from, to);
  }

  /** The verbs that hold token `at`, or else the last ones before it. */
  verbGroup(this: Scene, at: number): VerbGroup | null {
    this.groups ??= verbGroups(this.tokens, this.phrases);
    return this.groups.findLast(({ from }) => from <= at) ?? null;
  }
}

export const sceneOf = (sentence: Sentence, phrases: readonly Phrase[], setting: Setting): Scene =>
  new Scene(sentence, phrases, setting);
