import type { Background } from "../domain/background";
import { contentHash, topicId } from "../domain/ids";
import type { Connection, Run } from "./connect";
import { backgroundRows } from "./load/background-rows";
import { loadStatement } from "./load/load-statement";
import { settleTouched } from "./load/settle";
import { writeRows } from "./load/write-rows";

/** Loads facts that no article states. They are marked as background and never count as evidence; again, they change nothing. */
export const loadBackground = (connection: Connection, background: Background): Promise<void> =>
  loadPack(connection, "background", background, (run) => writeBackground(run, background));

async function writeBackground(run: Run, background: Background): Promise<void> {
  const rows = backgroundRows(background);
  const numbers = await writeRows(run, rows);
  const numbersOf = (some: readonly { readonly id: string }[]) => [...new Set(some.map(({ id }) => numbers.get(id)))];
  await settleTouched(run, {
    entities: numbersOf(rows.entity),
    events: [],
    terms: numbersOf([...rows.tenure, ...rows.membership]),
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
export function loadTopics(connection: Connection, topics: readonly ListedTopic[]): Promise<void> {
  const rows = topics.map(({ code, label, broader }) => ({
    id: topicId(code),
    code,
    label,
    broader: broader === null ? null : topicId(broader),
  }));
  return loadPack(connection, "topics", rows, (run) => run(loadStatement("topic-tree", { rows })));
}

/** The graph keeps the hash of what it was given, so that the same pack costs one look and a changed one is written. */
async function loadPack(
  connection: Connection,
  pack: "background" | "topics",
  content: unknown,
  write: (run: Run) => Promise<unknown>,
): Promise<void> {
  const hash = contentHash([JSON.stringify(content)], 16);
  if ((await loadedPacks(connection))[pack] === hash) return;
  await connection.write(async (run) => {
    await run(loadStatement("take-turn"));
    await write(run);
    await run(loadStatement("note-pack", { [pack]: hash }));
  });
}

async function loadedPacks(connection: Connection) {
  const { rows } = await connection.read(loadStatement("known-packs"));
  const [background, topics] = rows[0] ?? [];
  return { background, topics };
}
