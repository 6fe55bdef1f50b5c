import type { Background } from "../domain/background";
import { topicId } from "../domain/ids";
import type { Connection, Run } from "./connect";
import { backgroundRows } from "./load/background-rows";
import type { Row } from "./load/rows";
import { settleTouched } from "./load/settle";
import { statementText } from "./statement-files";

/** Loads facts that no article states. They are marked as background and never count as evidence; again, they change nothing. */
export async function loadBackground(connection: Connection, background: Background): Promise<void> {
  const { entities, names, positions, tenures, memberships } = backgroundRows(background);
  await connection.write(async (run) => {
    await run({ text: statementText("load/take-turn"), parameters: {} });
    await write(run, "background-entity", entities);
    await write(run, "name", names);
    await write(run, "background-position", positions);
    await write(run, "background-tenure", tenures);
    await write(run, "background-membership", memberships);
    const [tenureIds, membershipIds] = [tenures, memberships].map((rows) => rows.map(({ id }) => id));
    await settleTouched(run, {
      entities: entities.map((row) => row.id),
      events: [],
      tenures: tenureIds ?? [],
      memberships: membershipIds ?? [],
    });
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
