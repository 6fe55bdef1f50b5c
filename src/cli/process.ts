import { house } from "../main";
import { dateline } from "./dateline";
import { endQuietlyWhenNobodyReads } from "./terminal";

/** The command line of this very process. The exit code is set, not forced, so that pipes are emptied before the end. */
export async function runInThisProcess(args: readonly string[]): Promise<void> {
  endQuietlyWhenNobodyReads(process.stdout);
  endQuietlyWhenNobodyReads(process.stderr);
  process.exitCode = await dateline(args, {
    terminal: { input: process.stdin, results: process.stdout, messages: process.stderr, environment: process.env },
    house,
  });
}
