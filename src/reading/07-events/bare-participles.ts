import { listed } from "../listed";
import circumstances from "../tables/circumstances.json";
import type { Phrase } from "./phrases";
import type { Scene } from "./scene";
import type { Parts } from "./taggers";
import type { Candidate } from "./triggers";

const SUFFERS = listed(circumstances["types whose participle suffers in a headline"]);
const BEHIND = listed(circumstances["behind a bare participle"]);

/** "families of soldiers killed in the war": the soldiers were, and their families killed nobody. */
export function withSufferersBefore(scene: Scene, trigger: Candidate, parts: Parts): Parts {
  const sufferer = isBareParticiple(scene, trigger) ? endingAt(scene, trigger.from) : undefined;
  if (sufferer === undefined || !maySuffer(scene, sufferer)) return parts;
  const before = parts.receivers.filter(({ from }) => from < trigger.from);
  const receivers = before.includes(sufferer) ? before : [sufferer];
  return { doers: parts.doers.filter(({ from }) => from >= trigger.to), receivers };
}

/** Not "among those killed", which leaves open who they are. */
const maySuffer = ({ tokens }: Scene, { kind, open, noun }: Phrase): boolean =>
  kind !== null && kind !== "PLACE" && !open && /^(?:NOUN|PROPN)$/u.test(tokens[noun]?.pos ?? "");

const endingAt = ({ phrases }: Scene, at: number): Phrase | undefined => phrases.find(({ to }) => to === at);

/** "killed in", "arrested by": nobody stands behind it to whom it is done; but "killed at least ten". */
function isBareParticiple({ tokens }: Scene, { row, from, to }: Candidate): boolean {
  const verb = tokens[from];
  const isPast = verb?.pos === "VERB" && verb.lower !== verb.lemma && !/(?:s|ing)$/u.test(verb.lower);
  return isPast && to === from + 1 && SUFFERS.has(row.type) && BEHIND.has(tokens[to]?.lower ?? "");
}
