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
  const { statement, sent, decode } = assembledFor(rootField);
  const started = performance.now();
  const { rows } = await read(sent, undefined, after);
  const milliseconds = performance.now() - started;
  return { value: decode(rows[0]?.[0]), statement, rows: rows.length, milliseconds };
}

interface Ready extends Assembled {
  /** The same statement as it goes out. */
  readonly sent: CypherStatement;
}

/** Whoever asks the same again hands over the very same field: it is assembled once, and forgotten with it. */
const known = new WeakMap<SelectedField, Ready>();

function assembledFor(rootField: SelectedField): Ready {
  const ready = known.get(rootField) ?? readyToSend(assemble(rootField));
  known.set(rootField, ready);
  return ready;
}

const readyToSend = (assembled: Assembled): Ready => {
  const { text, parameters } = assembled.statement;
  return { ...assembled, sent: { text: withoutIndents(text), parameters } };
};

/**
 * Indents are for people. The driver writes to its socket every 1400 bytes, and each write costs more than all that GraphQL does with
 * the answer. No text of ours holds a string of several lines: what people write are parameters.
 */
const withoutIndents = (text: string): string => text.replace(/\n +/gu, "\n");
