import type { Lesson, Source } from "./lesson";

/** What each sign weighs in each part. */
export type SignWeights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** News is what is read; the dispatches are few. */
const COUNTS: Readonly<Record<Source, number>> = { GAP: 1, news: 2, dispatches: 3 };

const ROUNDS = 250;
const STEP = 0.25;
/** Pulls weights of signs that are seldom seen towards none. */
const TOWARDS_NONE = 0.0003;

/**
 * Logistic regression over those each pronoun or description may mean, and somebody else whose signs weigh nothing. A sign has a
 * weight of its own and one for each part, so what is rare in one part is learnt from the others.
 */
export function learn(lessons: readonly Lesson[]): SignWeights {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++)
    for (const [sign, sum] of gradientOf(lessons, weights)) {
      const weight = weights.get(sign) ?? 0;
      const slope = sum / lessons.length - TOWARDS_NONE * weight;
      const square = (squares.get(sign) ?? 1e-6) + slope * slope;
      squares.set(sign, square);
      weights.set(sign, weight + (STEP * slope) / Math.sqrt(square));
    }
  return rowsOf(lessons, weights);
}

function gradientOf(lessons: readonly Lesson[], weights: ReadonlyMap<string, number>): Map<string, number> {
  const gradient = new Map<string, number>();
  for (const { part, signs, right, from } of lessons) {
    const scores = signs.map((own) => own.reduce((sum, sign) => sum + weightOf(weights, part, sign), 0));
    const chances = [...scores, 0].map(Math.exp);
    const all = sumOf(chances);
    const good = sumOf(right.map((number) => chances[number] ?? 0));
    signs.forEach((own, number) => {
      const chance = chances[number] ?? 0;
      const pull = COUNTS[from] * ((right.includes(number) ? chance / good : 0) - chance / all);
      for (const sign of own) for (const name of [sign, nameOf(part, sign)]) add(gradient, name, pull);
    });
  }
  return gradient;
}

const weightOf = (weights: ReadonlyMap<string, number>, part: string, sign: string): number =>
  (weights.get(sign) ?? 0) + (weights.get(nameOf(part, sign)) ?? 0);

const nameOf = (part: string, sign: string): string => `${part}: ${sign}`;

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

const add = (sums: Map<string, number>, name: string, more: number): Map<string, number> =>
  sums.set(name, (sums.get(name) ?? 0) + more);

function rowsOf(lessons: readonly Lesson[], weights: ReadonlyMap<string, number>): SignWeights {
  const parts = [...new Set(lessons.map(({ part }) => part))].sort();
  const signs = new Set(lessons.flatMap((lesson) => lesson.signs.flat()));
  const inPart = (part: string, sign: string) =>
    weights.has(nameOf(part, sign)) ? Math.round(weightOf(weights, part, sign) * 100) / 100 : 0;
  return Object.fromEntries(
    [...signs].sort().map((sign) => [sign, Object.fromEntries(parts.map((part) => [part, inPart(part, sign)]))]),
  );
}
