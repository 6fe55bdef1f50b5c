import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contentHash } from "../../src/domain/ids";
import type { CypherStatement } from "../../src/domain/ports";
import type { Reading } from "../../src/domain/reading";
import { answer } from "../../src/graph/answer";
import type { Connection } from "../../src/graph/connect";
import { type Neo4jNewsGraph, openNewsGraph } from "../../src/graph/news-graph";
import { question } from "../graph/asking/question";
import { dumpOf } from "./dump";
import { emptyGraph, testAddress, testConnection } from "./graph";
import { backgroundPack, goldReadings } from "./seeds";
import { FOR_ALL } from "./throw-away-neo4j";

/** The hand-made Readings of the dispatches, loaded into an empty graph, and a way to ask it about one root field. */
export interface SeededGraph {
  readonly connection: Connection;
  readonly graph: Neo4jNewsGraph;
  readonly readings: readonly Reading[];
  ask(question: string): Promise<unknown>;
  close(): Promise<void>;
}

export async function openSeededGraph(readings?: readonly Reading[]): Promise<SeededGraph> {
  const connection = testConnection();
  const graph = await openNewsGraph(testAddress(), backgroundPack());
  await graph.constrain();
  if (readings) await seed(connection, graph, readings);
  else if (!(await isAsSeeded(connection))) noteSeeded(await seed(connection, graph, goldReadings()));
  const read = (statement: CypherStatement) => connection.read(statement, MINUTE);
  return {
    connection,
    graph,
    readings: readings ?? goldReadings(),
    ask: async (text) => (await answer(read, question(text))).value,
    close: async () => {
      await graph.close();
      await connection.close();
    },
  };
}

/** A new text is planned before it runs. */
const MINUTE = 60_000;

/** The graph afterwards. */
async function seed(connection: Connection, graph: Neo4jNewsGraph, readings: readonly Reading[]): Promise<string> {
  await emptyGraph(connection);
  await graph.loadBackground();
  await graph.loadReadings(readings);
  return fingerprint(connection);
}

/** The seeds are in the graph of the test file before, too, if it has only looked: the whole graph is compared, node by node. */
async function isAsSeeded(connection: Connection): Promise<boolean> {
  const noted = NOTE && existsSync(NOTE) ? readFileSync(NOTE, "utf8") : null;
  return noted !== null && noted === (await fingerprint(connection));
}

/** Only in a Neo4j of this run's own: one that runs longer may have been seeded by other code. */
const HOME = process.env[FOR_ALL.home];
const NOTE = HOME ? join(HOME, "seeded") : null;

function noteSeeded(graph: string): void {
  if (NOTE) writeFileSync(NOTE, graph);
}

const fingerprint = async (connection: Connection): Promise<string> => contentHash(await dumpOf(connection), 32);
