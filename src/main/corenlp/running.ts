import { readFile, rm, writeFile } from "node:fs/promises";
import { z } from "zod";
import { stillRuns } from "../../graph/local/process-identity";
import type { Places } from "./places";

const Server = z.object({
  port: z.number().int(),
  password: z.string(),
  process: z.object({ pid: z.number().int(), startedAt: z.string(), commandLine: z.string() }),
});

/** A CoreNLP that Dateline started for a home. */
export type OurCoreNlp = z.infer<typeof Server>;

/** The file holds the server's password, so it is the owner's alone. */
export const writePidFile = (places: Places, server: OurCoreNlp): Promise<void> =>
  writeFile(places.pidFile, `${JSON.stringify(server, null, 2)}\n`, { mode: 0o600 });

export const removePidFile = (places: Places): Promise<void> => rm(places.pidFile, { force: true });

/** Null when there is none, or only the trace of one that died. */
export async function findOurCoreNlp(places: Places): Promise<OurCoreNlp | null> {
  const server = parsed(await readFile(places.pidFile, "utf8").catch(() => ""));
  return server !== null && (await stillRuns(server.process)) ? server : null;
}

function parsed(text: string): OurCoreNlp | null {
  try {
    return Server.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

export const urlOf = ({ port }: OurCoreNlp): string => `http://127.0.0.1:${port}`;
