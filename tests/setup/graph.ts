import { type Connection, connect } from "../../src/graph/connect";
import type { Address } from "../../src/graph/local/reach";
import { FOR_ALL } from "./throw-away-neo4j";

/** Where a throw-away Neo4j of this run answers. */
export function testAddress(of = FOR_ALL): Address {
  const uri = process.env[of.uri];
  if (!uri) throw new Error("No Neo4j for this test: its folder is one of those in jest.config.js that run without.");
  return { uri, user: "", password: "", database: "neo4j" };
}

export const testConnection = (of = FOR_ALL): Connection => connect(testAddress(of));

/** Nodes and relationships go, constraints and indexes stay. */
export async function emptyGraph(connection: Connection): Promise<void> {
  await connection.change({
    text: "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS",
    parameters: {},
  });
}
