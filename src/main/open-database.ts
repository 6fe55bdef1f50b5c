import type { Config } from "../config";
import { findOrStartNeo4j, type RunningNeo4j, statusOfNeo4j, stopNeo4j } from "../graph/local/find-or-start";
import type { NewGraph } from "../graph/local/new-graph";
import type { Tell } from "./house";

/**
 * A Neo4j that answers. When somebody says stop while one of ours is starting, it is stopped at once instead of waited for; one
 * that ran before is left alone.
 */
export async function openDatabase(
  config: Config,
  newGraph: NewGraph,
  tell: Tell,
  stop: AbortSignal | undefined,
): Promise<RunningNeo4j> {
  stop?.throwIfAborted();
  const ranBefore = config.database.uri !== null || (await statusOfNeo4j(config.home)) !== null;
  const giveUp = () => (ranBefore ? undefined : stopNeo4j(config.home));
  stop?.addEventListener("abort", giveUp, { once: true });
  try {
    const database = await findOrStartNeo4j(config.database, tell, { newGraph, stop });
    if (stop?.aborted) await database.stop();
    stop?.throwIfAborted();
    return database;
  } finally {
    stop?.removeEventListener("abort", giveUp);
  }
}
