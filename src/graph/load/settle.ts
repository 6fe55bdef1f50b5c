import { FACTUALITIES } from "../../domain/vocabulary";
import type { Run } from "../connect";
import { loadStatement } from "./load-statement";
import type { Row } from "./row";
import type { ArticleRows } from "./rows";
import type { RowKind } from "./write-rows";

/** The nodes whose knowledge follows from evidence that has just been added, by id. */
export interface Touched {
  readonly entities: readonly unknown[];
  readonly events: readonly unknown[];
  /** Tenures and memberships. */
  readonly terms: readonly unknown[];
}

/** Works out anew what follows from all the evidence: never a running total, so that no order of loading shows. */
export const settle = (run: Run, articles: readonly ArticleRows[]): Promise<void> =>
  settleTouched(run, touchedBy(articles));

export async function settleTouched(run: Run, { entities, events, terms }: Touched): Promise<void> {
  await Promise.all([
    settleAll(run, "settle-entities", entities),
    settleAll(run, "settle-events", events),
    settleAll(run, "settle-terms", terms),
  ]);
}

async function settleAll(run: Run, file: string, ids: readonly unknown[]): Promise<void> {
  if (ids.length === 0) return;
  await run(loadStatement(file, { ids, factualities: FACTUALITIES }));
}

function touchedBy(articles: readonly ArticleRows[]): Touched {
  const idsIn = (kind: RowKind, column: keyof Row) => [
    ...new Set(articles.flatMap(({ rows }) => rows[kind].map((row) => row[column]))),
  ];
  return {
    entities: idsIn("entity", "id"),
    events: idsIn("event", "id"),
    terms: [...idsIn("tenure", "id"), ...idsIn("membership", "id")],
  };
}
