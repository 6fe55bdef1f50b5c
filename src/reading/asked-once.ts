import { MOST_ANSWERED } from "./answers";
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

/** A question that gets the same answer of nearly every word. */
export function mostly<Answer>(usual: Answer, answer: (form: WordForm) => Answer): (token: Asked) => Answer {
  const isUsual = isOnce((form) => answer(form) === usual);
  const unusual = askedOfFew(answer);
  return (token) => (isUsual(token) ? usual : unusual(token));
}

/** A question that has as many answers as there are words. */
export const askedOnce = <Answer>(answer: (form: WordForm) => Answer): ((token: Asked) => Answer) =>
  answered < MOST_ANSWERED ? askedOfAll(answer) : askedOfFew(answer);

/** The answers stand in the word itself. Whoever opens several libraries in a process, a bench say, asks more such than there is room for. */
function askedOfAll<Answer>(answer: (form: WordForm) => Answer): (token: Asked) => Answer {
  const question = answered++;
  return ({ form }) => {
    const before = form.answerTo(question);
    // Nobody else answers this question, so what stands there is an answer to it.
    if (before !== undefined) return before as Answer;
    const fresh = answer(form);
    form.answer(question, fresh);
    return fresh;
  };
}

/** The answers stand in a list that few words have. */
function askedOfFew<Answer>(answer: (form: WordForm) => Answer): (token: Asked) => Answer {
  const question = askedRarely++;
  return ({ form }) => {
    const before = form.rareAnswerTo(question);
    // Nobody else answers this question, so what stands there is an answer to it.
    if (before !== undefined) return before as Answer;
    const fresh = answer(form);
    form.answerRarely(question, fresh);
    return fresh;
  };
}

let askedRarely = 0;
let answered = 0;
let marked = 0;

function nextMarked(): number {
  if (marked >= MOST_MARKED) throw new RangeError(`a word form holds marks for ${MOST_MARKED} questions`);
  return marked++;
}
