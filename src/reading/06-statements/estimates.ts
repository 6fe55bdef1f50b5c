import type { Attribution } from "./attribution";
import { subjectOf } from "./subject";
import type { Unit } from "./unit";
import { isAmong } from "./words";

/** How many words may stand between the verb and its "at". */
const REACH = 10;

/** `The bank sees inflation at 2 per cent` · `The union puts the turnout at 90`: a forecast or a count, though no verb of saying. */
export function estimatesIn(unit: Unit): Attribution[] {
  return unit.tokens.flatMap(({ lemma, pos }, at) =>
    pos === "VERB" && isAmong("verbs that estimate something at a figure", lemma) ? estimateAt(unit, at) : [],
  );
}

function estimateAt(unit: Unit, verb: number): Attribution[] {
  const { tokens } = unit;
  const figure = tokens.slice(verb + 1, verb + REACH).findIndex(({ lower }) => lower === "at") + verb + 2;
  const source = subjectOf(unit, { from: verb, to: verb + 1 });
  if (source === null || source.to > verb || figure < verb + 3 || tokens[verb]?.quoted || tokens[figure]?.pos !== "NUM")
    return [];
  const to = endOf(unit, figure);
  const by = "rule: an estimate at a figure";
  return [{ unit, cue: { from: verb, to: verb + 1 }, source, content: [{ from: verb + 1, to }], addressee: null, by }];
}

function endOf({ tokens }: Unit, from: number): number {
  const end = tokens.findIndex(({ text, lower }, at) => at > from && (/^[.;,]$/u.test(text) || lower === "while"));
  return end < 0 ? tokens.length : end;
}
