import { type Connection, connect } from "../../src/graph/connect";
import type { Address } from "../../src/graph/local/reach";

/** Where the throw-away Neo4j of this run answers. */
export function testAddress(): Address {
  const uri = process.env.DATELINE_TEST_NEO4J_URI;
  if (!uri) throw new Error("No Neo4j for this test: its folder is one of those in jest.config.js that run without.");
  return { uri, user: "", password: "", database: "neo4j" };
}

export const testConnection = (): Connection => connect(testAddress());

/** Nodes and relationships go, constraints and indexes stay. */
export async function emptyGraph(connection: Connection): Promise<void> {
  await connection.change({
    text: "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS",
    parameters: {},
  });
}
