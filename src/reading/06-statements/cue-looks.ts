import { mix } from "../perceptron/hash";
import type { Look, Looks } from "../perceptron/look";
import type { WordLooks } from "./word-looks";

const THAT = 0x2f1d;

/** How each token looks when the question is: is this a cue? */
export function cueLooks(words: WordLooks, thatWord: number): Looks {
  const anyQuotation = (words.marks.at(-1) ?? 0) > 0 ? 1 : 0;
  const write = (at: number, look: Look): void => {
    look.begin(words.word(at), words.shape(at), words.word(at - 1));
    addNeighbourhood(look, words, at);
    addCueTable(look, words, at, anyQuotation, thatWord);
  };
  return { length: words.length, write };
}

function addNeighbourhood(look: Look, words: WordLooks, at: number): void {
  const { word, shape, pos } = words;
  look.add(1, 0);
  look.add(2, word(at));
  look.add(3, shape(at));
  look.add(4, pos(at));
  for (let k = 1; k <= 3; k++) {
    look.add(10 + k, word(at - k));
    look.add(20 + k, word(at + k));
    look.add(30 + k, shape(at - k));
    look.add(40 + k, shape(at + k));
    look.add(140 + k, pos(at - k));
    look.add(150 + k, pos(at + k));
  }
  look.add2(50, word(at - 1), word(at));
  look.add2(51, word(at), word(at + 1));
  look.add3(52, shape(at - 1), word(at), shape(at + 1));
  look.add2(53, word(at - 2), word(at - 1));
  look.add2(54, word(at + 1), word(at + 2));
  look.add3(57, word(at - 1), word(at), word(at + 1));
  look.add3(58, pos(at - 1), pos(at), pos(at + 1));
  look.add3(59, pos(at - 1), word(at), pos(at + 1));
  for (const letters of [1, 2, 3, 4] as const) look.add(60 + letters, words.ending(at, letters));
  look.add(66, words.beginning(at));
}

function addCueTable(look: Look, words: WordLooks, at: number, anyQuotation: number, thatWord: number): void {
  const { word, shape, pos, rank, quoted } = words;
  const own = rank(at);
  look.add(70, own);
  look.add2(71, own, word(at + 1));
  look.add3(72, own, shape(at - 1), shape(at + 1));
  look.add2(73, quoted(at), own);
  look.add3(74, mix(quoted(at - 1), quoted(at)), quoted(at + 1), own);
  look.add2(75, thatAhead(words, at, thatWord), own > 2 ? 1 : 0);
  look.add2(76, anyQuotation, own);
  look.add2(77, cueBehind(words, at), own);
  look.add2(78, at < 3 ? at : at > words.length - 4 ? THAT : THAT + 1, own);
  look.add3(79, own, pos(at), pos(at + 1));
  look.add3(80, own, pos(at - 1), pos(at));
}

function thatAhead({ word }: WordLooks, at: number, thatWord: number): number {
  let ahead = 0;
  for (let k = 1; k <= 4; k++) if (word(at + k) === thatWord) ahead = k;
  return ahead;
}

function cueBehind({ rank }: WordLooks, at: number): number {
  for (let k = 1; k <= 8; k++) if (rank(at - k) >= 3) return 1;
  return 0;
}
