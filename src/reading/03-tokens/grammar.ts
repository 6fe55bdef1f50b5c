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
  const { pos, lemmas } = partsOf(
    words.map((word) => (word.length > LONGEST ? ENDLESS : word)).join(" "),
    words.length,
  );
  return words.map((word, at) => {
    if (word.length > LONGEST) return { pos: "X", lemma: word.toLowerCase() };
    return { pos: pos[at] ?? "X", lemma: lemmas[at] ?? word.toLowerCase() };
  });
}

/** Part of speech and lemma of each word, side by side. */
interface Parts {
  readonly pos: readonly string[];
  /** null of a word of several parts. */
  readonly lemmas: readonly (string | null)[];
}

/** wink's words: ours, or parts of ours, which are put together again. */
function partsOf(sentence: string, wanted: number): Parts {
  const tokens = wink.readDoc(sentence).tokens();
  const pos = tokens.out(wink.its.pos);
  // wink knows `lemma` by identity and declares it with fewer arguments than it is called with: it must not be wrapped.
  const lemmas: readonly string[] = Reflect.apply(tokens.out, tokens, [wink.its.lemma]);
  return pos.length === wanted ? { pos, lemmas } : joined({ pos, lemmas }, tokens.out(wink.its.precedingSpaces));
}

/** A word of ours that is several of theirs is what its last part is (`peace-keeping`). */
function joined({ pos, lemmas }: Parts, spaces: readonly string[]): Parts {
  const whole: { pos: string[]; lemmas: (string | null)[] } = { pos: [], lemmas: [] };
  for (const [at, one] of pos.entries()) {
    const begins = at === 0 || spaces[at] !== "";
    const place = begins ? whole.pos.length : whole.pos.length - 1;
    whole.pos[place] = one;
    whole.lemmas[place] = begins ? (lemmas[at] ?? null) : null;
  }
  return whole;
}
