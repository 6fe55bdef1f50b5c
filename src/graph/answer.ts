import type { Answer, Bookmark, CypherStatement, SelectedField } from "../domain/ports";
import { type Assembled, assemble } from "./assemble";

/** Runs one statement as a READ transaction and gives its rows. */
export type Read = (
  statement: CypherStatement,
  milliseconds?: number,
  after?: readonly Bookmark[],
) => Promise<{ readonly rows: readonly (readonly unknown[])[] }>;

/** Answers one root field with exactly one statement. */
export async function answer(read: Read, rootField: SelectedField, after: readonly Bookmark[] = []): Promise<Answer> {
  const { statement, decode } = assembledFor(rootField);
  const started = performance.now();
  const { rows } = await read(statement, undefined, after);
  const milliseconds = performance.now() - started;
  return { value: decode(rows[0]?.[0]), statement, rows: rows.length, milliseconds };
}

/** Whoever asks the same again hands over the very same field: it is assembled once, and forgotten with it. */
const known = new WeakMap<SelectedField, Assembled>();

function assembledFor(rootField: SelectedField): Assembled {
  const assembled = known.get(rootField) ?? assemble(rootField);
  known.set(rootField, assembled);
  return assembled;
}
