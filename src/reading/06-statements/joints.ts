import type { TokenRange, Unit } from "./unit";
import { isAmong } from "./words";

export const isParticipleAt = ({ tokens }: Unit, { from }: TokenRange): boolean =>
  tokens[from]?.lower.endsWith("ing") ?? false;

/** The "and" of `and even mulled`, in headlines a comma: the verb has its subject from the one before. */
export function jointBefore({ tokens, zone }: Unit, { from }: TokenRange): number | null {
  let at = from - 1;
  while (tokens[at]?.pos === "ADV") at--;
  const isComma = zone === "HEADLINE" && tokens[at]?.text === ",";
  return isComma || isAmong("words that join verbs", tokens[at]?.lower ?? "") ? at : null;
}
