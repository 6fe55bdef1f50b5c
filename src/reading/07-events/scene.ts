import { mostly } from "../asked-once";
import { Counts, type Kind, one } from "../counts";
import type { Sentence, Token } from "../draft";
import { hashOf } from "../perceptron/hash";
import { allAlike, type Spelling, spellingOf } from "../spelling";
import { type VerbGroup, verbGroups } from "./clauses";
import type { Phrase } from "./phrases";
import type { Setting } from "./setting";

const EDGE = allAlike(hashOf("<>"));
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

const PAUSE: Kind = 0;
const VERB: Kind = 8;
const RELATIVE: Kind = 16;
const CONJUNCTION: Kind = 24;

const kindsOf = mostly(
  0,
  ({ text, lower, pos }) =>
    (PAUSES.has(text) ? one(PAUSE) : 0) +
    (pos === "VERB" || pos === "AUX" ? one(VERB) : 0) +
    (RELATIVES.has(lower) ? one(RELATIVE) : 0) +
    (pos === "CCONJ" ? one(CONJUNCTION) : 0),
);

/** "BERLIN, Nov 7 — ": where and when an article was filed is no part of what it tells. */
export function pastDateline(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  if (!/^\p{Lu}{2,}/u.test(tokens[0]?.text ?? "")) return sentence;
  const dash = tokens.slice(0, LONGEST_DATELINE).findIndex(({ text }) => /^(?:—|–|--|-)$/u.test(text));
  const next = tokens[dash + 1];
  if (dash < 1 || next === undefined) return sentence;
  return { ...sentence, start: next.start, tokens: tokens.slice(dash + 1) };
}

/** A city, a country, a month, a day, an agency in brackets, and commas. */
const LONGEST_DATELINE = 12;

/**
 * A sentence as the event pass sees it: how its tokens are spelled, its phrases, and what stands between any two places.
 * A class, for its methods are asked hundreds of times a sentence and closures cost half as much again; `this` is declared so
 * that the compiler refuses a method taken off its scene.
 */
export class Scene {
  readonly tokens: readonly Token[];
  private readonly spellings: readonly Spelling[];
  private readonly kinds: Counts;
  private groups: readonly (VerbGroup | null)[] | null = null;

  constructor(
    readonly sentence: Sentence,
    readonly phrases: readonly Phrase[],
    /** What this sentence and those around it are about. */
    readonly setting: Setting,
  ) {
    const { tokens } = sentence;
    this.tokens = tokens;
    this.spellings = tokens.map(spellingOf);
    this.kinds = new Counts(tokens.length);
    let at = 0;
    for (const token of tokens) this.kinds.count(at++, kindsOf(token));
  }

  /** How the token there is spelled; who asks more than one thing about it asks this once. */
  at(this: Scene, at: number): Spelling {
    return at < 0 || at >= this.spellings.length ? EDGE : (this.spellings[at] ?? EDGE);
  }

  word(this: Scene, at: number): number {
    return this.at(at).word;
  }

  lemma(this: Scene, at: number): number {
    return this.at(at).lemma;
  }

  pos(this: Scene, at: number): number {
    return this.at(at).pos;
  }

  /** How many commas, verbs, relative pronouns and conjunctions stand in tokens `from` to `to`. */
  commas(this: Scene, from: number, to: number): number {
    return this.kinds.between(PAUSE, from, to);
  }

  verbs(this: Scene, from: number, to: number): number {
    return this.kinds.between(VERB, from, to);
  }

  relatives(this: Scene, from: number, to: number): number {
    return this.kinds.between(RELATIVE, from, to);
  }

  conjunctions(this: Scene, from: number, to: number): number {
    return this.kinds.between(CONJUNCTION, from, to);
  }

  /** The verbs that hold token `at`, or else the last ones before it. */
  verbGroup(this: Scene, at: number): VerbGroup | null {
    this.groups ??= byToken(verbGroups(this.tokens, this.phrases), this.tokens.length);
    return this.groups[Math.min(at, this.tokens.length - 1)] ?? null;
  }
}

/** For each token the group that begins there, or else the last one before it: asked dozens of times of every trigger. */
function byToken(groups: readonly VerbGroup[], tokens: number): (VerbGroup | null)[] {
  const found: (VerbGroup | null)[] = [];
  for (const group of groups) {
    const before = found.at(-1) ?? null;
    while (found.length < group.from) found.push(before);
    found.push(group);
  }
  const last = found.at(-1) ?? null;
  while (found.length < tokens) found.push(last);
  return found;
}

export const sceneOf = (sentence: Sentence, phrases: readonly Phrase[], setting: Setting): Scene =>
  new Scene(sentence, phrases, setting);
