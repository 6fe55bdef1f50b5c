import type { Config } from "../config";
import type { House } from "../main/house";
import type { ExitCode } from "./exit-codes";
import type { Terminal } from "./terminal";

/** What every command works with. */
export interface Session {
  readonly config: Config;
  readonly terminal: Terminal;
  readonly house: House;
}

export type Job = (session: Session) => Promise<ExitCode>;

/** Hands a command's job to whoever reads the settings, runs it, reports what went wrong and remembers the exit code. */
export type Run = (job: Job) => Promise<void>;
