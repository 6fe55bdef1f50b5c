import type { Word } from "./04-names/words";
import { Answers } from "./answers";
import type { Spelling } from "./spelling";

/**
 * A word as it is spelled, with its dictionary form and part of speech. All tokens that agree in these share one, so that what
 * depends on nothing else is worked out once for all of them (`asked-once.ts`).
 */
export class WordForm extends Answers {
  /** These are different of every word, so they stand in it by name: null until somebody first asks for them. */
  spelling: Spelling | null = null;
  forms: ReadonlySet<string> | null = null;
  inNames: Word | null = null;
  /** Asked of every word for the patterns of several: the number itself, for what it takes to look it up elsewhere would be more. */
  seconds: number | null = null;

  constructor(
    readonly text: string,
    readonly lower: string,
    readonly lemma: string,
    readonly pos: string,
  ) {
    super();
  }
}

const known = new Map<string, WordForm[]>();
let size = 0;
const MOST_REMEMBERED = 50_000;
const LONGEST_REMEMBERED = 60;

/** The one form of a word; everything is forgotten together when it becomes too much, so that invented words fill no memory. */
export function wordForm(text: string, lemma: string, pos: string): WordForm {
  const alike = known.get(text);
  if (alike !== undefined) for (const form of alike) if (form.pos === pos && form.lemma === lemma) return form;
  const own = ownCopy(text);
  const form = new WordForm(own, own.toLowerCase(), ownCopy(lemma), pos);
  if (text.length <= LONGEST_REMEMBERED) remember(form, alike);
  return form;
}

function remember(form: WordForm, alike: WordForm[] | undefined): void {
  if (size >= MOST_REMEMBERED) {
    known.clear();
    size = 0;
  }
  size++;
  if (alike === undefined || size === 1) known.set(form.text, [form]);
  else alike.push(form);
}

/** A word cut from a page keeps the whole page in memory for as long as it is remembered; put together anew it does not. */
const ownCopy = (word: string): string => `${word} `.slice(0, -1);
