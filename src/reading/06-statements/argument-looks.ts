import { mix } from "../perceptron/hash";
import type { Look, Looks } from "../perceptron/look";
import type { Spelling } from "../spelling";
import type { TokenRange } from "./unit";
import type { WordLooks } from "./word-looks";

const BEFORE = 1;
const AFTER = 2;
const INSIDE = 3;

/** Tokens farther from the cue than this are not asked: keeps the work linear in the length of a sentence without end. */
const REACH = 160;

/** The tokens around a cue that may be its source, content or addressee. */
export const reachOf = (words: WordLooks, cue: TokenRange): TokenRange => ({
  from: Math.max(0, cue.from - REACH),
  to: Math.min(words.length, cue.to + REACH),
});

/** How each token in reach looks when the question is: what is it to this cue? */
export function argumentLooks(words: WordLooks, cue: TokenRange): Looks {
  const reach = reachOf(words, cue);
  let place = NOWHERE;
  const write = (step: number, look: Look): void => {
    const at = reach.from + step;
    place = placeOf(words, cue, at, place);
    const here = words.at(at);
    const shape = mix(mix(place.side, here.shape), place.commas);
    look.begin(mix(place.side, here.word), shape, mix(place.side, words.word(at - 1)));
    addPlace(look, words, cue, here, place);
    addNeighbourhood(look, words, at, here, place);
    addQuotation(look, words, cue, at, place);
  };
  return { length: reach.to - reach.from, write };
}

/** Where a token stands to the cue: on which side, how far, and what lies between. */
interface Place {
  readonly side: number;
  readonly distance: number;
  /** What lies between, all in one number. */
  readonly between: number;
  readonly commas: number;
  readonly marks: number;
  readonly breaks: number;
  readonly cues: number;
}

const NOWHERE: Place = { side: 0, distance: 0, between: 0, commas: 0, marks: 0, breaks: 0, cues: 0 };

/** The place of a token: the last one's, where the two look the same from the cue, as tokens side by side mostly do. */
function placeOf(words: WordLooks, cue: TokenRange, at: number, last: Place): Place {
  const side = at < cue.from ? BEFORE : at >= cue.to ? AFTER : INSIDE;
  const [low, high] = side === AFTER ? [cue.to, at] : [at + 1, cue.from];
  const steps = side === BEFORE ? at - cue.from : side === AFTER ? at - cue.to + 1 : 0;
  const distance = coarse(steps);
  const between = words.between(low, high);
  if (side === last.side && distance === last.distance && between === last.between) return last;
  return {
    side,
    distance,
    between,
    commas: Math.min(3, words.commas(low, high)),
    marks: Math.min(3, words.marks(low, high)),
    breaks: Math.min(3, words.breaks(low, high)),
    cues: Math.min(2, words.cues(low, high)),
  };
}

function coarse(steps: number): number {
  const far = Math.abs(steps);
  const size = far <= 5 ? far : far <= 10 ? 6 : far <= 20 ? 7 : 8;
  return steps < 0 ? -size : size;
}

function addPlace(look: Look, words: WordLooks, cue: TokenRange, here: Spelling, place: Place): void {
  const { side, distance, commas, marks, breaks, cues } = place;
  const { word, shape, pos } = here;
  const cueWord = words.word(cue.from);
  const next = words.word(cue.to);
  const gap = mix(commas, marks);
  look.add(1, side);
  look.add(2, distance);
  look.add2(3, word, side);
  look.add(4, word);
  look.add2(5, shape, distance);
  look.add2(6, side, gap);
  look.add2(7, side, breaks);
  look.add3(8, mix(side, gap), cues, shape);
  look.add3(9, cueWord, words.word(cue.to - 1), side);
  look.add2(10, cueWord, distance);
  look.add3(11, cueWord, word, side);
  look.add3(12, mix(cueWord, next), side, commas);
  look.add3(13, words.rank(cue.from), side, gap);
  look.add2(14, pos, distance);
  look.add3(15, pos, side, gap);
  look.add3(16, cueWord, pos, distance);
}

function addNeighbourhood(look: Look, words: WordLooks, at: number, here: Spelling, { side, commas }: Place): void {
  const before = words.at(at - 1);
  const after = words.at(at + 1);
  addNeighbours(look, 1, before, after, side);
  addNeighbours(look, 2, words.at(at - 2), words.at(at + 2), side);
  look.add3(40, before.word, here.word, side);
  look.add3(41, here.word, after.word, side);
  look.add2(42, here.ending3, side);
  look.add3(43, here.ending2, side, commas);
  look.add3(44, mix(before.pos, here.pos), after.pos, side);
}

/** The words on both sides, `k` steps away. */
function addNeighbours(look: Look, k: number, before: Spelling, after: Spelling, side: number): void {
  look.add2(20 + k, before.word, side);
  look.add2(25 + k, after.word, side);
  look.add2(30 + k, before.shape, side);
  look.add2(35 + k, after.shape, side);
  look.add2(130 + k, before.pos, side);
  look.add2(135 + k, after.pos, side);
}

function addQuotation(look: Look, words: WordLooks, cue: TokenRange, at: number, place: Place): void {
  const { side, distance, commas, marks, cues } = place;
  const { length } = words;
  const { word, shape } = words.at(at);
  const quoted = words.quoted(at);
  const cueWord = words.word(cue.from);
  const cueQuoted = words.quoted(cue.from);
  const anyQuotation = words.holdsMarks ? 1 : 0;
  const ahead = words.word(cue.to);
  const behind = words.word(cue.from - 1);
  look.add3(50, quoted, cueQuoted, side);
  look.add3(51, mix(quoted, cueQuoted), side, mix(commas, marks));
  look.add3(52, mix(words.quoted(at - 1), quoted), words.quoted(at + 1), side);
  look.add3(53, mix(anyQuotation, quoted), side, cueWord);
  look.add3(54, at === 0 ? 1 : 0, shape, side);
  look.add3(55, at >= length - 2 ? length - at : 9, word, side);
  look.add3(56, ahead, side, commas);
  look.add3(57, behind, side, commas);
  look.add3(58, distance === 1 ? 1 : 0, word, cueWord);
  look.add3(59, mix(ahead, side), mix(marks, commas), cueQuoted);
  look.add3(60, cues, side, distance);
  look.add3(61, cue.to >= length - 2 ? 1 : 0, side, mix(commas, marks));
  look.add3(62, cue.from < 2 ? 1 : 0, side, commas);
}
