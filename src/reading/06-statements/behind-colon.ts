import { type Attribution, coverage } from "./attribution";
import { mainSubject } from "./subject";
import { isQuotationMark, type TokenRange, type Unit } from "./unit";

/** In words: less is a name or a slogan. */
const SHORTEST = 4;

/** `One of them was blunter: "We lost."` The sentence has no verb of saying, but whom it is about speaks behind its colon. */
export function withQuotationBehindColon(unit: Unit, attributions: readonly Attribution[]): readonly Attribution[] {
  const quotation = unit.quotations.find((one) => isBehindColon(unit, one));
  if (quotation === undefined || attributions.some(({ content }) => coverage(content, quotation) > 0))
    return attributions;
  const source = mainSubject(unit, quotation.from - 1);
  if (source === null) return attributions;
  const content = [inside(unit, quotation)];
  return [
    ...attributions,
    { unit, cue: null, source, content, addressee: null, by: "rule: a quotation behind a colon" },
  ];
}

const isBehindColon = ({ tokens, start }: Unit, { from, to }: TokenRange): boolean =>
  tokens[from - 1]?.text === ":" && from - 1 > start + 1 && to - from > SHORTEST && to >= tokens.length - 1;

function inside({ tokens }: Unit, { from, to }: TokenRange): TokenRange {
  const last = tokens[to - 1];
  return { from: from + 1, to: last && isQuotationMark(last) ? to - 1 : to };
}
