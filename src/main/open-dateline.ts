import { setTimeout as wait } from "node:timers/promises";
import { BACKGROUND_PACK, type Config } from "../config";
import type { Background } from "../domain/background";
import { hasData } from "../graph/local/find-or-start";
import { readBackgroundPack } from "./background-pack";
import type { ArticleFiles, Dateline, Opening, Tell } from "./house";
import { newGraphOf } from "./new-graph";
import { openDatabase } from "./open-database";
import type { Introduce } from "./parts";

/** Database, graph, reader and API, introduced to each other. When one of them fails, what was started before is stopped. */
export async function openDateline(config: Config, tell: Tell, { stop, first }: Opening = {}): Promise<Dateline> {
  const background = await readBackgroundPack(BACKGROUND_PACK);
  const ahead = startsFromNothing(config) ? first : undefined;
  const starting = openDatabase(config, newGraphOf(config, background), tell, stop);
  const opening = meanwhile(starting, () => openParts(config, background, ahead));
  opening.catch(() => undefined); // when both fail, the database's failure is told
  const database = await starting;
  try {
    const introduce = await opening;
    return await introduce(database);
  } catch (error) {
    await database.stop();
    throw error;
  }
}

/** Another reader than ours may cost money, and is not asked for what may not be wanted. */
const startsFromNothing = ({ database, reader, home }: Config): boolean =>
  database.uri === null && reader.use === "embedded" && !hasData(home);

/** A database takes seconds to start and leaves this process idle meanwhile. */
async function meanwhile<T>(starting: Promise<unknown>, open: () => Promise<T>): Promise<T> {
  await Promise.race([starting, wait(HEAD_START, undefined, { ref: false })]);
  return open();
}

/** So many milliseconds it takes to see whether a database runs and to launch one; after that it is busy by itself. */
const HEAD_START = 1_500;

/** Loaded here and not above: GraphQL, the reader and its tables take a second, in which a database could be starting. */
const openParts = async (config: Config, background: Background, ahead?: ArticleFiles): Promise<Introduce> =>
  (await import("./parts.js")).openParts(config, background, ahead);
