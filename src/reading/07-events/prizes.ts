import { isPossessive } from "../possessive";
import circumstances from "../tables/circumstances.json";
import type { Phrase } from "./phrases";
import type { Scene } from "./scene";
import type { Parts } from "./taggers";
import type { Candidate } from "./triggers";

const WON: ReadonlySet<string> = new Set(circumstances["what goes to whoever wins"].split(" "));

/** "the title went to Anna Berg": nothing else goes like that. */
export function goesToWinner(scene: Scene, { row, words, from }: Candidate): boolean {
  if (row.type !== "WIN" || words !== "go to") return false;
  const subject = scene.verbGroup(from)?.subject ?? null;
  return subject !== null && WON.has(scene.tokens[subject.noun]?.lower ?? "");
}

/** Whoever it goes to wins: of "Norway's Anna Berg" she does. */
export function withWinnerBehind(scene: Scene, trigger: Candidate, parts: Parts): Parts {
  if (!goesToWinner(scene, trigger)) return parts;
  const next = scene.phrases.find(({ from }) => from === trigger.to);
  const winner = next === undefined ? undefined : (ownedBehind(scene, next) ?? next);
  return { doers: winner === undefined || winner.kind === null ? [] : [winner], receivers: [] };
}

const ownedBehind = ({ tokens, phrases }: Scene, { to }: Phrase): Phrase | undefined =>
  isPossessive(tokens[to]?.text ?? "")
    ? phrases.find(({ from, kind }) => from === to + 1 && kind === "PERSON")
    : undefined;
