import table from "./tables/limits.json";

type LimitName = keyof typeof table;

/** How much may be asked, and how long it may take. Generous for people and programs, fatal for attacks. */
export type Limits = Readonly<Record<LimitName, number>>;

interface Limit {
  /** The environment variable that changes it. */
  readonly setting: string;
  readonly usual: number;
  readonly what: string;
}

export const LIMITS: Readonly<Record<LimitName, Limit>> = table;

export function eachLimit(value: (limit: Limit) => number): Limits {
  const limits: Partial<Limits> = Object.fromEntries(
    Object.entries(LIMITS).map(([name, limit]) => [name, value(limit)]),
  );
  if (!isComplete(limits)) throw new Error("a limit is missing");
  return limits;
}

function isComplete(limits: Partial<Limits>): limits is Limits {
  return Object.keys(LIMITS).every((name) => name in limits);
}

export const USUAL_LIMITS: Limits = eachLimit(({ usual }) => usual);
