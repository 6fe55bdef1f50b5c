import { ask } from "../api/ask";
import { buildApiSchema } from "../api/schema";
import { BACKGROUND_PACK, type Config, DATA_FOLDER } from "../config";
import { DatelineError } from "../domain/errors";
import { type Neo4jNewsGraph, openNewsGraph } from "../graph/news-graph";
import { openTopics } from "../reading/topics";
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

/**
 * An empty graph gets its constraints and what is known beforehand. One that holds articles has had them: then looking is enough,
 * which matters to a server that has just started and plans every statement anew.
 */
async function bringUpToDate(graph: Neo4jNewsGraph): Promise<void> {
  if (!(await graph.isEmpty())) return constrainIfNeeded(graph);
  await graph.constrain();
  await graph.loadBackground();
  await graph.loadTopics([...openTopics(DATA_FOLDER).values()]);
}

async function constrainIfNeeded(graph: Neo4jNewsGraph): Promise<void> {
  try {
    await graph.checkConstraints();
  } catch (error) {
    if (!(error instanceof DatelineError && error.code === "CONSTRAINTS_MISSING")) throw error;
    await graph.constrain();
  }
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
