import { appendFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { DatelineError } from "../domain/errors";
import { EXIT, type ExitCode } from "./exit-codes";
import { systemCodeOf } from "./system-error";
import exitsByCode from "./tables/exit-codes.json";
import { printTo, type Terminal } from "./terminal";

/** Errors that are somebody's to fix explain themselves; anything else is a bug of ours, and its trace goes into the log. */
export async function report(error: unknown, home: string, terminal: Terminal): Promise<ExitCode> {
  const known = systemCodeOf(error) === "ENOSPC" ? diskFull(home) : error;
  if (known instanceof DatelineError) {
    await printTo(terminal.messages, `${known.message}\n`);
    return exitCodeOf(known.code);
  }
  await printTo(terminal.messages, unexpected(error, await logged(error, home)));
  return EXIT.BUG;
}

const diskFull = (home: string): DatelineError =>
  new DatelineError({
    code: "DISK_FULL",
    happened: "The disk is full.",
    fix: `make room, or set DATELINE_HOME (now ${home}) to a folder on a larger disk. What was loaded is safe.`,
  });

/** Codes that the table does not know are about the input. */
export function exitCodeOf(errorCode: string): ExitCode {
  const table: Readonly<Record<string, string>> = exitsByCode;
  const name = table[errorCode];
  return isExitName(name) ? EXIT[name] : EXIT.PARTLY;
}

/** A database that went away is no fault of the article's: then the run ends; otherwise it goes on with the next one. */
export const isAboutTheInput = (error: unknown): error is DatelineError =>
  error instanceof DatelineError && exitCodeOf(error.code) === EXIT.PARTLY;

const isExitName = (name: string | undefined): name is keyof typeof EXIT => name !== undefined && name in EXIT;

function unexpected(error: unknown, logFile: string | null): string {
  const what = error instanceof Error ? error.message : String(error);
  const where = logFile === null ? "The log could not be written." : `The whole trace is in ${logFile}`;
  return `Something happened that Dateline did not expect: ${what}\nThis is a bug of ours. ${where}\n`;
}

/** Null when even the log cannot be written. */
async function logged(error: unknown, home: string): Promise<string | null> {
  const logFile = join(home, "logs", "dateline.log");
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  try {
    await mkdir(dirname(logFile), { recursive: true });
    await appendFile(logFile, `${new Date().toISOString()} ${trace}\n`);
    return logFile;
  } catch {
    return null;
  }
}
