import type { DatelineError } from "../domain/errors";
import type { Loaded, LoadOutcome } from "../domain/ports";
import { isAboutTheInput } from "./failure";
import type { Input } from "./inputs";
import { progressOf } from "./progress";
import type { Terminal } from "./terminal";

/** Reads and loads one article or one ready-made Reading; throws a DatelineError for what cannot be. */
export interface ArticleLoader {
  loadArticle(bytes: Buffer, name: string): Promise<Loaded>;
}

/** What became of a number of inputs. */
export interface Tally {
  readonly counts: Readonly<Record<LoadOutcome, number>>;
  readonly rejected: readonly Rejection[];
  /** Inputs that were left when somebody said stop. */
  readonly left: number;
}

interface Rejection {
  readonly name: string;
  readonly error: DatelineError;
}

/** One after the other; what cannot be read is put aside with its reason, and the rest goes on. */
export async function loadEvery(
  inputs: readonly Input[],
  loader: ArticleLoader,
  terminal: Terminal,
  stop?: AbortSignal,
): Promise<Tally> {
  const counts = { LOADED: 0, UNCHANGED: 0, SUPERSEDED: 0 };
  const rejected: Rejection[] = [];
  const progress = progressOf("Loading", inputs.length, terminal);
  let done = 0;
  for (const input of inputs) {
    if (stop?.aborted) break;
    const outcome = await outcomeOf(input, loader);
    if (typeof outcome === "string") counts[outcome] += 1;
    else rejected.push(outcome);
    done += 1;
    progress.advance();
  }
  progress.end();
  return { counts, rejected, left: inputs.length - done };
}

async function outcomeOf(input: Input, loader: ArticleLoader): Promise<LoadOutcome | Rejection> {
  try {
    return (await loader.loadArticle(await input.bytes(), input.name)).outcome;
  } catch (error) {
    if (isAboutTheInput(error)) return { name: input.name, error };
    throw error;
  }
}

export function tallyAsText({ counts, rejected }: Tally): string {
  const numbers = `loaded ${counts.LOADED}, unchanged ${counts.UNCHANGED}, superseded ${counts.SUPERSEDED}, rejected ${rejected.length}`;
  return `${[numbers, ...rejected.map(rejection)].join("\n")}\n`;
}

const rejection = ({ name, error }: Rejection): string =>
  `\n${name}: ${error.code}\n  ${error.message.replaceAll("\n", "\n  ")}`;
