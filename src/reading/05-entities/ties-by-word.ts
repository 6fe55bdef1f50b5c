import type { Tie } from "./roster";
import { type Scene, wordRange } from "./scene";

/** For every word the ties it is part of, the longest first. */
export function tiesByWord(scene: Scene, ties: readonly Tie[]): readonly (readonly Tie[])[] {
  const byWord = new Array<readonly Tie[]>(scene.words.length).fill(NONE);
  const own = new Map<number, Tie[]>();
  for (const tie of ties) {
    const [from, to] = wordRange(scene, tie);
    for (let at = from; at < Math.min(to, byWord.length); at += 1) {
      const here = own.get(at);
      if (here === undefined) own.set(at, [tie]);
      else here.push(tie);
    }
  }
  for (const [at, here] of own) byWord[at] = here;
  return byWord;
}

/** One for all: most words are part of nothing, and every page is asked several times. */
const NONE: readonly Tie[] = [];
