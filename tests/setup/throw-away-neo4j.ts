import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BACKGROUND_PACK, readConfig } from "../../src/config";
import { findOrStartNeo4j, stopNeo4j } from "../../src/graph/local/find-or-start";
import { type Flavour, FOR_TESTS } from "../../src/graph/local/java-command";
import { isAlive } from "../../src/graph/local/lock";
import { prepareStarts } from "../../src/graph/local/prepare-starts";
import { readBackgroundPack } from "../../src/main/background-pack";
import { newGraphOf } from "../../src/main/new-graph";

const PREFIX = "dateline-test-";

/** The environment's words for one: a run's tests run in other processes than what starts it. */
export interface ThrowAway {
  readonly uri: string;
  readonly home: string;
  readonly flavour: Flavour;
}

export const FOR_ALL: ThrowAway = { uri: "DATELINE_TEST_NEO4J_URI", home: "DATELINE_TEST_HOME", flavour: FOR_TESTS };
/** A graph that is too large to be emptied between two tests has a database to itself. */
export const FOR_BUDGETS: ThrowAway = {
  uri: "DATELINE_BUDGETS_NEO4J_URI",
  home: "DATELINE_BUDGETS_HOME",
  flavour: { ...FOR_TESTS, pageCache: "256m" },
};

/** One throw-away Neo4j for the whole run. Its variable names one that runs already: quicker while writing a test. */
export async function startThrowAway({ uri, home, flavour }: ThrowAway): Promise<void> {
  if (process.env[uri]) return;
  const neo4jLib = process.env.DATELINE_NEO4J_LIB ?? null;
  await sweepAbandonedRuns();
  const folder = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  const background = await readBackgroundPack(BACKGROUND_PACK);
  await prepareStarts(neo4jLib, newGraphOf(readConfig({ DATELINE_HOME: folder }), background), tell);
  const settings = { uri: null, user: "", password: "", database: "neo4j", home: folder, neo4jLib };
  const neo4j = await findOrStartNeo4j(settings, () => undefined, { flavour });
  process.env[uri] = neo4j.uri;
  process.env[home] = folder;
}

/** Removes what was started here, and nothing else. */
export async function stopThrowAway({ home }: ThrowAway): Promise<void> {
  const folder = process.env[home];
  if (!folder) return;
  await stopNeo4j(folder);
  await rm(folder, { recursive: true, force: true });
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
