import { type Attribution, overlap } from "./attribution";
import { phraseFrom } from "./subject";
import type { TokenRange, Unit } from "./unit";
import { isAmong } from "./words";

/** `the treaty rejected by Norway`, `attacks claimed by the rebels`: those behind "by" speak, and not what stands in front. */
export function withAgent(attribution: Attribution): Attribution {
  const { unit, cue, source, content } = attribution;
  if (cue === null || source === null || source.to > cue.from || !isDoneBy(unit, cue)) return attribution;
  const agent = phraseFrom(unit.tokens, cue.to + 1);
  const first = unit.tokens[cue.to + 1];
  if (agent === null || first === undefined || isAmong("days and months", first.lower) || first.pos === "NUM")
    return attribution;
  return { ...attribution, source: agent, content: content.flatMap((part) => behind(part, agent)) };
}

/** Only a verb with an object has a passive; "dismayed by" is how somebody feels. */
const isDoneBy = ({ tokens }: Unit, { from, to }: TokenRange): boolean =>
  to === from + 1 &&
  tokens[to]?.lower === "by" &&
  /(?:ed|en)$/u.test(tokens[from]?.lower ?? "") &&
  tokens[from]?.lemma !== tokens[from]?.lower &&
  !isAmong("verbs without an object", tokens[from]?.lemma ?? "");

const behind = (part: TokenRange, agent: TokenRange): TokenRange[] =>
  !overlap(part, agent) ? [part] : part.to > agent.to ? [{ from: agent.to, to: part.to }] : [];

/** `a wave of arrests attributed to the police`, `a group blamed for the attack`: others say it of them. */
export const isSaidOfSource = ({ tokens }: Unit, { from, to }: TokenRange, source: TokenRange): boolean =>
  source.to === from &&
  isAmong("participles and what follows them", `${tokens[from]?.lower ?? ""} ${tokens[to]?.lower ?? ""}`) &&
  !isAmong("relatives", tokens[source.from - 1]?.lower ?? "") &&
  tokens[source.from]?.pos !== "PRON" &&
  tokens[source.from - 1]?.lower !== "what";
