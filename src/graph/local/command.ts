import { spawn } from "node:child_process";

export interface CommandResult {
  /** Null: there is no such program. */
  readonly code: number | null;
  /** Both streams, as they came. */
  readonly output: string;
}

/** Runs a program without a shell, so that no argument is ever interpreted. Never throws. */
export function runCommand(
  program: string,
  words: readonly string[],
  millisecondsAllowed: number,
): Promise<CommandResult> {
  return new Promise((done) => {
    const child = spawn(program, words, { stdio: ["ignore", "pipe", "pipe"], timeout: millisecondsAllowed });
    const pieces: string[] = [];
    child.stdout.on("data", (piece) => pieces.push(String(piece)));
    child.stderr.on("data", (piece) => pieces.push(String(piece)));
    child.on("error", () => done({ code: null, output: pieces.join("") }));
    child.on("close", (code) => done({ code: code ?? 1, output: pieces.join("") }));
  });
}

/** The end of a log is where the reason stands. */
export const lastLinesOf = (log: string, characters = 4096): string => log.slice(-characters).trim();

export const saysDiskFull = (log: string): boolean => /No space left on device|ENOSPC/u.test(log);
