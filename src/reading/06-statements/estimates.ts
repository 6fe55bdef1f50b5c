import type { Token } from "../draft";
import type { Attribution } from "./attribution";
import { subjectOf } from "./subject";
import type { Unit } from "./unit";
import { isAmong } from "./words";

/** How many words may stand between the verb and its "at". */
const REACH = 14;

/** `The bank sees inflation at 2 per cent` · `The union puts the turnout at 90`: a forecast or a count, though no verb of saying. */
export function estimatesIn(unit: Unit): Attribution[] {
  return unit.tokens.flatMap(({ lemma, pos }, at) =>
    pos === "VERB" && isAmong("verbs that estimate something at a figure", lemma) ? estimateAt(unit, at) : [],
  );
}

function estimateAt(unit: Unit, verb: number): Attribution[] {
  const { tokens } = unit;
  const figure = figureBehind(tokens, verb);
  const source = subjectOf(unit, { from: verb, to: verb + 1 });
  if (source === null || source.to > verb || figure === null || tokens[verb]?.quoted) return [];
  const to = endOf(unit, figure);
  const by = "rule: an estimate at a figure";
  return [{ unit, cue: { from: verb, to: verb + 1 }, source, content: [{ from: verb + 1, to }], addressee: null, by }];
}

/** The number behind "at": `the share of ships at anchor at fewer than 90`. */
function figureBehind(tokens: readonly Token[], verb: number): number | null {
  for (let at = verb + 2; at < verb + REACH; at++) {
    if (tokens[at]?.lower !== "at") continue;
    const figure = tokens.slice(at + 1, at + 1 + LONGEST_BOUND).findIndex(({ pos }) => pos === "NUM");
    if (figure >= 0) return at + 1 + figure;
  }
  return null;
}

/** `at fewer than 90`, `at a little over 3 per cent`. */
const LONGEST_BOUND = 5;

function endOf({ tokens }: Unit, from: number): number {
  const end = tokens.findIndex(({ text, lower }, at) => at > from && (/^[.;,]$/u.test(text) || lower === "while"));
  return end < 0 ? tokens.length : end;
}
