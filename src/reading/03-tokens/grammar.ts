import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

export interface Grammar {
  readonly pos: string;
  readonly lemma: string;
}

const wink = winkNLP(model, ["pos"]);

/** Longer things are no words, and what wink does with them takes time with the square of their length. */
const LONGEST = 79;
const ENDLESS = "x";

/**
 * Part of speech and dictionary form of the words of a sentence. wink is given our words with blanks between them: cut from running
 * text it takes twice the time, and remembers words with their marks, so that the same sentence may be read otherwise later.
 */
export function grammarOf(words: readonly string[]): Grammar[] {
  if (words.length === 0) return [];
  const parts = partsOf(words.map((word) => (word.length > LONGEST ? ENDLESS : word)).join(" "));
  const whole = parts.length === words.length ? parts : joined(parts);
  return words.map((word, at) => {
    const lower = word.toLowerCase();
    if (word.length > LONGEST) return { pos: "X", lemma: lower };
    const { pos, lemma } = whole[at] ?? { pos: "X", lemma: null };
    return { pos, lemma: lemma ?? lower };
  });
}

interface Part {
  readonly pos: string;
  /** null of a word of several parts. */
  readonly lemma: string | null;
  readonly begins: boolean;
}

/** wink's words: ours, or parts of ours. */
function partsOf(sentence: string): Part[] {
  const tokens = wink.readDoc(sentence).tokens();
  const pos = tokens.out(wink.its.pos);
  const spaces = tokens.out(wink.its.precedingSpaces);
  // wink knows `lemma` by identity and declares it with fewer arguments than it is called with: it must not be wrapped.
  const lemmas: readonly string[] = Reflect.apply(tokens.out, tokens, [wink.its.lemma]);
  return pos.map((one, at) => ({ pos: one, lemma: lemmas[at] ?? null, begins: at === 0 || spaces[at] !== "" }));
}

/** A word of ours that is several of theirs is what its last part is (`peace-keeping`). */
function joined(parts: readonly Part[]): Part[] {
  const whole: Part[] = [];
  for (const part of parts) {
    if (part.begins) whole.push(part);
    else whole[whole.length - 1] = { ...part, lemma: null };
  }
  return whole;
}
