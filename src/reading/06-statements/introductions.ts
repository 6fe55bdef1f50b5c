import type { Token } from "../draft";
import { type Attribution, sizeOf } from "./attribution";
import type { Told } from "./told";
import { isQuotationMark, type TokenRange, type Unit } from "./unit";

/** How many words may stand between the verb and the colon: `wrote on his own account:`. */
const LONGEST_TAIL = 12;

/** `The firms said that:` · `She wrote on X:` says nothing itself; what is said stands in the lines below. */
export function asIntroduction(attribution: Attribution): Attribution {
  const { unit, cue, content } = attribution;
  const { tokens } = unit;
  if (cue === null || tokens.at(-1)?.text !== ":" || tokens.length - cue.to > LONGEST_TAIL) return attribution;
  const rest = tokens.slice(cue.to, -1);
  const saysNothing = !rest.some((token) => token.quoted || token.pos === "AUX" || isFiniteVerb(token));
  return saysNothing && content.every(({ from }) => from >= cue.to) ? { ...attribution, content: [] } : attribution;
}

const isFiniteVerb = ({ pos, lower }: Token): boolean => pos === "VERB" && !lower.endsWith("ing");

export const isIntroduction = ({ unit, content }: Attribution): boolean =>
  content.length === 0 && unit.tokens.at(-1)?.text === ":";

/** No list of an article has more items. */
const MOST_ITEMS = 30;

/** What stands below introductions: the quotation in the next line, or the items of a list. For each unit its own. */
export function belowIntroductions(units: readonly Unit[], said: readonly (readonly Told[])[]): Map<Unit, Told> {
  const below = new Map<Unit, Told>();
  for (const at of units.keys()) {
    const introduction = (said[at] ?? []).findLast(isIntroduction);
    if (introduction === undefined) continue;
    const last = lastBelow(units, at);
    for (let next = at + 1; next <= last; next++) {
      const item = units[next];
      if (item && (said[next] ?? []).length === 0) below.set(item, told(introduction, item));
    }
  }
  return below;
}

/** The last unit that belongs to an introduction: the next one when it is a quotation, the one without a semicolon in a list. */
function lastBelow(units: readonly Unit[], at: number): number {
  const unit = units[at];
  const first = units[at + 1];
  if (first === undefined || first.zone !== unit?.zone || first.paragraph === unit.paragraph) return at;
  if (first.tokens[0]?.quoted) return at + 1;
  const items = units.slice(at + 1, at + 1 + MOST_ITEMS);
  const last = items.findIndex(({ tokens }) => !/^[;,]$/u.test(tokens.at(-1)?.text ?? ""));
  return last > 0 ? at + 1 + last : at;
}

/** Introduction and item read as one: cue and speaker stand in the first, what is said is the second. */
function told(introduction: Told, item: Unit): Told {
  const { unit } = introduction;
  const offset = unit.tokens.length;
  const shifted = ({ from, to }: TokenRange): TokenRange => ({ from: from + offset, to: to + offset });
  const both: Unit = {
    ...item,
    sentences: [...unit.sentences, ...item.sentences],
    tokens: [...unit.tokens, ...item.tokens],
    quotations: [...unit.quotations, ...item.quotations.map(shifted)],
    start: unit.start,
  };
  const content = [shifted(wholeOf(item))].filter((part) => sizeOf(part) > 0);
  return { ...introduction, unit: both, content, by: "rule: introduced by a colon" };
}

/** The first quotation, or everything but the mark at the end. */
function wholeOf({ tokens, quotations }: Unit): TokenRange {
  const [quotation] = quotations;
  let { from, to } = quotation?.from === 0 ? quotation : { from: 0, to: tokens.length };
  const isEdge = (token: Token | undefined): boolean =>
    token !== undefined && (/^[.,;]$/u.test(token.text) || isQuotationMark(token));
  while (from < to && isEdge(tokens[from])) from++;
  while (to > from && (isEdge(tokens[to - 1]) || tokens[to - 1]?.lower === "and")) to--;
  return { from, to };
}
