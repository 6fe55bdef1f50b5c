import { ask } from "../api/ask";
import { Documents } from "../api/documents";
import { buildApiSchema } from "../api/schema";
import type { Config } from "../config";
import type { Background } from "../domain/background";
import type { RunningNeo4j } from "../graph/local/find-or-start";
import { type Neo4jNewsGraph, openNewsGraph } from "../graph/news-graph";
import { changesOf } from "./changes";
import { explained, replyOf } from "./explain";
import type { ArticleFiles, Dateline, DocumentDesk, Request } from "./house";
import { loadArticles } from "./load-articles";
import { bringUpToDate } from "./new-graph";
import { foresighted } from "./read-ahead";
import { deskOf } from "./reading-desk";
import { serveApi } from "./serve-api";
import { warmUp } from "./warm-up";

/** Introduces the parts to a database and to each other. */
export type Introduce = (database: RunningNeo4j) => Promise<Dateline>;

/** Opens what needs no database: the reader, which begins with what it will be given first. */
export function openParts(config: Config, background: Background, first?: ArticleFiles): Introduce {
  const desk = foresighted(deskOf(config, background));
  if (first !== undefined) void desk.readAhead(first);
  return (database) => introduce(database, background, desk, config);
}

async function introduce(
  database: RunningNeo4j,
  background: Background,
  desk: DocumentDesk,
  config: Config,
): Promise<Dateline> {
  const graph = await openNewsGraph(database, background);
  const leaving = new AbortController();
  const close = async () => {
    leaving.abort();
    await graph.close();
    await database.stop();
  };
  try {
    await bringUpToDate(graph, config);
    return { ...together(graph, desk, config, leaving.signal), close };
  } catch (error) {
    await graph.close();
    throw error;
  }
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
