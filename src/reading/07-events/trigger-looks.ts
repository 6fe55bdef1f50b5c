import { hashOf, mix } from "../perceptron/hash";
import type { Look, Looks } from "../perceptron/look";
import type { Spelling } from "../spelling";
import type { Phrase } from "./phrases";
import type { Scene } from "./scene";
import { SETTINGS } from "./setting";
import type { Candidate } from "./triggers";

/** Words this far from a trigger still say what is going on. */
const NEIGHBOURHOOD = 10;

/** How a candidate looks when the question is: does it report an event of its type? */
export function triggerLook(scene: Scene, candidate: Candidate, others: readonly Candidate[]): Looks {
  const type = hashOf(candidate.row.type);
  const phrase = mix(type, hashOf(candidate.words));
  const write = (_: number, look: Look): void => {
    look.begin(phrase, type, scene.word(candidate.from - 1));
    addItself(look, scene, candidate, type, phrase);
    addNeighbours(look, scene, candidate, type, phrase);
    addCompany(look, scene, candidate, type, phrase);
    addSetting(look, scene, type, phrase);
    addRivals(look, candidate, others, type, phrase);
  };
  return { length: 1, write };
}

function addItself(look: Look, scene: Scene, { from, to }: Candidate, type: number, phrase: number): void {
  const length = Math.min(3, to - from);
  const token = scene.tokens[from];
  const { word, pos, ending3 } = scene.at(from);
  const capital = token !== undefined && from > 0 && /^\p{Lu}/u.test(token.text) ? 1 : 0;
  const named = scene.phrases.some((p) => p.from <= from && from < p.to && p.mention === "NAME") ? 1 : 0;
  look.add(1, type);
  look.add2(2, type, phrase);
  look.add2(3, phrase, word);
  look.add3(4, type, phrase, pos);
  look.add3(5, type, word, pos);
  look.add3(6, type, pos, length);
  look.add3(7, type, capital, named);
  look.add2(8, capital, named);
  look.add3(9, phrase, capital, named);
  look.add2(10, ending3, pos);
  look.add2(11, type, ending3);
  look.add2(12, type, token?.quoted === true ? 1 : 0);
  look.add2(13, type, length);
}

function addNeighbours(look: Look, scene: Scene, { from, to }: Candidate, type: number, phrase: number): void {
  const before2 = scene.at(from - 2);
  const before = scene.at(from - 1);
  const after = scene.at(to);
  const after2 = scene.at(to + 1);
  addNeighbour(look, 0, before, type, phrase);
  addNeighbour(look, 1, before2, type, phrase);
  addNeighbour(look, 2, scene.at(from - 3), type, phrase);
  addNeighbour(look, 3, after, type, phrase);
  addNeighbour(look, 4, after2, type, phrase);
  addNeighbour(look, 5, scene.at(to + 2), type, phrase);
  const as = mix(type, scene.pos(from));
  look.add3(70, type, before.pos, after.pos);
  look.add3(71, phrase, before.pos, after.pos);
  look.add3(72, type, before.word, after.word);
  look.add3(73, as, before.pos, before2.pos);
  look.add3(74, as, after.pos, after2.pos);
}

function addNeighbour(look: Look, k: number, { word, pos, lemma }: Spelling, type: number, phrase: number): void {
  look.add2(20 + k, type, word);
  look.add2(30 + k, phrase, word);
  look.add2(40 + k, type, pos);
  look.add2(50 + k, phrase, pos);
  look.add2(60 + k, phrase, lemma);
}

function addCompany(look: Look, scene: Scene, { from, to }: Candidate, type: number, phrase: number): void {
  const first = Math.max(0, from - NEIGHBOURHOOD);
  const last = Math.min(scene.tokens.length, to + NEIGHBOURHOOD);
  for (let at = first; at < from; at++) addCompanion(look, scene.lemma(at), 0, type, phrase);
  for (let at = to; at < last; at++) addCompanion(look, scene.lemma(at), 1, type, phrase);
  const before = kindOf(scene.phrases.findLast((p) => p.to <= from));
  const after = kindOf(scene.phrases.find((p) => p.from >= to));
  look.add2(82, type, before);
  look.add2(83, type, after);
  look.add3(84, type, before, after);
  look.add2(85, phrase, before);
  look.add2(86, phrase, after);
  look.add3(87, phrase, before, after);
}

function addCompanion(look: Look, lemma: number, side: 0 | 1, type: number, phrase: number): void {
  look.add3(80, type, lemma, side);
  look.add2(81, phrase, lemma);
}

/** What the sentences around are about. */
function addSetting(look: Look, { setting }: Scene, type: number, phrase: number): void {
  for (let bit = 0; bit < SETTINGS; bit++) {
    if ((setting & (1 << bit)) === 0) continue;
    look.add2(93, type, bit);
    look.add2(94, phrase, bit);
  }
}

const kindOf = (phrase: Phrase | undefined): number => hashOf(phrase?.kind ?? "none");

function addRivals(look: Look, own: Candidate, others: readonly Candidate[], type: number, phrase: number): void {
  for (const { row, from, to } of others) {
    const other = hashOf(row.type);
    const here = from < own.to && own.from < to;
    if (here && row !== own.row) look.add3(90, type, other, phrase);
    if (here && row === own.row && to - from > own.to - own.from) look.add2(91, type, phrase);
    if (!here && Math.abs(from - own.from) <= NEIGHBOURHOOD) look.add3(92, type, other, from < own.from ? 0 : 1);
  }
}
