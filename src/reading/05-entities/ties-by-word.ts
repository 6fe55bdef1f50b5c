import type { Tie } from "./roster";
import { type Scene, wordRange } from "./scene";

/** For every word the ties it is part of, the longest first. */
export function tiesByWord(scene: Scene, ties: readonly Tie[]): readonly (readonly Tie[])[] {
  const byWord: Tie[][] = scene.words.map(() => []);
  for (const tie of ties) {
    const [from, to] = wordRange(scene, tie);
    for (let at = from; at < to; at += 1) byWord[at]?.push(tie);
  }
  return byWord;
}
