import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Seconds of processor time that this process has used. */
export function ownSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Seconds that the Neo4j of a home has used. */
export const neo4jSeconds = (home: string): number => processSeconds(neo4jPid(home));

export const neo4jPid = (home: string): number =>
  JSON.parse(readFileSync(join(home, "neo4j.pid.json"), "utf8")).process.pid;

/** Seconds that a process has used, with all its threads: Linux counts them in hundredths. */
export function processSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  return (Number(fields[USER]) + Number(fields[SYSTEM])) / 100;
}

/** Fields 14 and 15 of `stat`, counted from the state, which is field 3. */
const USER = 11;
const SYSTEM = 12;
