import type { Row } from "./row";

/** A relationship to write, as `row` in cypher/load/connect-*: the type is data, the ends are ids. */
export const link = (type: string, from: string, to: string, properties: Row = {}): Row => ({
  type,
  from,
  to,
  properties: withoutNulls(properties),
});

/** To set a property to null costs as much as to set it to something. */
function withoutNulls(properties: Row): Row {
  const known: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(properties)) if (value !== null) known[name] = value;
  return known;
}
