import type { Row } from "./row";

/** A relationship to write, as `row` in cypher/load/connect-*: the type is data, the ends are ids. */
export const link = (type: string, from: string, to: string, properties: Row = {}): Row => ({
  type,
  from,
  to,
  properties,
});
