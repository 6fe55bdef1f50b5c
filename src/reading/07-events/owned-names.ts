import { isPossessive } from "../possessive";
import type { Phrase } from "./phrases";
import type { Scene } from "./scene";
import type { Parts } from "./taggers";

/** "a call between Ann Lee and Norway's prime minister": who holds the office. "beat Japan's Emi Sakamoto" · "bought Oregon-based Alder Bearings": not the country has a part in it, but whom it stands in front of. */
export function ownedNames(scene: Scene, { doers, receivers }: Parts): Parts {
  const named = (phrases: readonly Phrase[]): readonly Phrase[] => [
    ...new Set(phrases.map((phrase) => behindOwner(scene, phrase) ?? phrase)),
  ];
  return { doers: named(doers), receivers: named(receivers) };
}

function behindOwner({ tokens, phrases }: Scene, { to, member }: Phrase): Phrase | null {
  if (member?.kind !== "PLACE" && member?.kind !== "ORGANISATION") return null;
  const from = nameAfter(tokens, to);
  const owned = from === null ? undefined : phrases.find((phrase) => phrase.from === from);
  if (owned?.kind === "PERSON" && from === to + 1 && (member.kind === "PLACE" || owned.member !== null)) return owned;
  if (member.kind !== "PLACE") return null;
  return owned?.mention === "NAME" && owned.member !== null && owned.member.kind !== "PLACE" ? owned : null;
}

/** Past `'s`, or past `-based`. */
function nameAfter(tokens: Scene["tokens"], to: number): number | null {
  if (isPossessive(tokens[to]?.text ?? "")) return to + 1;
  return tokens[to]?.text === "-" && /^(?:based|listed|born|owned|headquartered)$/u.test(tokens[to + 1]?.lower ?? "")
    ? to + 2
    : null;
}
