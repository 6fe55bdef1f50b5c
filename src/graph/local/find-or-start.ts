import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import type { DatabaseSettings } from "../../domain/database-settings";
import { codeOf } from "./error-code";
import { diskFull } from "./failures";
import { ensureJars } from "./jars";
import { findJava } from "./java";
import { type Flavour, FOR_USE } from "./java-command";
import { oneAtATime } from "./lock";
import { beginWithNewGraph, type NewGraph } from "./new-graph";
import { addressOf, findOurServer, type OurServer, uriOf } from "./pid-file";
import { prepareStarts } from "./prepare-starts";
import { type Address, reach } from "./reach";
import { jarFolder, type Places, placesIn } from "./settings";
import { dockerAnswers, startWithDocker } from "./start-docker";
import { startWithJava } from "./start-java";
import { stopOurServer } from "./stop";
import { becameReady } from "./wait-until-ready";

export interface RunningNeo4j extends Address {
  readonly startedByUs: boolean;
  /** Stops it when this call started it; otherwise leaves it alone. */
  stop(): Promise<void>;
}

/** How a Neo4j is started when none runs. */
export interface Starting {
  /** For use, unless it is said otherwise. */
  readonly flavour?: Flavour;
  /** What it begins with when the home has no data; without, with nothing. */
  readonly newGraph?: NewGraph;
  readonly stop?: AbortSignal | undefined;
}

/**
 * The Neo4j to use: the one that NEO4J_URI names; else the one that runs for this home already; else a new one, by Docker when
 * its engine answers, by Java otherwise. Throws a DatelineError with the way out.
 */
export async function findOrStartNeo4j(
  settings: DatabaseSettings,
  tell: (line: string) => void,
  starting: Starting = {},
): Promise<RunningNeo4j> {
  if (settings.uri !== null) return theirs({ ...settings, uri: settings.uri });
  const places = placesIn(settings.home);
  return onAWorkingDisk(places, () =>
    oneAtATime(places.lock, async () => (await found(places)) ?? (await started(places, settings, tell, starting))),
  );
}

/** Stops the Neo4j of a home, whoever of us started it. False when none was running. */
export const stopNeo4j = (home: string): Promise<boolean> => stopOurServer(placesIn(home));

/** Null when none of ours runs for this home. */
export async function statusOfNeo4j(home: string): Promise<{ readonly uri: string; readonly by: string } | null> {
  const server = await findOurServer(placesIn(home));
  if (server === null) return null;
  return { uri: uriOf(server), by: server.kind === "java" ? `process ${server.process.pid}` : server.container };
}

async function theirs({ uri, user, password, database }: Address): Promise<RunningNeo4j> {
  await reach({ uri, user, password, database });
  return { uri, user, password, database, startedByUs: false, stop: async () => undefined };
}

/** One that another process of ours is still starting is waited for. */
async function found(places: Places): Promise<RunningNeo4j | null> {
  const server = await findOurServer(places);
  if (server === null || !(await becameReady(addressOf(server), () => false))) return null;
  return { ...addressOf(server), startedByUs: false, stop: async () => undefined };
}

async function started(
  places: Places,
  settings: DatabaseSettings,
  tell: (line: string) => void,
  starting: Starting,
): Promise<RunningNeo4j> {
  const server = (await usesDocker(places))
    ? await startWithDocker(places, tell)
    : await startFromJars(places, settings, tell, starting);
  return { ...addressOf(server), startedByUs: true, stop: async () => void (await stopOurServer(places)) };
}

/**
 * Java is looked for first: without one there is no use for jars. Whoever has just waited for jars to be fetched waits a little longer
 * for what makes every later start quick; without it Neo4j starts as well.
 */
async function startFromJars(
  places: Places,
  { neo4jLib }: DatabaseSettings,
  tell: (line: string) => void,
  { flavour = FOR_USE, newGraph, stop }: Starting,
): Promise<OurServer> {
  await findJava();
  const jars = jarFolder(neo4jLib);
  const wereFetched = await ensureJars(jars, tell);
  stop?.throwIfAborted();
  if (wereFetched && newGraph)
    await prepareStarts(neo4jLib, newGraph, tell, stop).catch(() => {
      stop?.throwIfAborted();
      tell("That failed; it starts slower.");
    });
  stop?.throwIfAborted();
  if (newGraph) await beginWithNewGraph(places, jars, newGraph);
  return startWithJava({ places, neo4jLib, flavour }, tell);
}

/** False when the Neo4j of a home would start with nothing. */
export const hasData = (home: string): boolean => {
  const { data, dockerData } = placesIn(home);
  return existsSync(data) || existsSync(dockerData);
};

/** Whichever made the data keeps it: an engine that appears later must not show an empty graph. */
const usesDocker = async (places: Places): Promise<boolean> => !existsSync(places.data) && (await dockerAnswers());

async function onAWorkingDisk<T>(places: Places, action: () => Promise<T>): Promise<T> {
  try {
    await mkdir(places.root, { recursive: true });
    return await action();
  } catch (error) {
    throw codeOf(error) === "ENOSPC" ? diskFull(places.root) : error;
  }
}
