import { readFile, rm, writeFile } from "node:fs/promises";
import { z } from "zod";
import { runCommand } from "./command";
import { stillRuns } from "./process-identity";
import type { Address } from "./reach";
import type { Places } from "./settings";

const Server = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("java"),
    port: z.number().int(),
    process: z.object({ pid: z.number().int(), startedAt: z.string(), commandLine: z.string() }),
  }),
  z.object({ kind: z.literal("docker"), port: z.number().int(), container: z.string() }),
]);

/** A Neo4j that Dateline started for a home. */
export type OurServer = z.infer<typeof Server>;

export const uriOf = (server: OurServer): string => `bolt://127.0.0.1:${server.port}`;

/** No password: ours listens on the loopback address only. */
export const addressOf = (server: OurServer): Address => ({
  uri: uriOf(server),
  user: "",
  password: "",
  database: "neo4j",
});

export const writePidFile = (places: Places, server: OurServer): Promise<void> =>
  writeFile(places.pidFile, `${JSON.stringify(server, null, 2)}\n`);

export const removePidFile = (places: Places): Promise<void> => rm(places.pidFile, { force: true });

/** The server that runs for this home; null when there is none, or only the trace of one that died. */
export async function findOurServer(places: Places): Promise<OurServer | null> {
  const server = parsed(await readFile(places.pidFile, "utf8").catch(() => ""));
  if (server === null) return null;
  return (await runs(server)) ? server : null;
}

function parsed(text: string): OurServer | null {
  try {
    return Server.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

async function runs(server: OurServer): Promise<boolean> {
  if (server.kind === "java") return stillRuns(server.process);
  const { output } = await runCommand("docker", ["inspect", "-f", "{{.State.Running}}", server.container], 10_000);
  return output.trim() === "true";
}
