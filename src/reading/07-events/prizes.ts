import { isPossessive } from "../possessive";
import circumstances from "../tables/circumstances.json";
import type { Phrase } from "./phrases";
import type { Scene } from "./scene";
import type { Candidate } from "./triggers";

const WON: ReadonlySet<string> = new Set(circumstances["what goes to whoever wins"].split(" "));

/** "the title went to Anna Berg": nothing else goes like that. */
export function goesToWinner(scene: Scene, { row, words, from }: Candidate): boolean {
  if (row.type !== "WIN" || words !== "go to") return false;
  const subject = scene.verbGroup(from)?.subject ?? null;
  return subject !== null && WON.has(scene.tokens[subject.noun]?.lower ?? "");
}

/** Whoever it goes to: of "Norway's Anna Berg" she. */
export function winnerBehind(scene: Scene, { to }: Candidate): Phrase | null {
  const next = scene.phrases.find(({ from }) => from === to);
  const winner = next === undefined ? undefined : (ownedBehind(scene, next) ?? next);
  return winner === undefined || winner.kind === null ? null : winner;
}

const ownedBehind = ({ tokens, phrases }: Scene, { to }: Phrase): Phrase | undefined =>
  isPossessive(tokens[to]?.text ?? "")
    ? phrases.find(({ from, kind }) => from === to + 1 && kind === "PERSON")
    : undefined;
