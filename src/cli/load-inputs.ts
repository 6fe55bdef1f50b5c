import type { LoadOutcome } from "../domain/ports";
import type { ArticleFile, Dateline, Rejected } from "../main/house";
import { oneAhead } from "./one-ahead";
import { progressOf } from "./progress";
import { rejectionAsText } from "./rejection-text";
import type { Terminal } from "./terminal";

/** What became of a number of inputs. */
export interface Tally {
  readonly counts: Readonly<Record<LoadOutcome, number>>;
  readonly rejected: readonly Rejection[];
  /** Inputs that were left when somebody said stop. */
  readonly left: number;
}

interface Rejection extends Rejected {
  readonly name: string;
}

/** A transaction for several articles is much faster than one for each; so many are read before they are loaded together. */
const TOGETHER = 200;
/** Fewer at first: whoever waits soon sees that it works. */
const AT_FIRST = 100;

/**
 * In their order; what cannot be read is put aside with its reason, and the rest goes on. While Neo4j is busy with some, the next are
 * read.
 */
export async function loadEvery(
  inputs: readonly ArticleFile[],
  loader: Pick<Dateline, "loadArticles">,
  terminal: Terminal,
  stop?: AbortSignal,
): Promise<Tally> {
  const counts = { LOADED: 0, UNCHANGED: 0, SUPERSEDED: 0 };
  const rejected: Rejection[] = [];
  const progress = progressOf("Loading", inputs.length, terminal);
  let done = 0;
  for await (const { one: some, result } of oneAhead(batches(inputs, stop), loader.loadArticles)) {
    for (const [at, became] of result.entries()) {
      if (became.outcome === "REJECTED") rejected.push({ ...became, name: some[at]?.name ?? "?" });
      else counts[became.outcome] += 1;
    }
    done += some.length;
    progress.reach(done);
  }
  progress.end();
  return { counts, rejected, left: inputs.length - done };
}

function* batches(inputs: readonly ArticleFile[], stop?: AbortSignal): Generator<readonly ArticleFile[]> {
  for (let start = 0, end = AT_FIRST; start < inputs.length && !stop?.aborted; start = end, end += TOGETHER)
    yield inputs.slice(start, end);
}

export function tallyAsText({ counts, rejected }: Tally): string {
  const numbers = `loaded ${counts.LOADED}, unchanged ${counts.UNCHANGED}, superseded ${counts.SUPERSEDED}, rejected ${rejected.length}`;
  return `${[numbers, ...rejected.map(({ name, error }) => `\n${rejectionAsText(name, error)}`)].join("\n")}\n`;
}
