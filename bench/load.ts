import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BACKGROUND_PACK } from "../src/config";
import { findOrStartNeo4j } from "../src/graph/local/find-or-start";
import { type Neo4jNewsGraph, openNewsGraph } from "../src/graph/news-graph";
import { readBackgroundPack } from "../src/main/background-pack";
import { loadArticles } from "../src/main/load-articles";
import { readingDesk } from "../src/main/reading-desk";
import { variedArticles } from "./load/articles";
import { neo4jSeconds, ownSeconds } from "./load/processor-time";

/**
 * `npm run bench:load`: reads and loads some hundreds of articles as `dateline load` does, into a Neo4j of its own, and says how many a
 * second. The first two hundred meet a cold Neo4j; later ones are what a long run comes to. Processor time tells more than the clock
 * on a machine that does other things: its inverse is the speed on one core.
 */
const [articles = 600] = process.argv.slice(2).map(Number);
const A_ROUND = 200;
const TOGETHER = 100;

async function main(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  const database = { uri: null, user: "", password: "", database: "neo4j", home, neo4jLib: null };
  const neo4j = await findOrStartNeo4j(database, console.log);
  const background = await readBackgroundPack(BACKGROUND_PACK);
  const graph = await openNewsGraph(neo4j, background);
  try {
    await graph.constrain();
    await graph.loadBackground();
    const desk = readingDesk(background);
    const texts = variedArticles(articles, background);
    for (let start = 0; start < texts.length; start += A_ROUND) {
      await measured(texts.slice(start, start + A_ROUND), home, (some) => load(some, desk, graph));
    }
  } finally {
    await graph.close();
    await neo4j.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function load(texts: readonly string[], desk: ReturnType<typeof readingDesk>, graph: Neo4jNewsGraph) {
  const files = texts.map((text) => ({ name: "an article.md", bytes: async () => Buffer.from(text) }));
  const results = await loadArticles(files, desk, graph.loadReadings);
  const failed = results.find(({ outcome }) => outcome !== "LOADED");
  if (failed) throw new Error(`every article is new and sound, but one is ${JSON.stringify(failed)}`);
}

async function measured(texts: readonly string[], home: string, work: (some: readonly string[]) => Promise<void>) {
  const [own, java, began] = [ownSeconds(), neo4jSeconds(home), performance.now()];
  for (let start = 0; start < texts.length; start += TOGETHER) await work(texts.slice(start, start + TOGETHER));
  const seconds = (performance.now() - began) / 1000;
  const [node, neo4j] = [ownSeconds() - own, neo4jSeconds(home) - java];
  const each = (total: number) => `${((total / texts.length) * 1000).toFixed(1)} ms`;
  console.log(
    `${texts.length} articles: ${(texts.length / seconds).toFixed(1)} a second; processor time an article: ` +
      `Node ${each(node)}, Neo4j ${each(neo4j)}, together ${(texts.length / (node + neo4j)).toFixed(1)} a second on one core`,
  );
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
