import type { Run } from "../connect";
import { grouped } from "./grouped";
import { loadStatement } from "./load-statement";
import type { Row } from "./row";
import { type ArticleRows, LOADING_ORDER } from "./rows";

/**
 * Sends the statements one after the other without waiting for each: Neo4j runs them in that order, and an article costs one journey
 * instead of twenty.
 */
export async function writeArticles(run: Run, articles: readonly ArticleRows[]): Promise<void> {
  const statements = LOADING_ORDER.map((kind) => ({ kind, rows: articles.flatMap(({ rows }) => rows[kind]) }));
  const needed = statements.filter(({ rows }) => rows.length > 0);
  await Promise.all(
    needed.map(({ kind, rows }) => run(loadStatement(kind, { rows: kind === "entity" ? onceEach(rows) : rows }))),
  );
}

/** Most entities are in several articles of a batch, by the same name: one row, with all the spellings, says the same. */
function onceEach(entities: readonly Row[]): Row[] {
  const same = grouped(entities, ({ id, name, wikidata }) => `${id} ${name} ${wikidata}`);
  return [...same.values()].map((rows) => ({
    ...rows[0],
    keys: [...new Set(rows.flatMap(({ keys }) => (Array.isArray(keys) ? keys : [])))],
  }));
}
