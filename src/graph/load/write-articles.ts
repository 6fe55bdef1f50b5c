import type { Run } from "../connect";
import { loadStatement } from "./load-statement";
import { type ArticleRows, LOADING_ORDER } from "./rows";

/**
 * Sends the statements one after the other without waiting for each: Neo4j runs them in that order, and an article costs one journey
 * instead of twenty.
 */
export async function writeArticles(run: Run, articles: readonly ArticleRows[]): Promise<void> {
  const statements = LOADING_ORDER.map((kind) => ({ kind, rows: articles.flatMap(({ rows }) => rows[kind]) }));
  const needed = statements.filter(({ rows }) => rows.length > 0);
  await Promise.all(needed.map(({ kind, rows }) => run(loadStatement(kind, { rows }))));
}
