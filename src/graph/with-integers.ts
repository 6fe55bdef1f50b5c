import neo4j from "neo4j-driver";

/**
 * JavaScript's numbers travel as floats, and Cypher refuses a float as LIMIT and stores 3.0 for 3. So whole numbers are sent as
 * integers; where a property is a fraction by nature, Cypher says `toFloat`.
 */
export function withIntegers(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, sent(value)]));
}

function sent(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(sent);
  if (typeof value === "object" && value !== null) return withIntegers({ ...value });
  return value;
}
