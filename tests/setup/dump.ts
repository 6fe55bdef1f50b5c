import type { Connection } from "../../src/graph/connect";

/** The whole graph as sorted lines: equal dumps, equal graphs, whatever the database's own numbers and clock are. */
export async function dumpOf(connection: Connection): Promise<string[]> {
  const nodes = await connection.read({ text: NODES, parameters: {} }, 60_000);
  const relationships = await connection.read({ text: RELATIONSHIPS, parameters: {} }, 60_000);
  return [...nodes.rows, ...relationships.rows].map((row) => JSON.stringify(row.map(canonical))).sort();
}

const NODES = "MATCH (n) RETURN labels(n), properties(n)";

const RELATIONSHIPS = `MATCH (a)-[r]->(b)
RETURN type(r), coalesce(a.id, a.key), coalesce(b.id, b.key), properties(r)`;

/** Maps by sorted keys, labels in order; lists of values stay as they are, since their order means something. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.every((each) => typeof each === "string") ? [...value].sort() : value;
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .filter(([key]) => key !== "loadedAt")
    .map(([key, each]) => [key, Array.isArray(each) ? JSON.stringify(each) : each])
    .sort(([left], [right]) => (String(left) < String(right) ? -1 : 1));
}
