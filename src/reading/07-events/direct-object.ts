import type { Phrase } from "./phrases";
import type { Scene } from "./scene";
import type { Candidate } from "./triggers";

/** "dismissed Bo Berg", "accused her": whom an active verb stands right in front of, where nobody else suffers it. */
export function directObject(scene: Scene, { row, from, to }: Candidate): Phrase | null {
  const group = scene.verbGroup(from);
  const isVerb = scene.tokens[from]?.pos === "VERB" && group !== null && !group.passive && to === from + 1;
  if (!isVerb || row.mutual || row.receiver !== "RECIPIENT" || !row.slots.has("object")) return null;
  const next = scene.phrases.find((phrase) => phrase.from >= to);
  const isNamed = next?.from === to && (next.mention === "NAME" || next.mention === "PRONOUN");
  return isNamed && next.member?.kind === "PERSON" && next !== group.subject ? next : null;
}
