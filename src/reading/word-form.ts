/**
 * A word as it is spelled, with its dictionary form and part of speech. All tokens that agree in these share one, so that what
 * depends on nothing else is worked out once for all of them (`askedOnce`).
 */
export class WordForm {
  /** What was found out about it, each question at its own place. */
  readonly answers: unknown[] = new Array(questions);

  constructor(
    readonly text: string,
    readonly lower: string,
    readonly lemma: string,
    readonly pos: string,
  ) {}
}

let questions = 0;

/**
 * A question about a word, worked out when it is first asked of one: news repeats its words, and a look at a place in an array
 * takes a tenth of the time of a search in a Map of strings.
 */
export function askedOnce<Answer>(answer: (form: WordForm) => Answer): (token: { readonly form: WordForm }) => Answer {
  const place = questions++;
  return ({ form }) => {
    const before = form.answers[place];
    // Nobody else writes to this place, so what stands there is an answer.
    if (before !== undefined) return before as Answer;
    const fresh = answer(form);
    form.answers[place] = fresh;
    return fresh;
  };
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
