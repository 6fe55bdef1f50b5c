import { mix } from "../perceptron/hash";
import type { Look, Looks } from "../perceptron/look";
import type { Spelling } from "../spelling";
import type { WordLooks } from "./word-looks";

const THAT = 0x2f1d;

/** How each token looks when the question is: is this a cue? */
export function cueLooks(words: WordLooks, thatWord: number): Looks {
  const anyQuotation = words.holdsMarks ? 1 : 0;
  const write = (at: number, look: Look): void => {
    const { word, shape } = words.at(at);
    look.begin(word, shape, words.word(at - 1));
    addNeighbourhood(look, words, at);
    addCueTable(look, words, at, anyQuotation, thatWord);
  };
  return { length: words.length, write };
}

function addNeighbourhood(look: Look, words: WordLooks, at: number): void {
  const here = words.at(at);
  const before2 = words.at(at - 2);
  const before = words.at(at - 1);
  const after = words.at(at + 1);
  const after2 = words.at(at + 2);
  look.add(1, 0);
  look.add(2, here.word);
  look.add(3, here.shape);
  look.add(4, here.pos);
  addNeighbours(look, 1, before, after);
  addNeighbours(look, 2, before2, after2);
  addNeighbours(look, 3, words.at(at - 3), words.at(at + 3));
  look.add2(50, before.word, here.word);
  look.add2(51, here.word, after.word);
  look.add3(52, before.shape, here.word, after.shape);
  look.add2(53, before2.word, before.word);
  look.add2(54, after.word, after2.word);
  look.add3(57, before.word, here.word, after.word);
  look.add3(58, before.pos, here.pos, after.pos);
  look.add3(59, before.pos, here.word, after.pos);
  look.add(61, here.ending1);
  look.add(62, here.ending2);
  look.add(63, here.ending3);
  look.add(64, here.ending4);
  look.add(66, here.beginning);
}

/** The words on both sides, `k` steps away. */
function addNeighbours(look: Look, k: number, before: Spelling, after: Spelling): void {
  look.add(10 + k, before.word);
  look.add(20 + k, after.word);
  look.add(30 + k, before.shape);
  look.add(40 + k, after.shape);
  look.add(140 + k, before.pos);
  look.add(150 + k, after.pos);
}

function addCueTable(look: Look, words: WordLooks, at: number, anyQuotation: number, thatWord: number): void {
  const own = words.rank(at);
  const quoted = words.quoted(at);
  const before = words.at(at - 1);
  const here = words.at(at);
  const after = words.at(at + 1);
  look.add(70, own);
  look.add2(71, own, after.word);
  look.add3(72, own, before.shape, after.shape);
  look.add2(73, quoted, own);
  look.add3(74, mix(words.quoted(at - 1), quoted), words.quoted(at + 1), own);
  look.add2(75, thatAhead(words, at, thatWord), own > 2 ? 1 : 0);
  look.add2(76, anyQuotation, own);
  look.add2(77, cueBehind(words, at), own);
  look.add2(78, at < 3 ? at : at > words.length - 4 ? THAT : THAT + 1, own);
  look.add3(79, own, here.pos, after.pos);
  look.add3(80, own, before.pos, here.pos);
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
