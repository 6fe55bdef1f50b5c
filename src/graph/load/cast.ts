import type { Row } from "./row";

/** Whom an article is about most, and the others of whom it says much: what makes two articles parts of one story. */
export interface Cast {
  readonly lead: string | null;
  readonly cast: readonly string[];
}

const OTHERS = 5;

/** From the rows of MENTIONS: the most mentioned first, equal ones by their ids. Those meant together but not named are nobody. */
export function castOf(mentions: readonly Row[]): Cast {
  const named = mentions.filter(({ to }) => !String(to).startsWith("group:"));
  const [lead, ...others] = named
    .map(({ to, properties }) => ({ id: String(to), count: countIn(properties) }))
    .sort(byCount);
  return { lead: lead?.id ?? null, cast: others.slice(0, OTHERS).map(({ id }) => id) };
}

interface Mentioned {
  readonly id: string;
  readonly count: number;
}

const byCount = (left: Mentioned, right: Mentioned): number =>
  right.count - left.count || (left.id < right.id ? -1 : 1);

const countIn = (properties: unknown): number =>
  typeof properties === "object" && properties !== null && "count" in properties ? Number(properties.count) : 0;
