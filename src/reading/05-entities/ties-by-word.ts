import type { Tie } from "./roster";
import { type Scene, wordRange } from "./scene";

/** For every word the ties it is part of, the longest first. */
export function tiesByWord(scene: Scene, ties: readonly Tie[]): readonly (readonly Tie[])[] {
  const byWord = new Array<Tie[]>(scene.words.length).fill(NONE);
  for (const tie of ties) {
    const [from, to] = wordRange(scene, tie);
    for (let at = from; at < Math.min(to, byWord.length); at += 1) {
      const here = byWord[at];
      if (here === undefined || here === NONE) byWord[at] = [tie];
      else here.push(tie);
    }
  }
  return byWord;
}

/** One for all: most words are part of nothing, and every page is asked several times. */
const NONE: Tie[] = [];
