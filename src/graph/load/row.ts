/** One thing to write, as `row` in a statement of cypher/load. */
export type Row = Readonly<Record<string, unknown>>;
