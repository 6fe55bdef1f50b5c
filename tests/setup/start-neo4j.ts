import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findOrStartNeo4j, stopNeo4j } from "../../src/graph/local/find-or-start";
import { FOR_TESTS } from "../../src/graph/local/java-command";
import { isAlive } from "../../src/graph/local/lock";
import { ensureSharedClasses } from "../../src/graph/local/share-classes";

const PREFIX = "dateline-test-";

/** One throw-away Neo4j for the whole run. DATELINE_TEST_NEO4J_URI names one that runs already: quicker while writing a test. */
export default async function startNeo4jForTheRun(): Promise<void> {
  if (process.env.DATELINE_TEST_NEO4J_URI) return;
  const neo4jLib = process.env.DATELINE_NEO4J_LIB ?? null;
  await sweepAbandonedRuns();
  await ensureSharedClasses(neo4jLib, tell);
  const home = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  const settings = { uri: null, user: "", password: "", database: "neo4j", home, neo4jLib };
  const neo4j = await findOrStartNeo4j(settings, () => undefined, FOR_TESTS);
  process.env.DATELINE_TEST_NEO4J_URI = neo4j.uri;
  process.env.DATELINE_TEST_HOME = home;
}

const tell = (line: string): void => void process.stderr.write(`${line}\n`);

/** A run that was killed could not tidy up; the next one does it. The folder's name says whose it was. */
async function sweepAbandonedRuns(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const owner = Number(new RegExp(`^${PREFIX}(\\d+)-`, "u").exec(name)?.[1]);
    if (!owner || isAlive(owner)) continue;
    await stopNeo4j(join(tmpdir(), name));
    await rm(join(tmpdir(), name), { recursive: true, force: true });
  }
}
