import type { Attribution } from "./attribution";
import { phraseFrom } from "./subject";
import type { TokenRange, Unit } from "./unit";

/** `In the words of her lawyer, X, it was "murder"`: all that follows the name is what was said. */
export function inTheWordsOf(unit: Unit): Attribution[] {
  const { tokens, start } = unit;
  const at = tokens.findIndex(({ lower, quoted }, k) => k >= start && !quoted && lower === "words");
  if (at < 0 || unit.quotations.length === 0) return [];
  const source = tokens[at + 1]?.lower === "of" ? phraseFrom(tokens, at + 2) : null;
  if (source === null || tokens[at - 2]?.lower !== "in") return [];
  return [
    {
      unit,
      cue: { from: at, to: at + 1 },
      source,
      content: saidIn(unit, source),
      addressee: null,
      by: "rule: in the words of",
    },
  ];
}

/** What follows the last comma in front of the quotation; the quotation alone where the name follows it. */
function saidIn({ tokens, quotations }: Unit, source: TokenRange): TokenRange[] {
  const quotation = quotations.find(({ from }) => from >= source.to);
  if (quotation === undefined) return quotations.slice(0, 1);
  let from = quotation.from;
  while (from > source.to && tokens[from - 1]?.text !== ",") from--;
  return [{ from, to: quotation.to }];
}
