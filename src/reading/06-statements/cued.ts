import type { Token } from "../draft";
import type { Attribution } from "./attribution";
import type { TokenRange } from "./unit";

/** Words that a verb or noun gives to somebody. */
export interface Cued extends Attribution {
  readonly cue: TokenRange;
}

export const isCued = (one: Attribution): one is Cued => one.cue !== null;

export const cueOf = ({ unit, cue }: Cued): Token | undefined => unit.tokens[cue.from];

export const lemmaOf = (one: Cued): string => cueOf(one)?.lemma ?? "";

export const lowerOf = (one: Cued): string => cueOf(one)?.lower ?? "";

export const tokenBefore = ({ unit, cue }: Cued): Token | undefined => unit.tokens[cue.from - 1];

export const tokenBehind = ({ unit, cue }: Cued): Token | undefined => unit.tokens[cue.to];

export const tokensBehind = ({ unit, cue }: Cued, most: number): readonly Token[] =>
  unit.tokens.slice(cue.to, cue.to + most);
