import type { Bookmark, Loaded, LoadOutcome } from "../domain/ports";
import type { Reading } from "../domain/reading";
import type { Connection, Marked, Run } from "./connect";
import { grouped } from "./load/grouped";
import { loadStatement } from "./load/load-statement";
import { isOfOneArticle, type Rejected } from "./load/rejection";
import { type ArticleRows, allTogether, type Knowledge, rowsOf } from "./load/rows";
import { settle } from "./load/settle";
import { tellStories } from "./load/stories";
import { transactionsOf } from "./load/transactions-of";
import { writeRows } from "./load/write-rows";

/**
 * Loads what one article says, whole or not at all. The same article again changes nothing (UNCHANGED); what is in the graph does
 * not depend on the order in which articles came. SUPERSEDED: it was loaded, and another version of it is here (same headline, day
 * and source, or same address, other words). Both keep what they say, for evidence is never rewritten; the later one REPLACES
 * the earlier one.
 */
export async function loadReading(
  connection: Connection,
  reading: Reading,
  knowledge: Knowledge,
  after: readonly Bookmark[] = [],
): Promise<Marked<Loaded>> {
  const { result, bookmark } = await loadTogether(connection, [rowsOf(reading, knowledge)], after);
  const [loaded] = result;
  if (loaded === undefined) throw new Error("a transaction that loads an article tells what became of it");
  return { ...loaded, bookmark };
}

/** The same for many articles, a batch of them a transaction; what became of each, in their order. One that is refused leaves the others alone. */
export async function loadReadings(
  connection: Connection,
  readings: readonly Reading[],
  knowledge: Knowledge,
): Promise<readonly (Loaded | Rejected)[]> {
  const results: (Loaded | Rejected)[] = [];
  for (const some of transactionsOf(readings)) results.push(...(await loadSome(connection, some, knowledge)));
  return results;
}

async function loadSome(
  connection: Connection,
  readings: readonly Reading[],
  knowledge: Knowledge,
): Promise<readonly (Loaded | Rejected)[]> {
  try {
    const { result } = await loadTogether(
      connection,
      readings.map((reading) => rowsOf(reading, knowledge)),
    );
    return result;
  } catch (error) {
    if (!isOfOneArticle(error)) throw error;
    return oneByOne(connection, readings, knowledge);
  }
}

async function oneByOne(
  connection: Connection,
  readings: readonly Reading[],
  knowledge: Knowledge,
): Promise<readonly (Loaded | Rejected)[]> {
  const results: (Loaded | Rejected)[] = [];
  for (const reading of readings) {
    results.push(await loadReading(connection, reading, knowledge).catch(rejected));
  }
  return results;
}

function rejected(error: unknown): Rejected {
  if (!isOfOneArticle(error)) throw error;
  return { outcome: "REJECTED", error };
}

/**
 * One transaction. It runs again when the connection broke at its end: then it may find its own work and is done, and what became of
 * the articles is what the time before said.
 */
async function loadTogether(
  connection: Connection,
  articles: readonly ArticleRows[],
  after: readonly Bookmark[] = [],
): Promise<Marked<{ readonly result: readonly Loaded[] }>> {
  const here = await connection.read(knownArticles(articles), undefined, after);
  const perhapsNew = withoutKnown(articles, here.rows);
  if (perhapsNew.length === 0) return { result: outcomesInOrder(articles, new Map()), bookmark: here.bookmark };
  const outcomes = new Map<string, LoadOutcome>();
  const { bookmark } = await connection.write(async (run) => {
    for (const [id, outcome] of await writeNew(run, perhapsNew)) outcomes.set(id, outcome);
  }, after);
  return { result: outcomesInOrder(articles, outcomes), bookmark };
}

async function writeNew(run: Run, articles: readonly ArticleRows[]): Promise<ReadonlyMap<string, LoadOutcome>> {
  await run(loadStatement("take-turn"));
  const here = await run(knownArticles(articles));
  const fresh = withoutKnown(articles, here.rows);
  const numbers = await writeRows(run, allTogether(fresh));
  await markUndated(run, fresh);
  const [, replaced] = await Promise.all([settle(run, fresh, numbers), noteVersions(run, fresh)]);
  await tellStories(
    run,
    fresh.map(({ articleId }) => articleId),
  );
  return new Map(fresh.map(({ articleId }) => [articleId, replaced.has(articleId) ? "SUPERSEDED" : "LOADED"]));
}

const knownArticles = (articles: readonly ArticleRows[]) =>
  loadStatement("known-articles", { ids: articles.map(({ articleId }) => articleId) });

/** The articles that are not here yet, each once. */
function withoutKnown(articles: readonly ArticleRows[], rows: readonly (readonly unknown[])[]): ArticleRows[] {
  const here = new Set(rows.map(([id]) => id));
  const each = [...grouped(articles, ({ articleId }) => articleId).values()].flatMap((same) => same.slice(0, 1));
  return each.filter(({ articleId }) => !here.has(articleId));
}

/** Given twice, an article is loaded the first time and unchanged the second. */
function outcomesInOrder(articles: readonly ArticleRows[], outcomes: ReadonlyMap<string, LoadOutcome>): Loaded[] {
  const seen = new Set<string>();
  return articles.map(({ articleId }) => {
    const outcome = seen.has(articleId) ? "UNCHANGED" : (outcomes.get(articleId) ?? "UNCHANGED");
    seen.add(articleId);
    return { outcome, articleId };
  });
}

/** There are hardly any: nothing is sent where all have a date. */
async function markUndated(run: Run, articles: readonly ArticleRows[]): Promise<void> {
  const undated = articles.flatMap(({ rows }) => rows.article).filter(({ publishedAt }) => publishedAt === null);
  if (undated.length > 0) await run(loadStatement("unlisted", { ids: undated.map(({ id }) => id) }));
}

async function noteVersions(run: Run, articles: readonly ArticleRows[]): Promise<ReadonlySet<unknown>> {
  const ids = articles.map(({ articleId }) => articleId);
  const { rows } = await run(loadStatement("replace", { ids }));
  return new Set(rows.map(([id]) => id));
}
