import type { Span } from "../../domain/span";
import type { Zone } from "../../domain/vocabulary";
import type { Page, Sentence, Token } from "../draft";
import type { Library } from "../library";

/** A token is called a word where it is one of the article's row. */
export type Word = Token;

/** The article laid out as one row of words: what every step of this pass looks at. */
export interface Scene {
  readonly page: Page;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly words: readonly Word[];
  /** Index of each sentence's first word. */
  readonly firstWords: readonly number[];
  readonly library: Library;
}

export function sceneOf(page: Page, sentences: readonly Sentence[], library: Library): Scene {
  const before = laidOut.get(sentences);
  if (before?.page === page && before.library === library) return before;
  const scene = laidOutAnew(page, sentences, library);
  laidOut.set(sentences, scene);
  return scene;
}

/** Entities and tenures lay out the same article. */
const laidOut = new WeakMap<readonly Sentence[], Scene>();

function laidOutAnew(page: Page, sentences: readonly Sentence[], library: Library): Scene {
  const words: Word[] = [];
  const firstWords: number[] = [];
  for (const { tokens } of sentences) {
    firstWords.push(words.length);
    for (const token of tokens) words.push(token);
  }
  return { page, text: page.text, sentences, words, firstWords, library };
}

/** The index of the first word that ends after an offset: the word standing there, or the next one. */
export function wordAt(scene: Scene, offset: number): number {
  let [low, high] = [0, scene.words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scene.words[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The word `steps` away in the same sentence, or null. */
export function neighbour(scene: Scene, at: number, steps: number): Word | null {
  const here = scene.words[at];
  const there = scene.words[at + steps];
  return here && there && here.sentence === there.sentence ? there : null;
}

/** The words of a span, as indices: from the first to one past the last. */
export function wordRange(scene: Scene, span: Span): readonly [number, number] {
  const from = wordAt(scene, span.start);
  return [from, Math.max(from + 1, wordAt(scene, span.end - 1) + 1)];
}

export const lowerAt = (scene: Scene, at: number, steps: number): string => neighbour(scene, at, steps)?.lower ?? "";

export const sentenceOf = (scene: Scene, word: Word): Sentence | null => scene.sentences[word.sentence] ?? null;

export const zoneOf = (scene: Scene, word: Word | undefined): Zone =>
  (word ? sentenceOf(scene, word)?.zone : undefined) ?? "BODY";

export const isOfParagraph = ({ sentences }: Scene, one: Word, other: Word): boolean =>
  sentences[one.sentence]?.paragraph === sentences[other.sentence]?.paragraph;
