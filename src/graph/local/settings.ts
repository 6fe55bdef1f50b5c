import { createHash } from "node:crypto";
import { homedir } from "node:os";
import { join, resolve } from "node:path";

/** The long-term-support line: its Cypher is version 5 and it runs on Java 17 and later. */
export const NEO4J_VERSION = "5.26.30";

/** One exact version a folder, so that a newer Dateline never mixes jars. */
export const jarFolder = (neo4jLib: string | null, program = `neo4j-${NEO4J_VERSION}`): string =>
  join(neo4jLib ?? userCacheFolder(), program);

/** Everything we keep for the database inside a home. */
export function placesIn(home: string) {
  const root = resolve(home);
  return {
    root,
    neo4j: join(root, "neo4j"),
    configuration: join(root, "neo4j", "conf", "neo4j.conf"),
    javaArguments: join(root, "neo4j", "conf", "java.arguments"),
    data: join(root, "neo4j", "data"),
    dockerData: join(root, "neo4j-docker"),
    log: join(root, "neo4j.log"),
    pidFile: join(root, "neo4j.pid.json"),
    lock: join(root, "neo4j.lock"),
  };
}

export type Places = ReturnType<typeof placesIn>;

/** A container belongs to a home; its name says so without showing the path. */
export const containerNameFor = (places: Places): string =>
  `dateline-neo4j-${createHash("sha256").update(places.root).digest("hex").slice(0, 12)}`;

function userCacheFolder(): string {
  if (process.platform === "win32") return join(process.env.LOCALAPPDATA ?? homedir(), "dateline");
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches", "dateline");
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "dateline");
}
