import type { ReadTopic } from "../../src/domain/reading";
import type { ListedTopic } from "../../src/graph/load-background";
import { favourite } from "./chance";

/** Sixty topics: three at the top, six below each, seven or so below some of these. */
const TOP = 3;
const BELOW = 21;
const ALL = 60;

const codeOf = (number: number): string => `medtop:${90_000_000 + number}`;
const labelOf = (number: number): string => `topic ${number}`;

export const TOPICS: readonly ListedTopic[] = Array.from({ length: ALL }, (_, number) => ({
  code: codeOf(number),
  label: labelOf(number),
  broader: number < TOP ? null : codeOf(broaderThan(number)),
}));

function broaderThan(number: number): number {
  return number < BELOW ? number % TOP : TOP + (number % (BELOW - TOP));
}

/** Two of them, the second less sure. */
export function topicsOf(chance: () => number): readonly ReadTopic[] {
  const first = favourite(ALL, chance());
  const second = (first + 1 + favourite(ALL - 1, chance())) % ALL;
  return [
    { code: codeOf(first), label: labelOf(first), score: 0.9 },
    { code: codeOf(second), label: labelOf(second), score: 0.4 },
  ];
}
