import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Config, PROJECT_FOLDER } from "../config";
import type { Background } from "../domain/background";
import { contentHash } from "../domain/ids";
import type { NewGraph } from "../graph/local/new-graph";
import { type Neo4jNewsGraph, openNewsGraph } from "../graph/news-graph";
import { openTopics } from "../reading/topics";
import { topicsFolderOf } from "./import-topics";

/** Constraints, topics and background, as this home wants them. */
export function newGraphOf(config: Config, background: Background): NewGraph {
  return {
    version: () => contentHash([JSON.stringify([background, topicsOf(config)]), ...loadingItself()], 16),
    fill: async (address) => {
      const graph = await openNewsGraph(address, background);
      try {
        await bringUpToDate(graph, config);
        await graph.planAhead();
      } finally {
        await graph.close();
      }
    },
  };
}

/** Looks at what the graph was given before, and brings what is missing or has changed since. An empty one will be given articles. */
export async function bringUpToDate(graph: Neo4jNewsGraph, config: Config): Promise<void> {
  await graph.constrain();
  await graph.loadTopics(topicsOf(config));
  if (await graph.isEmpty()) void graph.planAhead();
  await graph.loadBackground();
}

const topicsOf = ({ home }: Config) => [...openTopics(topicsFolderOf(home)).values()];

/** What loads it decides what is in it. */
const loadingItself = (): readonly string[] =>
  ["cypher", "src/graph", "src/domain"].flatMap((folder) => textsIn(join(PROJECT_FOLDER, folder)));

function textsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return []; // a copy that was built elsewhere, such as the Docker image
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return files.sort().map((file) => readFileSync(file, "utf8"));
}
