import { spanOf } from "./attribution";
import type { Appearance, Stage } from "./stage";
import type { TokenRange, Unit } from "./unit";
import { isAmong } from "./words";

/** `Harbour Works of Houston, Texas said`: who sits in a place speaks, where the taggers took the place alone. */
export function speakerFromPlace(stage: Stage, unit: Unit, source: TokenRange): TokenRange {
  const place = namedIn(stage, unit, source);
  if (place?.member.kind !== "PLACE") return source;
  const link = unit.tokens[source.from - 1]?.lower ?? "";
  const before = namedUpTo(stage, unit, source.from - 1);
  if (before === null) return source;
  if (link === "," && before.kind === "PLACE") {
    const speaker = speakerFromPlace(stage, unit, before.words);
    return speaker === before.words ? source : speaker;
  }
  const isOfPlace = isAmong("words before where somebody is from", link);
  return isOfPlace && (before.kind === "PERSON" || before.kind === "ORGANISATION") ? before.words : source;
}

const namedIn = (stage: Stage, unit: Unit, words: TokenRange): Appearance | undefined =>
  stage.at(spanOf(unit, words)).find(({ kind }) => kind === "NAME");

/** The name that ends right before a token. */
function namedUpTo(stage: Stage, unit: Unit, to: number): { readonly kind: string; readonly words: TokenRange } | null {
  if (to < 1) return null;
  const named = namedIn(stage, unit, { from: to - 1, to });
  if (named === undefined) return null;
  const from = unit.tokens.findIndex(({ end }) => end > named.start);
  return { kind: named.member.kind, words: { from, to } };
}
