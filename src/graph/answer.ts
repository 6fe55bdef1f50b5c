import type { Answer, CypherStatement, SelectedField } from "../domain/ports";
import { assemble } from "./assemble";

/** Runs one statement as a READ transaction and gives its rows. */
export type Read = (statement: CypherStatement) => Promise<{ readonly rows: readonly (readonly unknown[])[] }>;

/** Answers one root field with exactly one statement. */
export async function answer(read: Read, rootField: SelectedField): Promise<Answer> {
  const { statement, decode } = assemble(rootField);
  const started = performance.now();
  const { rows } = await read(statement);
  const milliseconds = performance.now() - started;
  return { value: decode(rows[0]?.[0]), statement, rows: rows.length, milliseconds };
}
