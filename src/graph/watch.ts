import type { ArticleCame } from "../domain/ports";
import type { Connection } from "./connect";
import { pause } from "./deadline";
import { statementText } from "./statement-files";

type Listener = (article: ArticleCame) => void;

/** Tells listeners of every article that is loaded from now on, whoever loads it. */
export interface Watch {
  /** What it returns ends it. */
  onLoaded(listener: Listener): () => void;
  close(): void;
}

/** What is new is asked for so often, while anybody listens: one look into an index. */
const EVERY = 500;
const MOST = 1_000;

export function openWatch(connection: Connection): Watch {
  const listeners = new Set<Listener>();
  const tell = (article: ArticleCame) => [...listeners].forEach((listener) => void listener(article));
  let watching = new AbortController();
  const end = (listener: Listener) => {
    listeners.delete(listener);
    if (listeners.size === 0) watching.abort();
  };
  return {
    onLoaded: (listener) => {
      if (listeners.size === 0) {
        watching = new AbortController();
        void watch(connection, tell, watching.signal);
      }
      listeners.add(listener);
      return () => end(listener);
    },
    close: () => {
      listeners.clear();
      watching.abort();
    },
  };
}

/** What came up to a moment, and those that came in its very millisecond. */
interface Mark {
  readonly at: number;
  readonly ids: ReadonlySet<string>;
}

async function watch(connection: Connection, tell: Listener, leaving: AbortSignal): Promise<void> {
  const begun = Date.now();
  let mark: Mark | null = null;
  while (!leaving.aborted) {
    try {
      mark = mark === null ? await markAt(connection, begun) : await tellOfNew(connection, mark, tell, leaving);
    } catch {
      // The database is away: it is asked again, from where it was left.
    }
    await pause(EVERY, leaving).catch(() => undefined);
  }
}

/** A moment of ours by the database's clock. Rather a little too early: the question takes its time. */
async function markAt(connection: Connection, begun: number): Promise<Mark> {
  const { rows } = await connection.read({ text: statementText("watch/now"), parameters: {} });
  return { at: Number(rows[0]?.[0]) - (Date.now() - begun), ids: new Set() };
}

async function tellOfNew(connection: Connection, mark: Mark, tell: Listener, leaving: AbortSignal): Promise<Mark> {
  const parameters = { since: mark.at, most: MOST };
  const { rows, bookmark } = await connection.read({ text: statementText("watch/came"), parameters });
  const came = rows.map(([id, at]) => ({ articleId: String(id), at: Number(at) }));
  for (const { articleId } of came.filter((each) => !mark.ids.has(each.articleId))) {
    if (!leaving.aborted) tell({ articleId, bookmark });
  }
  return markAfter(came) ?? mark;
}

function markAfter(came: readonly { readonly articleId: string; readonly at: number }[]): Mark | null {
  const last = came.at(-1);
  if (last === undefined) return null;
  return { at: last.at, ids: new Set(came.filter(({ at }) => at === last.at).map(({ articleId }) => articleId)) };
}
