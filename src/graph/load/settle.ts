import { FACTUALITIES } from "../../domain/vocabulary";
import type { Run } from "../connect";
import { statementText } from "../statement-files";
import type { Row } from "./row";
import type { ArticleRows, RowKind } from "./rows";

/** The nodes whose knowledge follows from evidence that has just been added. */
export interface Touched {
  readonly entities: readonly unknown[];
  readonly events: readonly unknown[];
  readonly tenures: readonly unknown[];
  readonly memberships: readonly unknown[];
}

/** Works out anew what follows from all the evidence: never a running total, so that no order of loading shows. */
export const settle = (run: Run, articles: readonly ArticleRows[]): Promise<void> =>
  settleTouched(run, touchedBy(articles));

export async function settleTouched(run: Run, { entities, events, tenures, memberships }: Touched): Promise<void> {
  await Promise.all([
    settleAll(run, "settle-entities", entities),
    settleAll(run, "settle-events", events),
    settleAll(run, "settle-event-feeds", events),
    settleAll(run, "settle-tenures", tenures),
    settleAll(run, "settle-memberships", memberships),
  ]);
}

async function settleAll(run: Run, file: string, ids: readonly unknown[]): Promise<void> {
  if (ids.length === 0) return;
  await run({ text: statementText(`load/${file}`), parameters: { ids, factualities: FACTUALITIES } });
}

function touchedBy(articles: readonly ArticleRows[]): Touched {
  const idsIn = (kind: RowKind, column: keyof Row) => [
    ...new Set(articles.flatMap(({ rows }) => rows[kind].map((row) => row[column]))),
  ];
  return {
    entities: idsIn("entity", "id"),
    events: idsIn("event", "id"),
    tenures: idsIn("tenure", "id"),
    memberships: idsIn("membership", "id"),
  };
}
