import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Places } from "./settings";

/** How much memory and start-up time a Neo4j of ours may take. */
export interface Flavour {
  readonly flags: readonly string[];
  readonly pageCache: string;
}

/** Each time that classes fill more room than ever Java looks through all memory for some to drop; Neo4j needs them all. */
const FULL_OF_CLASSES = "-XX:MetaspaceSize=256m";

/**
 * For a machine with a few cores and a graph that was just started: Java's first compiler alone, and the collector that needs no
 * threads of its own. The second compiler costs more in the first hundreds of articles than it saves: `npm run bench:load` tells, and
 * how much depends on the machine. A Neo4j that runs for weeks under load is better off with Neo4j's own settings.
 */
export const FOR_USE: Flavour = {
  flags: ["-Xmx1g", "-Xmn512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", FULL_OF_CLASSES],
  pageCache: "512m",
};

/** Little memory: for tests, never for use or measuring. */
export const FOR_TESTS: Flavour = {
  flags: ["-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", FULL_OF_CLASSES],
  pageCache: "64m",
};

/** The words after `java` that run Neo4j Community in a home. */
export function javaWords(places: Places, jars: string, flavour: Flavour, extraFlags: readonly string[]): string[] {
  return [
    ...flavour.flags,
    ...extraFlags,
    ...NEO4J_FLAGS,
    "-cp",
    classPath(jars),
    "org.neo4j.server.CommunityEntryPoint",
    `--home-dir=${places.neo4j}`,
    `--config-dir=${join(places.neo4j, "conf")}`,
    "--console-mode",
  ];
}

/**
 * The same words as a file for `java @file`: the process's command line stays short and names the home, by which we know it
 * again; and no length limit of a system cuts the class path.
 */
export const asArgumentFile = (words: readonly string[]): string =>
  words.map((word) => `"${word.replace(/[\\"]/gu, "\\$&")}"\n`).join("");

/** Jars one by one, not a wildcard: Java shares class data only for a class path that it can check. */
const classPath = (jars: string): string =>
  readdirSync(jars)
    .filter((name) => name.endsWith(".jar"))
    .sort()
    .map((name) => join(jars, name))
    .join(process.platform === "win32" ? ";" : ":");

/** Class data made by this very Java from these jars, beside them; saves most of the start. */
export const sharedClassesFile = (jars: string, javaVersion: string): string =>
  join(jars, `classes-${javaVersion}.jsa`);

export const withSharedClasses = (file: string): string[] =>
  existsSync(file) ? [`-XX:SharedArchiveFile=${file}`] : [];

const NEO4J_FLAGS = [
  "-XX:-OmitStackTraceInFastThrow",
  "-XX:+UnlockExperimentalVMOptions",
  "-XX:+TrustFinalNonStaticFields",
  "-XX:+DisableExplicitGC",
  "-Djdk.nio.maxCachedBufferSize=1024",
  "-Dio.netty.tryReflectionSetAccessible=true",
  "--add-opens=java.base/java.nio=ALL-UNNAMED",
  "--add-opens=java.base/java.io=ALL-UNNAMED",
  "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
  "--enable-native-access=ALL-UNNAMED",
  "--add-modules=jdk.incubator.vector",
  "-Dlog4j2.disable.jmx=true",
  "-Dfile.encoding=UTF-8",
];
