import { likeliestOf } from "../../src/reading/05-entities/likeliest";
import { learn } from "./learn";
import type { Lesson } from "./lessons";

export interface Told {
  readonly right: number;
  readonly wrong: number;
  readonly open: number;
}

const PARTS = 4;

/** How the pronouns of news are read by weights learnt from all but the quarter they are of. */
export function heldOut(lessons: readonly Lesson[]): Told {
  const news = lessons.filter(({ from }) => from === "news");
  const answers = Array.from({ length: PARTS }, (_, part) => {
    const quarter = new Set(news.filter((_, number) => number % PARTS === part));
    const weights = Object.entries(learn(lessons.filter((lesson) => !quarter.has(lesson))));
    return [...quarter].map((lesson) => answerTo(lesson, weights));
  }).flat();
  const count = (wanted: keyof Told) => answers.filter((answer) => answer === wanted).length;
  return { right: count("right"), wrong: count("wrong"), open: count("open") };
}

function answerTo({ part, signs, right }: Lesson, weights: readonly [string, Record<string, number>][]): keyof Told {
  const number = likeliestOf(signs, new Map(weights.map(([sign, row]) => [sign, row[part] ?? 0])));
  return number === null ? "open" : right.includes(number) ? "right" : "wrong";
}
