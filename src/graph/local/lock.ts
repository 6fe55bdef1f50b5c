import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { codeOf } from "./error-code";

/**
 * Lets one process at a time do something, on this machine: the others wait. The lock is a file that names its holder; when the
 * holder is dead, the lock is anybody's.
 */
export async function oneAtATime<T>(lockFile: string, action: () => Promise<T>): Promise<T> {
  await mkdir(dirname(lockFile), { recursive: true });
  while (!(await taken(lockFile))) await wait(200);
  try {
    return await action();
  } finally {
    await rm(lockFile, { force: true });
  }
}

async function taken(lockFile: string): Promise<boolean> {
  try {
    await writeFile(lockFile, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    if (await isAbandoned(lockFile)) await rm(lockFile, { force: true });
    return false;
  }
}

async function isAbandoned(lockFile: string): Promise<boolean> {
  const holder = Number(await readFile(lockFile, "utf8").catch(() => ""));
  return holder > 0 && !isAlive(holder);
}

/** Signal 0 asks without disturbing; EPERM means: alive, somebody else's. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}
