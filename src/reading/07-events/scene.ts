import type { Sentence, Token } from "../draft";
import { hashOf } from "../perceptron/hash";
import { type VerbGroup, verbGroups } from "./clauses";
import type { Phrase } from "./phrases";
import type { Setting } from "./setting";

/** A sentence as the event pass sees it: its tokens hashed once, its phrases, and what stands between any two places. */
export interface Scene {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly phrases: readonly Phrase[];
  /** What this sentence and those around it are about. */
  readonly setting: Setting;
  word(at: number): number;
  lemma(at: number): number;
  pos(at: number): number;
  ending(at: number): number;
  /** How many commas, verbs, prepositions and relative pronouns stand in tokens `from` to `to`. */
  commas(from: number, to: number): number;
  verbs(from: number, to: number): number;
  prepositions(from: number, to: number): number;
  relatives(from: number, to: number): number;
  conjunctions(from: number, to: number): number;
  /** The verbs that hold token `at`, or else the last ones before it. */
  verbGroup(at: number): VerbGroup | null;
}

const EDGE = hashOf("<>");
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

export function sceneOf(sentence: Sentence, phrases: readonly Phrase[], setting: Setting): Scene {
  const { tokens } = sentence;
  const row = (of: (token: Token) => string) => {
    const hashes = new Int32Array(tokens.length);
    tokens.forEach((token, at) => {
      hashes[at] = hashOf(of(token));
    });
    return (at: number): number => hashes[at] ?? EDGE;
  };
  const between = (counts: (token: Token) => boolean) => {
    const before = countsBefore(tokens, counts);
    return (from: number, to: number): number => (to > from ? (before[to] ?? 0) - (before[from] ?? 0) : 0);
  };
  const groups = verbGroups(tokens, phrases);
  return {
    sentence,
    tokens,
    phrases,
    setting,
    verbGroup: (at) => groups.findLast(({ from }) => from <= at) ?? null,
    word: row(({ lower }) => lower),
    lemma: row(({ lemma }) => lemma),
    pos: row(({ pos }) => pos),
    ending: row(({ lower }) => lower.slice(-3)),
    commas: between(({ text }) => text === "," || text === "–" || text === "—" || text === "(" || text === ";"),
    verbs: between(({ pos }) => pos === "VERB" || pos === "AUX"),
    prepositions: between(({ pos }) => pos === "ADP"),
    relatives: between(({ lower }) => RELATIVES.has(lower)),
    conjunctions: between(({ pos }) => pos === "CCONJ"),
  };
}

function countsBefore(tokens: readonly Token[], counts: (token: Token) => boolean): Int32Array {
  const before = new Int32Array(tokens.length + 1);
  for (const [at, token] of tokens.entries()) before[at + 1] = (before[at] ?? 0) + (counts(token) ? 1 : 0);
  return before;
}
