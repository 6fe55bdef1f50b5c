import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Seconds of processor time that this process has used. */
export function ownSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Seconds that the Neo4j of a home has used, with all its threads: Linux counts them in hundredths. */
export function neo4jSeconds(home: string): number {
  const { process: neo4j } = JSON.parse(readFileSync(join(home, "neo4j.pid.json"), "utf8"));
  const fields = readFileSync(`/proc/${neo4j.pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  return (Number(fields[USER]) + Number(fields[SYSTEM])) / 100;
}

/** Fields 14 and 15 of `stat`, counted from the state, which is field 3. */
const USER = 11;
const SYSTEM = 12;
