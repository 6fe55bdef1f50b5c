import { existsSync } from "node:fs";
import { mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "../connect";
import { constrain } from "../constrain";
import { planAhead } from "../load/plan-ahead";
import { ensureJars } from "./jars";
import { findJava } from "./java";
import { FOR_TESTS, sharedClassesFile } from "./java-command";
import { oneAtATime } from "./lock";
import { addressOf, type OurServer } from "./pid-file";
import { jarFolder, placesIn } from "./settings";
import { startWithJava } from "./start-java";
import { stopOurServer } from "./stop";

/**
 * Makes, when there is none for this Java and these jars, the file of class data beside them that later starts share: a start then costs five
 * seconds of processor time instead of thirteen. Java writes it when a Neo4j that ran for this purpose ends.
 */
export async function ensureSharedClasses(
  neo4jLib: string | null,
  tell: (line: string) => void,
  stop?: AbortSignal,
): Promise<void> {
  const jars = jarFolder(neo4jLib);
  await ensureJars(jars, tell);
  const file = sharedClassesFile(jars, (await findJava()).version);
  if (existsSync(file)) return;
  await oneAtATime(`${file}.lock`, async () => {
    if (!existsSync(file)) await makeSharedClasses(neo4jLib, file, tell, stop);
  });
}

async function makeSharedClasses(
  neo4jLib: string | null,
  file: string,
  tell: (line: string) => void,
  stop?: AbortSignal,
): Promise<void> {
  tell("Preparing quick starts of Neo4j (once)");
  const home = await mkdtemp(join(tmpdir(), "dateline-classes-"));
  const [places, unfinished] = [placesIn(home), `${file}.unfinished`];
  const extraFlags = [`-XX:ArchiveClassesAtExit=${unfinished}`];
  await rm(unfinished, { force: true });
  const giveUp = () => void stopOurServer(places);
  stop?.addEventListener("abort", giveUp, { once: true });
  try {
    await tryOut(await startWithJava({ places, neo4jLib, flavour: FOR_TESTS, extraFlags }, () => undefined));
  } finally {
    stop?.removeEventListener("abort", giveUp);
    await stopOurServer(places);
    await rm(home, { recursive: true, force: true });
  }
  if (existsSync(unfinished)) await rename(unfinished, file);
}

/** What has been used while Java watches is what the file holds: starting alone would leave out the planner. */
async function tryOut(server: OurServer): Promise<void> {
  const connection = connect(addressOf(server));
  try {
    await constrain(connection);
    await planAhead(connection);
  } finally {
    await connection.close();
  }
}
