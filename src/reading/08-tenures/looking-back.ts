import type { Scene } from "../05-entities/scene";

/** Words; a sentence without an end is looked through no further, so that the work stays linear in the length of the text. */
const FURTHEST = 200;

/** An office is of what its sentence has named, or the one before. */
export const SENTENCES_BACK = 1;

/** Where to begin to look for what was said before a word: with its sentence, or with one so many sentences back. */
export const beginningBefore = ({ firstWords }: Scene, at: number, sentence: number, back: number): number =>
  Math.max(firstWords[Math.max(0, sentence - back)] ?? 0, at - FURTHEST);
