import type { Background } from "../domain/background";
import { contentHash, topicId } from "../domain/ids";
import type { Connection, Run } from "./connect";
import { type BackgroundRows, backgroundRows } from "./load/background-rows";
import type { Row } from "./load/row";
import { settleTouched } from "./load/settle";
import { statementText } from "./statement-files";

/** Loads facts that no article states. They are marked as background and never count as evidence; again, they change nothing. */
export async function loadBackground(connection: Connection, background: Background): Promise<void> {
  const hash = contentHash([JSON.stringify(background)], 16);
  const loaded = await connection.read({ text: statementText("load/known-background"), parameters: {} });
  if (loaded.rows[0]?.[0] === hash) return;
  await connection.write(async (run) => {
    await run({ text: statementText("load/take-turn"), parameters: {} });
    await writeBackground(run, backgroundRows(background));
    await run({ text: statementText("load/note-background"), parameters: { hash } });
  });
}

async function writeBackground(run: Run, rows: BackgroundRows): Promise<void> {
  await write(run, "background-entity", rows.entities);
  await write(run, "name", rows.names);
  await write(run, "background-position", rows.positions);
  await write(run, "background-tenure", rows.tenures);
  await write(run, "background-membership", rows.memberships);
  await settleTouched(run, {
    entities: rows.entities.map((row) => row.id),
    events: [],
    tenures: rows.tenures.map(({ id }) => id),
    memberships: rows.memberships.map(({ id }) => id),
  });
}

/** A topic of a list of topics; both codes as IPTC writes them: `medtop:20000574`. */
export interface ListedTopic {
  readonly code: string;
  readonly label: string;
  /** Null at the top. */
  readonly broader: string | null;
}

/** Loads a list of topics as a tree; again, it changes nothing. */
export async function loadTopics(connection: Connection, topics: readonly ListedTopic[]): Promise<void> {
  const rows = topics.map(({ code, label }) => ({ id: topicId(code), code, label }));
  const steps = topics.flatMap(({ code, broader }) =>
    broader === null ? [] : [{ id: topicId(code), broader: topicId(broader) }],
  );
  await connection.write(async (run) => {
    await run({ text: statementText("load/take-turn"), parameters: {} });
    await write(run, "topic-tree", rows);
    await write(run, "topic-broader", steps);
  });
}

const write = (run: Run, file: string, rows: readonly Row[]) =>
  run({ text: statementText(`load/${file}`), parameters: { rows } });
