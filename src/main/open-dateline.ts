import { setTimeout as wait } from "node:timers/promises";
import { ask } from "../api/ask";
import { Documents } from "../api/documents";
import { buildApiSchema } from "../api/schema";
import { BACKGROUND_PACK, type Config } from "../config";
import { type Neo4jNewsGraph, openNewsGraph } from "../graph/news-graph";
import { openTopics } from "../reading/topics";
import { readBackgroundPack } from "./background-pack";
import { changesOf } from "./changes";
import { explained, replyOf } from "./explain";
import type { Dateline, DocumentDesk, Request, Tell } from "./house";
import { topicsFolderOf } from "./import-topics";
import { loadArticles } from "./load-articles";
import { openDatabase } from "./open-database";
import { deskOf } from "./reading-desk";
import { serveApi } from "./serve-api";
import { warmUp } from "./warm-up";

/** Database, graph, reader and API, introduced to each other. When one of them fails, what was started before is stopped. */
export async function openDateline(config: Config, tell: Tell, stop?: AbortSignal): Promise<Dateline> {
  const background = await readBackgroundPack(BACKGROUND_PACK);
  const starting = openDatabase(config, tell, stop);
  const desk = meanwhile(starting, () => deskOf(config, background));
  desk.catch(() => undefined); // when both fail, the database's failure is told
  const database = await starting;
  const graph = await openNewsGraph(database, background);
  const leaving = new AbortController();
  const close = async () => {
    leaving.abort();
    await graph.close();
    await database.stop();
  };
  try {
    await bringUpToDate(graph, config);
    return { ...together(graph, await desk, config, leaving.signal), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A database takes seconds to start and leaves this process idle meanwhile. */
async function meanwhile<T>(starting: Promise<unknown>, make: () => T): Promise<T> {
  await Promise.race([starting, wait(HEAD_START, undefined, { ref: false })]);
  return make();
}

/** So many milliseconds it takes to see whether a database runs and to launch one; after that it is busy by itself. */
const HEAD_START = 1_500;

/** Looks at what the graph was given before, and brings what is missing or has changed since. */
async function bringUpToDate(graph: Neo4jNewsGraph, { home }: Config): Promise<void> {
  await graph.constrain();
  await graph.loadBackground();
  await graph.loadTopics([...openTopics(topicsFolderOf(home)).values()]);
}

function together(
  graph: Neo4jNewsGraph,
  desk: DocumentDesk,
  config: Config,
  leaving: AbortSignal,
): Omit<Dateline, "close"> {
  const schema = buildApiSchema();
  const changing = { ...graph, changes: changesOf(graph, desk) };
  const documents = new Documents(schema, config.limits);
  const asked = ({ question, variables }: Request) =>
    ask({ schema, documents, graph: changing, query: question, variables });
  return {
    isEmpty: () => graph.isEmpty(),
    loadArticles: (files) => loadArticles(files, desk, graph.loadReadings),
    ask: async (request) => replyOf(await asked(request)),
    explain: (request) => explained(() => asked(request), graph),
    serve: async () => {
      const serving = await serveApi({ schema, graph: changing }, config);
      void warmUp(async (question) => void (await asked({ question, variables: {} })), leaving);
      return serving;
    },
  };
}
