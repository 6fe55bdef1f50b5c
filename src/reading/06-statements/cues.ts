import { mostly } from "../asked-once";
import type { Token } from "../draft";
import table from "../tables/cues.json";

/** A word that introduces what somebody says or thinks, as the table has it. */
export interface CueWord {
  readonly kind: "SPEECH" | "THOUGHT";
  /** The share of its occurrences in news text that are cues, 0 to 1. */
  readonly often: number;
}

const words: ReadonlyMap<string, CueWord> = new Map(
  Object.entries(table).map(([lemma, { kind, often }]) => [
    lemma,
    { kind: kind === "THOUGHT" ? "THOUGHT" : "SPEECH", often },
  ]),
);

export const cueWord = (token: Token | undefined): CueWord | null => (token ? cueWordOf(token) : null);

const cueWordOf = mostly(null, ({ lemma, lower }) => words.get(lemma) ?? words.get(lower) ?? null);

/** 0 never … 5 nearly always: coarse enough for a tagger to lean on. */
export const cueRank = (token: Pick<Token, "form"> | undefined): number => (token ? rankOf(token) : 0);

const rankOf = mostly(0, (form) => {
  const often = cueWordOf({ form })?.often ?? 0;
  let rank = 0;
  for (const least of RANKS) if (often > least) rank++;
  return rank;
});

const RANKS = [0.05, 0.2, 0.4, 0.6, 0.8];
