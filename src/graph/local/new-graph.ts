import { existsSync } from "node:fs";
import { cp, mkdir, readdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Address } from "./reach";
import type { Places } from "./settings";

/** What every graph holds before its first article. */
export interface NewGraph {
  /** Another one for anything else to hold, and for other code to write it. */
  version(): string;
  /** Writes it into an empty database. */
  fill(address: Address): Promise<void>;
}

const PREFIX = "new-graph-";

/** Where the files of Neo4j are that hold it: beside the jars, for they can be read by this Neo4j. */
export const keptGraph = (jars: string, newGraph: NewGraph): string => join(jars, `${PREFIX}${newGraph.version()}`);

/** Keeps the files of a Neo4j that has stopped, in place of those of other versions. */
export async function keepNewGraph({ data }: Places, jars: string, newGraph: NewGraph): Promise<void> {
  for (const name of await readdir(jars)) if (name.startsWith(PREFIX)) await removeWhole(join(jars, name));
  await copyWhole(data, keptGraph(jars, newGraph));
}

/** Gives a home that has no data those that are kept. Whatever hinders that, Neo4j begins with nothing, which only takes longer. */
export async function beginWithNewGraph({ data }: Places, jars: string, newGraph: NewGraph): Promise<void> {
  if (existsSync(data)) return;
  const kept = keptGraph(jars, newGraph);
  if (existsSync(kept)) await copyWhole(kept, data).catch(() => undefined);
}

/** Under another name from the start: whoever is copying it fails, and does not take what is left for all of it. */
async function removeWhole(folder: string): Promise<void> {
  const going = `${folder}.going`;
  await rm(going, { recursive: true, force: true });
  await rename(folder, going);
  await rm(going, { recursive: true });
}

/** Under another name until all is there: half of it would look like a graph. */
async function copyWhole(from: string, to: string): Promise<void> {
  const unfinished = `${to}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(dirname(to), { recursive: true });
  try {
    await cp(from, unfinished, { recursive: true });
    await rename(unfinished, to);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
}
