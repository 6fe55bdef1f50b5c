import { DatelineError } from "../domain/errors";
import type { Bookmark } from "../domain/ports";
import type { Connection, Run } from "./connect";
import { isForbidden } from "./connection-errors";
import { statementsIn, statementText } from "./statement-files";

/**
 * Creates the constraints and indexes that are missing, and waits until all can be used. Who may not create them is told which. All in
 * one transaction: fifty of their own take a second and a half.
 */
export async function constrain(connection: Connection): Promise<void> {
  const missing = await missingIn(connection);
  if (missing.length === 0) return;
  await connection.write((run) => createAll(missing, run));
  const { bookmark } = await connection.change({ text: "CALL db.awaitIndexes(120)", parameters: {} });
  await checkConstraints(connection, bookmark === null ? [] : [bookmark]);
}

async function createAll(files: readonly string[], run: Run): Promise<void> {
  for (const file of files) await create(file, run);
}

async function create(file: string, run: Run): Promise<void> {
  try {
    await run({ text: statementText(`constrain/${file}`), parameters: {} });
  } catch (error) {
    throw isForbidden(error) ? constraintsMissing([nameIn(file)]) : error;
  }
}

/** Refuses to work on a graph that could be wrong (a constraint is missing) or unbearably slow (an index is). */
export async function checkConstraints(connection: Connection, after: readonly Bookmark[] = []): Promise<void> {
  const missing = await missingIn(connection, after);
  if (missing.length > 0) throw constraintsMissing(missing.map(nameIn));
}

/** By their names. */
export const missingConstraints = async (connection: Connection): Promise<readonly string[]> =>
  (await missingIn(connection)).map(nameIn);

/** The files of cypher/constrain whose work is not done; one whose index is still being filled counts as missing. */
async function missingIn(connection: Connection, after: readonly Bookmark[] = []): Promise<string[]> {
  const shown = { text: "SHOW INDEXES YIELD name, state RETURN name, state", parameters: {} };
  const { rows } = await connection.read(shown, undefined, after);
  const online = new Set(rows.flatMap(([name, state]) => (state === "ONLINE" ? [name] : [])));
  return statementsIn("constrain").filter((file) => !online.has(nameIn(file)));
}

/** A constraint brings an index of its own name along. */
const nameIn = (file: string): string =>
  /(?:CONSTRAINT|INDEX) (\w+)/u.exec(statementText(`constrain/${file}`))?.[1] ?? file;

const constraintsMissing = (names: readonly string[]): DatelineError =>
  new DatelineError({
    code: "CONSTRAINTS_MISSING",
    happened: `The database lacks constraints or indexes of ours: ${names.join(", ")}.`,
    expected: "all those of cypher/constrain, online",
    why: "Without them two loaders could write the same thing twice, and questions would search the whole graph.",
    fix: "start Dateline with a user who may create them (`npm start` creates what is missing), or run the files of cypher/constrain.",
  });
