import { type Caution, likeliestOf } from "../../src/reading/05-entities/likeliest";
import { learn, type SignWeights } from "./learn";
import type { Lesson } from "./lesson";

export interface Told {
  readonly right: number;
  readonly wrong: number;
  readonly open: number;
}

const QUARTERS = 4;

/** How the news is read by weights learnt from all but the quarter it is of, part by part. Quarters are pages in a row. */
export function heldOut(lessons: readonly Lesson[], caution: Caution): ReadonlyMap<string, Told> {
  const news = lessons.filter(({ from }) => from === "news");
  const answers = Array.from({ length: QUARTERS }, (_, quarter) => {
    const away = new Set(news.filter((_, number) => Math.floor((number * QUARTERS) / news.length) === quarter));
    const weights = learn(lessons.filter((lesson) => !away.has(lesson)));
    return [...away].map((lesson) => ({ part: lesson.part, answer: answerTo(lesson, weights, caution) }));
  }).flat();
  const parts = [...new Set(answers.map(({ part }) => part))].sort();
  return new Map(
    parts.map((part) => [part, toldOf(answers.filter((one) => one.part === part).map(({ answer }) => answer))]),
  );
}

function answerTo({ part, signs, right }: Lesson, weights: SignWeights, caution: Caution): keyof Told {
  const own = new Map(Object.entries(weights).map(([sign, row]) => [sign, row[part] ?? 0]));
  const number = likeliestOf(signs, own, caution);
  return number === null ? "open" : right.includes(number) ? "right" : "wrong";
}

export function toldOf(answers: readonly (keyof Told)[]): Told {
  const count = (wanted: keyof Told) => answers.filter((answer) => answer === wanted).length;
  return { right: count("right"), wrong: count("wrong"), open: count("open") };
}
