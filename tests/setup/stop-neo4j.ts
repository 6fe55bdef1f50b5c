import { rm } from "node:fs/promises";
import { stopNeo4j } from "../../src/graph/local/find-or-start";

/** Removes what start-neo4j.ts started, and nothing else. */
export default async function stopNeo4jOfTheRun(): Promise<void> {
  const home = process.env.DATELINE_TEST_HOME;
  if (!home) return;
  await stopNeo4j(home);
  await rm(home, { recursive: true, force: true });
}
