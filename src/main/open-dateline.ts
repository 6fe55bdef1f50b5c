import { ask } from "../api/ask";
import { buildApiSchema } from "../api/schema";
import { BACKGROUND_PACK, type Config } from "../config";
import { type Neo4jNewsGraph, openNewsGraph } from "../graph/news-graph";
import { readBackgroundPack } from "./background-pack";
import { explained, replyOf } from "./explain";
import type { Dateline, ReadingDesk, Request, Tell } from "./house";
import { loadArticles } from "./load-articles";
import { openDatabase } from "./open-database";
import { readingDesk } from "./reading-desk";
import { serveApi } from "./serve-api";

/** Database, graph, reader and API, introduced to each other. When one of them fails, what was started before is stopped. */
export async function openDateline(config: Config, tell: Tell, stop?: AbortSignal): Promise<Dateline> {
  const background = await readBackgroundPack(BACKGROUND_PACK);
  const database = await openDatabase(config, tell, stop);
  const graph = await openNewsGraph(database, background);
  const close = async () => {
    await graph.close();
    await database.stop();
  };
  try {
    await bringUpToDate(graph);
    return { ...together(graph, readingDesk(background), config), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Both change nothing in a graph that has them. */
async function bringUpToDate(graph: Neo4jNewsGraph): Promise<void> {
  await graph.constrain();
  await graph.loadBackground();
}

function together(graph: Neo4jNewsGraph, desk: ReadingDesk, config: Config): Omit<Dateline, "close"> {
  const schema = buildApiSchema();
  const asked = ({ question, variables }: Request) => ask({ schema, graph, query: question, variables });
  return {
    isEmpty: () => graph.isEmpty(),
    loadArticles: (files) => loadArticles(files, desk, graph.loadReadings),
    ask: async (request) => replyOf(await asked(request)),
    explain: (request) => explained(() => asked(request), graph),
    serve: () => serveApi({ schema, graph }, config),
  };
}
