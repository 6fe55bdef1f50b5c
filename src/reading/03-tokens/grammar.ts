import { remembered } from "../remembered";
import { type WordForm, wordForm } from "../word-form";
import { posOf, WinkSentence, WinkWord } from "./tagger";

/** Part of speech and dictionary form of the words of a sentence. */
export function formsOf(words: readonly string[]): WordForm[] {
  const known = words.map(knownWord);
  const tagged = new WinkSentence(known);
  return known.map((word, at) => word.formAs(tagged.tagAt(at)));
}

/** Longer things are no words, and what wink does with them takes time with the square of their length. */
const LONGEST = 79;
const ENDLESS = "x";

/** A word: what it is for wink, and its forms so far, one for each part of speech it has been. Most words have been one only. */
class KnownWord extends WinkWord {
  private first: WordForm | null = null;
  private others: readonly WordForm[] = NO_OTHERS;

  private readonly isWord: boolean;

  constructor(private readonly text: string) {
    super(text.length > LONGEST ? ENDLESS : text);
    this.isWord = text.length <= LONGEST && this.parts > 0;
  }

  formAs(tag: number): WordForm {
    const pos = this.isWord ? posOf(this.isSettled ? this.tag : tag) : "X";
    if (this.first?.pos === pos) return this.first;
    return this.others.find((form) => form.pos === pos) ?? this.newForm(tag, pos);
  }

  private newForm(tag: number, pos: string): WordForm {
    const lemma = this.isWord && this.parts === 1 ? this.lemmaAs(tag) : this.text.toLowerCase();
    const form = wordForm(this.text, lemma, pos);
    if (this.first === null) this.first = form;
    else this.others = [...this.others, form];
    return form;
  }
}

const NO_OTHERS: readonly WordForm[] = [];

const knownWord = remembered((word) => new KnownWord(word));
