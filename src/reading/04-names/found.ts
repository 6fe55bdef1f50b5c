import type { Name, Sentence, Token } from "../draft";

export type NameKind = Name["kind"];

/** A name as the passes over it see it: tokens `from` to `to` (half open) of a sentence. */
export interface Found {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
  /** By how much the tagger preferred this reading to the next best, at its weakest word. */
  readonly margin: number;
}

/** The margin of a kind that the article states, `the brewer Ondal`: it outvotes whatever the other mentions look like. */
export const SAID_SO = 1_000;

export const tokensOf = ({ sentence, from, to }: Found): readonly Token[] => sentence.tokens.slice(from, to);

export const firstOf = ({ sentence, from, to }: Found): Token | undefined =>
  from < to ? sentence.tokens[from] : undefined;

export const lastOf = ({ sentence, from, to }: Found): Token | undefined =>
  from < to ? sentence.tokens[to - 1] : undefined;

export const spellingOf = (found: Found): string =>
  tokensOf(found)
    .map(({ text }) => text)
    .join(" ");
