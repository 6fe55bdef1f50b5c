import { type Mark, MOST_MARKED, UNMARKED } from "./marks";
import type { WordForm } from "./word-form";

type Asked = { readonly form: WordForm };

/**
 * Questions about a word, worked out when they are first asked of one, for news repeats its words. Fifty are asked of every word, so
 * what counts is how little memory they touch.
 */
export function isOnce(is: (form: WordForm) => boolean): (token: Asked) => boolean {
  const question = nextMarked();
  return ({ form }) => {
    const mark = form.markOf(question);
    if (mark !== UNMARKED) return mark === YES;
    const fresh = is(form);
    form.mark(question, fresh ? YES : NO);
    return fresh;
  };
}

const [NO, YES]: readonly [Mark, Mark] = [1, 2];

/** A question that gets the same answer of nearly every word. Of the others each keeps the number of its answer. */
export function mostly<Answer>(usual: Answer, answer: (form: WordForm) => Answer): (token: Asked) => Answer {
  const isUsual = isOnce((form) => answer(form) === usual);
  const question = answered++;
  const answers: Answer[] = [];
  const numbers = new Map<Answer, number>();
  return (token) => {
    if (isUsual(token)) return usual;
    const { form } = token;
    const number = form.answerTo(question);
    const before = number === undefined ? undefined : answers[number];
    if (before !== undefined) return before;
    const fresh = answer(form);
    if (answers.length < MOST_DIFFERENT) form.answer(question, numberOf(fresh, answers, numbers));
    return fresh;
  };
}

/** Answers are never forgotten. More than these only invented words get, and theirs are worked out each time. */
const MOST_DIFFERENT = 30_000;

function numberOf<Answer>(answer: Answer, answers: Answer[], numbers: Map<Answer, number>): number {
  const known = numbers.get(answer);
  if (known !== undefined) return known;
  numbers.set(answer, answers.length);
  return answers.push(answer) - 1;
}

let answered = 0;
let marked = 0;

function nextMarked(): number {
  if (marked >= MOST_MARKED) throw new RangeError(`a word form holds marks for ${MOST_MARKED} questions`);
  return marked++;
}
