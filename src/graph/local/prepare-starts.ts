import { existsSync } from "node:fs";
import { mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureJars } from "./jars";
import { findJava } from "./java";
import { FOR_TESTS, sharedClassesFile, withSharedClasses } from "./java-command";
import { oneAtATime } from "./lock";
import { keepNewGraph, keptGraph, type NewGraph } from "./new-graph";
import { addressOf } from "./pid-file";
import { jarFolder, placesIn } from "./settings";
import { startWithJava } from "./start-java";
import { stopOurServer } from "./stop";

/** What later starts find beside the jars. */
interface Preparations {
  readonly jars: string;
  /** Class data for this very Java: a start costs five seconds of processor time instead of thirteen. */
  readonly classes: string;
  readonly newGraph: NewGraph;
}

/** Makes what is missing of it: class data are written by Java, and a new graph is left by Neo4j, when one that ran for this purpose ends. */
export async function prepareStarts(
  neo4jLib: string | null,
  newGraph: NewGraph,
  tell: (line: string) => void,
  stop?: AbortSignal,
): Promise<void> {
  const jars = jarFolder(neo4jLib);
  await ensureJars(jars, tell);
  const wanted = { jars, classes: sharedClassesFile(jars, (await findJava()).version), newGraph };
  if (areMade(wanted)) return;
  await oneAtATime(`${wanted.classes}.lock`, async () => {
    if (!areMade(wanted)) await make(wanted, neo4jLib, tell, stop);
  });
}

/** Milliseconds that Java may take to write its class data when it ends: half a minute was not enough on a busy machine. */
const WRITING_CLASSES = 180_000;

const areMade = ({ jars, classes, newGraph }: Preparations): boolean =>
  existsSync(classes) && existsSync(keptGraph(jars, newGraph));

async function make(
  { jars, classes, newGraph }: Preparations,
  neo4jLib: string | null,
  tell: (line: string) => void,
  stop?: AbortSignal,
): Promise<void> {
  stop?.throwIfAborted(); // another may have held the lock for a minute
  tell("Preparing quick starts of Neo4j (once)");
  const home = await mkdtemp(join(tmpdir(), "dateline-prepared-"));
  const [places, unfinished] = [placesIn(home), `${classes}.unfinished`];
  const extraFlags = existsSync(classes) ? withSharedClasses(classes) : [`-XX:ArchiveClassesAtExit=${unfinished}`];
  await rm(unfinished, { force: true });
  const giveUp = () => void stopOurServer(places).catch(() => undefined); // what is left is stopped below
  stop?.addEventListener("abort", giveUp, { once: true });
  try {
    const server = await startWithJava({ places, neo4jLib, flavour: FOR_TESTS, extraFlags }, () => undefined);
    stop?.throwIfAborted();
    await newGraph.fill(addressOf(server));
    await stopOurServer(places, WRITING_CLASSES);
    stop?.throwIfAborted(); // it may have been killed while it wrote
    await keepNewGraph(places, jars, newGraph);
  } finally {
    stop?.removeEventListener("abort", giveUp);
    await stopOurServer(places);
    await rm(home, { recursive: true, force: true });
  }
  if (existsSync(unfinished)) await rename(unfinished, classes);
}
