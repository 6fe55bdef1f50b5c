import { Integer } from "neo4j-driver-lite";

/**
 * JavaScript's numbers travel as floats, and Cypher refuses a float as LIMIT and stores 3.0 for 3. So whole numbers are sent as
 * integers, and what is a fraction by nature says so.
 */
export function withIntegers(parameters: object): Record<string, unknown> {
  const changed: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(parameters)) changed[name] = sent(value);
  return changed;
}

/** A share or a probability, which stays a fraction when it happens to be whole. */
export class Fraction {
  constructor(readonly value: number) {}
}

const TWO_TO_THE_32 = 2 ** 32;

/** To find its shortest form the driver compares an integer up to eight times, and its own makes two more for each comparison. */
class WholeNumber extends Integer {
  constructor(private readonly value: number) {
    super(value | 0, Math.floor(value / TWO_TO_THE_32));
  }

  override greaterThanOrEqual(other: number): boolean {
    return this.value >= other;
  }

  override lessThan(other: number): boolean {
    return this.value < other;
  }
}

function sent(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? new WholeNumber(value) : value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(sent);
  if (value instanceof Fraction) return value.value;
  return withIntegers(value);
}
