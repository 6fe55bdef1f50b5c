import { mix } from "../perceptron/hash";
import type { Look, Looks } from "../perceptron/look";
import type { WordLooks } from "./word-looks";

const THAT = 0x2f1d;

/** How each token looks when the question is: is this a cue? */
export function cueLooks(words: WordLooks, thatWord: number): Looks {
  const anyQuotation = words.holdsMarks ? 1 : 0;
  const write = (at: number, look: Look): void => {
    look.begin(words.word(at), words.shape(at), words.word(at - 1));
    addNeighbourhood(look, words, at);
    addCueTable(look, words, at, anyQuotation, thatWord);
  };
  return { length: words.length, write };
}

function addNeighbourhood(look: Look, words: WordLooks, at: number): void {
  look.add(1, 0);
  look.add(2, words.word(at));
  look.add(3, words.shape(at));
  look.add(4, words.pos(at));
  for (let k = 1; k <= 3; k++) {
    look.add(10 + k, words.word(at - k));
    look.add(20 + k, words.word(at + k));
    look.add(30 + k, words.shape(at - k));
    look.add(40 + k, words.shape(at + k));
    look.add(140 + k, words.pos(at - k));
    look.add(150 + k, words.pos(at + k));
  }
  look.add2(50, words.word(at - 1), words.word(at));
  look.add2(51, words.word(at), words.word(at + 1));
  look.add3(52, words.shape(at - 1), words.word(at), words.shape(at + 1));
  look.add2(53, words.word(at - 2), words.word(at - 1));
  look.add2(54, words.word(at + 1), words.word(at + 2));
  look.add3(57, words.word(at - 1), words.word(at), words.word(at + 1));
  look.add3(58, words.pos(at - 1), words.pos(at), words.pos(at + 1));
  look.add3(59, words.pos(at - 1), words.word(at), words.pos(at + 1));
  for (const letters of [1, 2, 3, 4] as const) look.add(60 + letters, words.ending(at, letters));
  look.add(66, words.beginning(at));
}

function addCueTable(look: Look, words: WordLooks, at: number, anyQuotation: number, thatWord: number): void {
  const own = words.rank(at);
  look.add(70, own);
  look.add2(71, own, words.word(at + 1));
  look.add3(72, own, words.shape(at - 1), words.shape(at + 1));
  look.add2(73, words.quoted(at), own);
  look.add3(74, mix(words.quoted(at - 1), words.quoted(at)), words.quoted(at + 1), own);
  look.add2(75, thatAhead(words, at, thatWord), own > 2 ? 1 : 0);
  look.add2(76, anyQuotation, own);
  look.add2(77, cueBehind(words, at), own);
  look.add2(78, at < 3 ? at : at > words.length - 4 ? THAT : THAT + 1, own);
  look.add3(79, own, words.pos(at), words.pos(at + 1));
  look.add3(80, own, words.pos(at - 1), words.pos(at));
}

function thatAhead(words: WordLooks, at: number, thatWord: number): number {
  let ahead = 0;
  for (let k = 1; k <= 4; k++) if (words.word(at + k) === thatWord) ahead = k;
  return ahead;
}

function cueBehind(words: WordLooks, at: number): number {
  for (let k = 1; k <= 8; k++) if (words.rank(at - k) >= 3) return 1;
  return 0;
}
