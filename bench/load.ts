import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadEvery } from "../src/cli/load-inputs";
import { BACKGROUND_PACK } from "../src/config";
import { findOrStartNeo4j } from "../src/graph/local/find-or-start";
import { type Neo4jNewsGraph, openNewsGraph } from "../src/graph/news-graph";
import { readBackgroundPack } from "../src/main/background-pack";
import type { ArticleFile } from "../src/main/house";
import { loadArticles } from "../src/main/load-articles";
import { readingDesk } from "../src/main/reading-desk";
import { variedArticles } from "./load/articles";
import { added, type Cost, described } from "./load/cost";
import { neo4jSeconds, ownSeconds } from "./load/processor-time";

/**
 * `npm run bench:load 400`: reads and loads some hundreds of articles as `dateline load` does, into a Neo4j of its own, and says what
 * reading, loading and Neo4j each cost. The first two hundred meet a cold Neo4j and a cold Node; later ones are what a long run comes
 * to. Processor time tells more than the clock on a machine that does other things: its inverse is the speed on one core.
 */
const [articles = 600] = process.argv.slice(2).map(Number);
const A_ROUND = 200;
const TOGETHER = 200;
const BY_THE_CLOCK = 400;
const TERMINAL = { input: process.stdin, results: process.stdout, messages: process.stderr, environment: {} };

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
    const costs: Cost[] = [];
    for (let start = 0; start < texts.length; start += A_ROUND) {
      costs.push(await round(texts.slice(start, start + A_ROUND), desk, graph, home));
      console.log(described(start === 0 ? "first" : "later", costs.slice(-1)));
    }
    console.log(described("all", costs));
    await byTheClock(variedArticles(articles + BY_THE_CLOCK, background).slice(articles), desk, graph);
  } finally {
    await graph.close();
    await neo4j.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

/** As `dateline load` does it: while Neo4j is busy with some, the next are read. */
async function byTheClock(texts: readonly string[], desk: Desk, graph: Neo4jNewsGraph): Promise<void> {
  const loader = { loadArticles: (files: readonly ArticleFile[]) => loadArticles(files, desk, graph.loadReadings) };
  const began = performance.now();
  const { counts } = await loadEvery(asFiles(texts), loader, TERMINAL);
  const seconds = (performance.now() - began) / 1000;
  console.log(`as \`dateline load\` does it: ${(counts.LOADED / seconds).toFixed(1)} a second by the clock`);
}

type Desk = ReturnType<typeof readingDesk>;

async function round(texts: readonly string[], desk: Desk, graph: Neo4jNewsGraph, home: string): Promise<Cost> {
  const costs: Cost[] = [];
  for (let start = 0; start < texts.length; start += TOGETHER) {
    costs.push(await turn(texts.slice(start, start + TOGETHER), desk, graph, home));
  }
  return added(costs);
}

/** What has been read when loading begins is what reading cost. */
async function turn(texts: readonly string[], desk: Desk, graph: Neo4jNewsGraph, home: string): Promise<Cost> {
  const [own, java, began] = [ownSeconds(), neo4jSeconds(home), performance.now()];
  let wereRead = own;
  await load(texts, desk, (readings) => {
    wereRead = ownSeconds();
    return graph.loadReadings(readings);
  });
  return {
    articles: texts.length,
    reading: wereRead - own,
    loading: ownSeconds() - wereRead,
    neo4j: neo4jSeconds(home) - java,
    clock: (performance.now() - began) / 1000,
  };
}

async function load(texts: readonly string[], desk: Desk, loadReadings: Neo4jNewsGraph["loadReadings"]): Promise<void> {
  const results = await loadArticles(asFiles(texts), desk, loadReadings);
  const failed = results.find(({ outcome }) => outcome !== "LOADED");
  if (failed) throw new Error(`every article is new and sound, but one is ${JSON.stringify(failed)}`);
}

const asFiles = (texts: readonly string[]): ArticleFile[] =>
  texts.map((text) => ({ name: "an article.md", bytes: async () => Buffer.from(text) }));

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
