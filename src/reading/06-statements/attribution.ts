import type { Span } from "../../domain/span";
import type { Token } from "../draft";
import type { TokenRange, Unit } from "./unit";

/** Somebody's words as they stand in a unit, before anybody knows who the source is. */
export interface Attribution {
  readonly unit: Unit;
  readonly cue: TokenRange | null;
  readonly source: TokenRange | null;
  readonly content: readonly TokenRange[];
  readonly addressee: TokenRange | null;
  /** The rule or model that found it, told to who asks why. */
  readonly by: string;
}

export const spanOf = ({ tokens }: Unit, { from, to }: TokenRange): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

export const tokensOf = ({ tokens }: Unit, { from, to }: TokenRange): readonly Token[] => tokens.slice(from, to);

export const sizeOf = ({ from, to }: TokenRange): number => to - from;

export const inCommon = (a: TokenRange, b: TokenRange): number =>
  Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));

export const coverage = (parts: readonly TokenRange[], whole: TokenRange): number =>
  parts.reduce((sum, part) => sum + inCommon(part, whole), 0) / Math.max(1, sizeOf(whole));

export const overlap = (a: TokenRange, b: TokenRange): boolean => a.from < b.to && b.from < a.to;

/** The same tokens as ranges that do not touch each other twice, in order. */
export function withoutOverlaps(parts: readonly TokenRange[]): TokenRange[] {
  const apart: TokenRange[] = [];
  for (const part of [...parts].sort((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last && part.from < last.to) apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, part.to) };
    else apart.push(part);
  }
  return apart;
}
