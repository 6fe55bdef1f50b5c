import type { Token } from "../draft";
import { headOf } from "./phrase-head";
import type { TokenRange, Unit } from "./unit";

/** The words for a speaker, with the one that all others hang on. */
export interface SourcePhrase extends TokenRange {
  readonly unit: Unit;
  readonly head: Token;
  /** Where the head stands. */
  readonly at: number;
}

export function sourcePhrase(unit: Unit, { from, to }: TokenRange): SourcePhrase | null {
  const at = headOf(unit.tokens, { from, to });
  const head = unit.tokens[at];
  return head === undefined ? null : { unit, from, to, head, at };
}

export const beginsWithThe = ({ unit, from }: SourcePhrase): boolean => unit.tokens[from]?.lower === "the";
