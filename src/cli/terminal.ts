import { once } from "node:events";
import type { Readable, Writable } from "node:stream";

/** Where a command reads and writes: the process's own streams, or a test's. */
export interface Terminal {
  readonly input: Readable;
  /** Results, and nothing else. */
  readonly results: Writable;
  /** Progress, notices, errors. */
  readonly messages: Writable;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Waits until the stream takes more, so that a slow reader never makes us hold the whole output. */
export async function printTo(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text) && stream.writable) await once(stream, "drain");
}

/** True when a person looks on, so that a line may be drawn over. */
export const isWatched = (stream: Writable): boolean => "isTTY" in stream && stream.isTTY === true;

/** Characters a line; a file or a pipe has no end. */
export const widthOf = (stream: Writable): number =>
  "columns" in stream && typeof stream.columns === "number" ? stream.columns : Number.POSITIVE_INFINITY;

/**
 * `dateline … | head` ends us without a word, as it should. Who listens for a polite kill has something to take along, and hears of this
 * as of one.
 */
export function endQuietlyWhenNobodyReads(stream: Writable): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    if (!process.emit("SIGTERM")) process.exit(0);
  });
}

/** For one-line notices on the way. */
export const teller =
  (terminal: Terminal) =>
  (line: string): void => {
    terminal.messages.write(`${line}\n`);
  };
