import type { Phrase } from "./phrases";
import type { Scene } from "./scene";
import type { Candidate } from "./triggers";

/** How far behind a trigger its "to" may stand: "threatening not to …". */
const REACH = 3;

/** "threatened to attack the port": of some acts the receiver is whom the deed they speak of would hit. */
export function hitByComplement({ tokens, phrases }: Scene, { row, to }: Candidate): Phrase | null {
  if (!row.slots.has("complement")) return null;
  const particle = tokens.slice(to, to + REACH).findIndex(({ lower }) => lower === "to");
  const verb = to + particle + 1;
  if (particle < 0 || tokens[verb]?.pos !== "VERB") return null;
  return phrases.find(({ from, kind }) => from === verb + 1 && kind !== null) ?? null;
}
