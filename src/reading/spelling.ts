import { hashOf } from "./perceptron/hash";

/** A word as the taggers see it, hashed once a word. All but the shape are of the word in small letters. */
export interface Spelling {
  readonly word: number;
  readonly shape: number;
  readonly beginning: number;
  /** The last letter, the last two, three and four. */
  readonly ending1: number;
  readonly ending2: number;
  readonly ending3: number;
  readonly ending4: number;
  readonly lemma: number;
  readonly pos: number;
}

interface Spelled {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: string;
  spelling: Spelling | null;
}

export function spellingOf({ form }: { readonly form: Spelled }): Spelling {
  form.spelling ??= hashed(form);
  return form.spelling;
}

function hashed({ text, lower, lemma, pos }: Spelled): Spelling {
  const ending = (letters: number): number => hashOf(lower.slice(-letters));
  return {
    word: hashOf(lower),
    shape: hashOf(shapeOf(text)),
    beginning: hashOf(lower.slice(0, 4)),
    ending1: ending(1),
    ending2: ending(2),
    ending3: ending(3),
    ending4: ending(4),
    lemma: hashOf(lemma),
    pos: hashOf(pos),
  };
}

function shapeOf(word: string): string {
  if (/^\p{Lu}{2,}$/u.test(word)) return "XX";
  if (/^\p{Lu}/u.test(word)) return "Xx";
  if (/^\p{Ll}/u.test(word)) return "x";
  return /^\d/u.test(word) ? "d" : word;
}

/** What stands where no word does looks the same from everywhere. */
export const allAlike = (look: number): Spelling => ({
  word: look,
  shape: look,
  beginning: look,
  ending1: look,
  ending2: look,
  ending3: look,
  ending4: look,
  lemma: look,
  pos: look,
});
