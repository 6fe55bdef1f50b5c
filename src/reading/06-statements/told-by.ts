import type { Attribution } from "./attribution";
import { isPassive } from "./passives";
import { isDeed, phraseFrom, phraseUpTo } from "./subject";
import type { TokenRange, Unit } from "./unit";
import { isAmong } from "./words";

/** `had been expected by most economists`, and nothing more: those behind "by" expect what stands in front. */
export function withDoerBehind(attribution: Attribution): Attribution {
  const { unit, cue, source, content } = attribution;
  const { tokens } = unit;
  if (cue === null || source !== null || tokens[cue.to]?.lower !== "by" || !isPassive(unit, cue)) return attribution;
  const doer = phraseFrom(tokens, cue.to + 1);
  const said = content.filter(({ from }) => from < cue.from);
  if (doer === null || said.length === 0 || !/^[,.;]$/u.test(tokens[doer.to]?.text ?? "")) return attribution;
  return { ...attribution, source: doer, content: said };
}

/** `She was told by the inspector that the mine was safe` · `accused by a union of planning to close it`: behind "by" stands who speaks, in front who listens. */
export function toldBy(unit: Unit): Attribution[] {
  return unit.tokens.flatMap(({ lower }, at) => (lower === "by" && at > unit.start ? toldAt(unit, at) : []));
}

function toldAt(unit: Unit, by: number): Attribution[] {
  const { tokens } = unit;
  const verb = tokens[by - 1];
  if (
    verb === undefined ||
    verb.quoted ||
    verb.pos !== "VERB" ||
    !isAmong("verbs with somebody behind them", verb.lemma)
  )
    return [];
  const source = phraseFrom(tokens, by + 1);
  const joint = source ? tokens[source.to]?.lower : undefined;
  const isOfDeed = source !== null && joint === "of" && isDeed(tokens, source.to + 1);
  if (source === null || !(joint === "that" || joint === "to" || isOfDeed)) return [];
  const from = joint === "to" ? source.to : source.to + 1;
  const content = [{ from, to: tokens.at(-1)?.text === "." ? tokens.length - 1 : tokens.length }];
  const cue = { from: by - 1, to: by };
  return [{ unit, cue, source, content, addressee: listenerOf(unit, cue), by: "rule: told by somebody" }];
}

function listenerOf({ tokens }: Unit, { from }: TokenRange): TokenRange | null {
  let to = from;
  while (tokens[to - 1]?.pos === "AUX" || tokens[to - 1]?.pos === "ADV") to--;
  return phraseUpTo(tokens, to);
}
