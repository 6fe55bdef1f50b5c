import type { ChildProcess } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { lastLinesOf, saysDiskFull } from "./command";
import { writeConfiguration } from "./configuration";
import { didNotStart, diskFull, noJava, storeInUse } from "./failures";
import { freeLoopbackPort } from "./free-port";
import { findJava, type Java } from "./java";
import { asArgumentFile, type Flavour, javaWords, sharedClassesFile, withSharedClasses } from "./java-command";
import { addressOf, type OurServer, removePidFile, writePidFile } from "./pid-file";
import { identityOf } from "./process-identity";
import { jarFolder, type Places } from "./settings";
import { spawnJava } from "./spawn-java";
import { becameReady } from "./wait-until-ready";

export interface JavaStart {
  readonly places: Places;
  readonly neo4jLib: string | null;
  readonly flavour: Flavour;
  /** More words for Java; normally none. */
  readonly extraFlags?: readonly string[];
}

/** Starts a Neo4j for a home from jars that are there, and waits until it answers. */
export async function startWithJava(start: JavaStart, tell: (line: string) => void): Promise<OurServer> {
  const java = await findJava();
  const jars = jarFolder(start.neo4jLib);
  const port = await freeLoopbackPort();
  await writeConfiguration(start.places, port, start.flavour);
  await writeArguments(start, jars, java);
  tell("Starting Neo4j");
  return launch(java, start.places, port);
}

async function writeArguments({ places, flavour, extraFlags }: JavaStart, jars: string, java: Java): Promise<void> {
  const flags = extraFlags ?? withSharedClasses(sharedClassesFile(jars, java.version));
  await writeFile(places.javaArguments, asArgumentFile(javaWords(places, jars, flavour, flags)));
}

async function launch(java: Java, places: Places, port: number): Promise<OurServer> {
  const child = await spawnJava(java, places.javaArguments, places.log);
  const server = await recordServer(child, places, port);
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  if (await becameReady(addressOf(server), hasEnded)) return server;
  child.kill("SIGKILL");
  await removePidFile(places);
  throw await failureOf(places);
}

async function recordServer(child: ChildProcess, places: Places, port: number): Promise<OurServer> {
  if (child.pid === undefined) throw noJava("Java was found, but could not be run.");
  const process = (await identityOf(child.pid)) ?? { pid: child.pid, startedAt: "", commandLine: "" };
  const server: OurServer = { kind: "java", port, process };
  await writePidFile(places, server);
  return server;
}

/** The log tells what the exit code does not: Neo4j ends with 1 or with 2 when another one holds the store. */
async function failureOf(places: Places): Promise<Error> {
  const log = await readFile(places.log, "utf8").catch(() => "");
  if (saysDiskFull(log)) return diskFull(places.root);
  if (/FileLockException|locked by another process/u.test(log)) return storeInUse(places.data);
  return didNotStart(lastLinesOf(log), places.log);
}
