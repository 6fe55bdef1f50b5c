import type { CypherStatement } from "../../src/domain/ports";
import type { Reading } from "../../src/domain/reading";
import { answer } from "../../src/graph/answer";
import type { Connection } from "../../src/graph/connect";
import { type Neo4jNewsGraph, openNewsGraph } from "../../src/graph/news-graph";
import { question } from "../graph/asking/question";
import { emptyGraph, testAddress, testConnection } from "./graph";
import { backgroundPack, goldReadings } from "./seeds";

/** The hand-made Readings of the dispatches, loaded into an empty graph, and a way to ask it about one root field. */
export interface SeededGraph {
  readonly connection: Connection;
  readonly graph: Neo4jNewsGraph;
  readonly readings: readonly Reading[];
  ask(question: string): Promise<unknown>;
  close(): Promise<void>;
}

export async function openSeededGraph(readings = goldReadings()): Promise<SeededGraph> {
  const connection = testConnection();
  await emptyGraph(connection);
  const graph = await openNewsGraph(testAddress(), backgroundPack());
  await graph.constrain();
  await graph.loadBackground();
  await graph.loadReadings(readings);
  const read = (statement: CypherStatement) => connection.read(statement, MINUTE);
  return {
    connection,
    graph,
    readings,
    ask: async (text) => (await answer(read, question(text))).value,
    close: async () => {
      await graph.close();
      await connection.close();
    },
  };
}

/** A new text is planned before it runs. */
const MINUTE = 60_000;
