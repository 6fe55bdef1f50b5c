import type { ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { DatelineError } from "../../domain/errors";
import { lastLinesOf } from "../../graph/local/command";
import { freeLoopbackPort } from "../../graph/local/free-port";
import { ensureJars } from "../../graph/local/jars";
import { findJava, type Java } from "../../graph/local/java";
import { oneAtATime } from "../../graph/local/lock";
import { identityOf } from "../../graph/local/process-identity";
import { jarFolder } from "../../graph/local/settings";
import { spawnJava } from "../../graph/local/spawn-java";
import { endProcess } from "../../graph/local/stop";
import type { Tell } from "../house";
import { jarsIn, writeFiles } from "./files";
import { CORENLP, type Places, placesIn } from "./places";
import { findOurCoreNlp, type OurCoreNlp, removePidFile, urlOf, writePidFile } from "./running";

/** A CoreNLP that answers: the one that runs for this home, else a new one. It is left running. */
export async function startCoreNlp(home: string, lib: string | null, tell: Tell): Promise<OurCoreNlp> {
  const places = placesIn(home);
  return oneAtATime(places.lock, async () => (await findOurCoreNlp(places)) ?? (await started(places, lib, tell)));
}

/** False when none was running. */
export async function stopCoreNlp(home: string): Promise<boolean> {
  const places = placesIn(home);
  const server = await findOurCoreNlp(places);
  if (server !== null) await endProcess(server.process);
  await removePidFile(places);
  return server !== null;
}

async function started(places: Places, lib: string | null, tell: Tell): Promise<OurCoreNlp> {
  const java = await findJava(undefined, CORENLP);
  const folder = jarFolder(lib, `corenlp-${CORENLP.version}`);
  await ensureJars(folder, tell, CORENLP);
  const [port, password] = [await freeLoopbackPort(), randomBytes(18).toString("hex")];
  await writeFiles(places, { jars: jarsIn(folder, await readdir(folder)), port, password });
  tell("Starting CoreNLP (it loads its models, which takes a while)");
  return launched(java, places, { port, password });
}

async function launched(
  java: Java,
  places: Places,
  { port, password }: Pick<OurCoreNlp, "port" | "password">,
): Promise<OurCoreNlp> {
  const child = await spawnJava(java, places.javaArguments, places.log);
  const identity = child.pid === undefined ? null : await identityOf(child.pid);
  if (identity === null) throw await didNotStart(places);
  const server = { port, password, process: identity };
  await writePidFile(places, server);
  if (await becameReady(server, child)) return server;
  child.kill("SIGKILL");
  await removePidFile(places);
  throw await didNotStart(places);
}

const LIMIT = 300_000;

/** Asks twice a second; `/ready` answers 200 when the models are loaded. */
async function becameReady(server: OurCoreNlp, child: ChildProcess): Promise<boolean> {
  const givenUpAt = Date.now() + LIMIT;
  while (Date.now() < givenUpAt && child.exitCode === null && child.signalCode === null) {
    if (await isReady(urlOf(server))) return true;
    await wait(500);
  }
  return false;
}

export async function isReady(url: string): Promise<boolean> {
  try {
    const { status } = await fetch(new URL("/ready", url), { signal: AbortSignal.timeout(5_000), redirect: "error" });
    return status === 200;
  } catch {
    return false;
  }
}

async function didNotStart(places: Places): Promise<DatelineError> {
  const log = await readFile(places.log, "utf8").catch(() => "");
  return new DatelineError({
    code: "CORENLP_DID_NOT_START",
    happened: `CoreNLP did not start. The end of its log:\n${lastLinesOf(log)}`,
    expected: "1.3 GB of free memory and some minutes at most",
    fix: `read the whole log in ${places.log}, or read with the embedded reader (--reader embedded).`,
  });
}
