import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import type { DatabaseSettings } from "../../domain/database-settings";
import { codeOf } from "./error-code";
import { diskFull } from "./failures";
import { ensureJars } from "./jars";
import { findJava } from "./java";
import { type Flavour, FOR_USE } from "./java-command";
import { oneAtATime } from "./lock";
import { addressOf, findOurServer, type OurServer, uriOf } from "./pid-file";
import { type Address, reach } from "./reach";
import { jarFolder, type Places, placesIn } from "./settings";
import { ensureSharedClasses } from "./share-classes";
import { dockerAnswers, startWithDocker } from "./start-docker";
import { startWithJava } from "./start-java";
import { stopOurServer } from "./stop";
import { becameReady } from "./wait-until-ready";

export interface RunningNeo4j extends Address {
  readonly startedByUs: boolean;
  /** Stops it when this call started it; otherwise leaves it alone. */
  stop(): Promise<void>;
}

/**
 * The Neo4j to use: the one that NEO4J_URI names; else the one that runs for this home already; else a new one, by Docker when
 * its engine answers, by Java otherwise. Throws a DatelineError with the way out.
 */
export async function findOrStartNeo4j(
  settings: DatabaseSettings,
  tell: (line: string) => void,
  flavour: Flavour = FOR_USE,
  stop?: AbortSignal,
): Promise<RunningNeo4j> {
  if (settings.uri !== null) return theirs({ ...settings, uri: settings.uri });
  const places = placesIn(settings.home);
  return onAWorkingDisk(places, () =>
    oneAtATime(
      places.lock,
      async () => (await found(places)) ?? (await started(places, settings, tell, flavour, stop)),
    ),
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
  flavour: Flavour,
  stop?: AbortSignal,
): Promise<RunningNeo4j> {
  const server = (await usesDocker(places))
    ? await startWithDocker(places, tell)
    : await startFromJars(places, settings, tell, flavour, stop);
  return { ...addressOf(server), startedByUs: true, stop: async () => void (await stopOurServer(places)) };
}

/**
 * Java is looked for first: without one there is no use for jars. Whoever has just waited for jars to be fetched waits a little longer
 * for the class data that spares every later start; without it Neo4j starts as well.
 */
async function startFromJars(
  places: Places,
  { neo4jLib }: DatabaseSettings,
  tell: (line: string) => void,
  flavour: Flavour,
  stop?: AbortSignal,
): Promise<OurServer> {
  await findJava();
  const wereFetched = await ensureJars(jarFolder(neo4jLib), tell);
  stop?.throwIfAborted();
  if (wereFetched) await ensureSharedClasses(neo4jLib, tell, stop).catch(() => tell("That failed; it starts slower."));
  stop?.throwIfAborted();
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
