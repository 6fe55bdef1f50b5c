import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";
import type { Java } from "./java";

/** In a process group of its own: Ctrl-C reaches Dateline first, which stops the program when it has no more use for it. */
export async function spawnJava(java: Java, argumentsFile: string, logFile: string): Promise<ChildProcess> {
  await mkdir(dirname(logFile), { recursive: true });
  const log = await open(logFile, "w");
  const child = spawn(java.program, [`@${argumentsFile}`], {
    detached: true,
    stdio: ["ignore", log.fd, log.fd],
  });
  child.once("error", () => undefined);
  child.unref();
  await log.close();
  return child;
}
