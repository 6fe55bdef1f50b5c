import { remembered } from "../remembered";
import { type WordForm, wordForm } from "../word-form";
import { NUMBERS_A_TOKEN, Tagged, type WinkTokens, winkTokensOf } from "./tagger";

/** Part of speech and dictionary form of the words of a sentence. */
export function formsOf(words: readonly string[]): WordForm[] {
  const known = words.map(knownWord);
  const tagged = new Tagged(inOneRow(known));
  let next = 0;
  return words.map((word, at) => {
    const { tokens, forms } = known[at] ?? UNKNOWN;
    const first = next;
    next += tokens.length / NUMBERS_A_TOKEN;
    return formOf(word, forms, tagged, first, next);
  });
}

function inOneRow(words: readonly KnownWord[]): number[] {
  const row: number[] = [];
  for (const { tokens } of words) for (const number of tokens) row.push(number);
  return row;
}

/** A word: what it is for wink, and its forms so far, one for each part of speech it has been. */
interface KnownWord {
  readonly tokens: WinkTokens;
  readonly forms: WordForm[];
}

const UNKNOWN: KnownWord = { tokens: [], forms: [] };

/** Longer things are no words, and what wink does with them takes time with the square of their length. */
const LONGEST = 79;
const ENDLESS = "x";

const knownWord = remembered(
  (word): KnownWord => ({ tokens: winkTokensOf(word.length > LONGEST ? ENDLESS : word), forms: [] }),
);

/** A word of ours that is several of theirs is what its last part is (`peace-keeping`), and its own dictionary form. */
function formOf(word: string, forms: WordForm[], tagged: Tagged, first: number, next: number): WordForm {
  const pos = word.length > LONGEST || next === first ? "X" : tagged.posOf(next - 1);
  for (const form of forms) if (form.pos === pos) return form;
  const isOne = next - first === 1 && word.length <= LONGEST;
  const form = wordForm(word, isOne ? tagged.lemmaOf(first) : word.toLowerCase(), pos);
  forms.push(form);
  return form;
}
