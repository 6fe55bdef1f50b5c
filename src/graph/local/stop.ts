import { setTimeout as wait } from "node:timers/promises";
import { runCommand } from "./command";
import { isAlive } from "./lock";
import { findOurServer, type OurServer, removePidFile } from "./pid-file";
import { type ProcessIdentity, stillRuns } from "./process-identity";
import type { Places } from "./settings";

/** Milliseconds until a process that was asked to end is made to. */
const PATIENCE = 30_000;

/** Stops the server of a home, politely first. False when none was running. */
export async function stopOurServer(places: Places, patience = PATIENCE): Promise<boolean> {
  const server = await findOurServer(places);
  if (server !== null) await end(server, patience);
  await removePidFile(places);
  return server !== null;
}

async function end(server: OurServer, patience: number): Promise<void> {
  if (server.kind === "java") await endProcess(server.process, patience);
  else await runCommand("docker", ["stop", "--time=30", server.container], 60_000);
}

/** Politely first. */
export async function endProcess(known: ProcessIdentity, patience = PATIENCE): Promise<void> {
  process.kill(known.pid, "SIGTERM");
  if (!(await ended(known, patience))) {
    process.kill(known.pid, "SIGKILL");
    await ended(known, 10_000);
  }
  await gone(known.pid);
}

const ended = (known: ProcessIdentity, milliseconds: number): Promise<boolean> =>
  within(milliseconds, async () => !(await stillRuns(known)));

/**
 * A process that has ended keeps its number until its parent takes note. That is we, most of the time, so we must not end before; when
 * whoever started it has ended, it is the system's business, and not every container has somebody for it.
 */
const gone = (pid: number): Promise<boolean> => within(2_000, async () => !isAlive(pid));

async function within(milliseconds: number, isTrue: () => Promise<boolean>): Promise<boolean> {
  const givenUpAt = Date.now() + milliseconds;
  while (Date.now() < givenUpAt) {
    if (await isTrue()) return true;
    await wait(50);
  }
  return false;
}
