import type { Connection, Run } from "../../src/graph/connect";
import { constrain } from "../../src/graph/constrain";
import { loadStatement } from "../../src/graph/load/load-statement";
import type { Row } from "../../src/graph/load/row";
import { type ArticleRows, allTogether, knowledgeOf, rowsOf } from "../../src/graph/load/rows";
import { settleTouched } from "../../src/graph/load/settle";
import { type Numbers, writeRows } from "../../src/graph/load/write-rows";
import { loadTopics } from "../../src/graph/load-background";
import { statementsIn, statementText } from "../../src/graph/statement-files";
import { generatedReading } from "./reading";
import { Stories } from "./stories";
import { TOPICS } from "./topics";

/** A transaction's rows have to fit into the memory of a small Neo4j. */
const TOGETHER = 500;

/**
 * Fills an empty graph with articles that were never written, by the loader's own rows and files, so that it is the loader's graph.
 * What makes it quick: indexes come after the articles, and what follows from all of them is worked out once.
 */
export async function generateGraph(connection: Connection, articles: number): Promise<void> {
  await constrainOnly(connection);
  await loadTopics(connection, TOPICS);
  const touched = { entities: new Set<unknown>(), events: new Set<unknown>(), stories: new Stories() };
  for (const batch of batches(articles)) {
    const { result: numbers } = await connection.write((run) => writeRows(run, allTogether(batch)));
    note(touched, batch, numbers);
  }
  await constrain(connection);
  await inBatches([...touched.entities], connection, (run, entities) => settleTouched(run, { ...NONE, entities }));
  await inBatches([...touched.events], connection, (run, events) => settleTouched(run, { ...NONE, events }));
  await inBatches(touched.stories.rows(), connection, writeStories);
}

async function constrainOnly(connection: Connection): Promise<void> {
  for (const file of statementsIn("constrain").filter((name) => name.startsWith("unique-"))) {
    await connection.change({ text: statementText(`constrain/${file}`), parameters: {} });
  }
}

const NOBODY_KNOWN = knowledgeOf({ entities: [], tenures: [], memberships: [] });

function* batches(articles: number): Generator<readonly ArticleRows[]> {
  for (let from = 0; from < articles; from += TOGETHER) {
    const length = Math.min(TOGETHER, articles - from);
    yield Array.from({ length }, (_, place) => rowsOf(generatedReading(from + place), NOBODY_KNOWN));
  }
}

const NONE = { entities: [], events: [], terms: [] };

/** By the database's own numbers. */
interface Touched {
  readonly entities: Set<unknown>;
  readonly events: Set<unknown>;
  readonly stories: Stories;
}

function note(touched: Touched, batch: readonly ArticleRows[], numbers: Numbers): void {
  for (const article of batch) {
    touched.stories.add(article);
    for (const { id } of article.rows.entity) touched.entities.add(numbers.get(id));
    for (const { id } of article.rows.event) touched.events.add(numbers.get(id));
  }
}

async function writeStories(run: Run, rows: readonly Row[]): Promise<void> {
  await run(loadStatement("story", { rows }));
  await run(loadStatement("settle-stories", { ids: rows.map(({ id }) => id) }));
}

async function inBatches<T>(
  all: readonly T[],
  connection: Connection,
  work: (run: Run, some: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < all.length; from += TOGETHER) {
    await connection.write((run) => work(run, all.slice(from, from + TOGETHER)));
  }
}
