import type { Reading } from "../../../src/domain/reading";
import type { Span } from "../../../src/domain/span";

/** Baselines are given our names, so that only what they do with them is compared. */
export const peopleAndBodies = ({ entities }: Reading): readonly Span[] =>
  entities
    .filter(({ kind }) => kind === "PERSON" || kind === "ORGANISATION")
    .flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === "NAME"))
    .toSorted((a, b) => a.start - b.start);

export const stretchOf = ({ start, end }: Span): readonly [number, number] => [start, end];
