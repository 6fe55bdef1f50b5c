import { FACTUALITIES } from "../../domain/vocabulary";
import type { Run } from "../connect";
import { loadStatement } from "./load-statement";
import { namedRows } from "./named-rows";
import type { ArticleRows } from "./rows";
import type { Numbers, RowKind } from "./write-rows";

/** The nodes whose knowledge follows from evidence, by the database's own numbers. */
export interface Touched {
  readonly entities: readonly unknown[];
  readonly events: readonly unknown[];
  /** Tenures and memberships. */
  readonly terms: readonly unknown[];
}

/**
 * Works out what follows once articles have been added. The counts are never running totals, and an earliest day is the earliest in
 * whatever order the days come, so no order of loading shows.
 */
export async function settle(run: Run, articles: readonly ArticleRows[], numbers: Numbers): Promise<void> {
  const numbersOf = (kind: RowKind) => idsIn(articles, kind).map((id) => numbers.get(id));
  await Promise.all([
    settleRows(
      run,
      "settle-named",
      namedRows(articles).map(({ entity, firstOn, lastOn, lastAt }) => [numbers.get(entity), firstOn, lastOn, lastAt]),
    ),
    settleAll(run, "settle-events", numbersOf("event")),
    settleAll(run, "settle-terms", [...numbersOf("tenure"), ...numbersOf("membership")]),
  ]);
}

/** Works out anew, from all the evidence there is, what may have lost some of it. */
export async function settleTouched(run: Run, { entities, events, terms }: Touched): Promise<void> {
  await Promise.all([
    settleAll(run, "settle-entities", entities),
    settleAll(run, "settle-events", events),
    settleAll(run, "settle-terms", terms),
  ]);
}

async function settleRows(run: Run, file: string, rows: readonly (readonly unknown[])[]): Promise<void> {
  if (rows.length > 0) await run(loadStatement(file, { rows }));
}

async function settleAll(run: Run, file: string, numbers: readonly unknown[]): Promise<void> {
  if (numbers.length > 0) await run(loadStatement(file, { numbers, factualities: FACTUALITIES }));
}

const idsIn = (articles: readonly ArticleRows[], kind: RowKind): unknown[] => [
  ...new Set(articles.flatMap(({ rows }) => rows[kind].map(({ id }) => id))),
];
