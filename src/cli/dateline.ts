import { Command, CommanderError } from "commander";
import { DEFAULT_HOME, readConfig } from "../config";
import { askCommand } from "./ask";
import { dbCommand } from "./db";
import { EXIT, EXIT_CODES, type ExitCode } from "./exit-codes";
import { explainCommand } from "./explain";
import { report } from "./failure";
import { keyCommand } from "./key";
import { loadCommand } from "./load";
import { readCommand } from "./read";
import { readerCommand } from "./reader";
import { serveCommand } from "./serve";
import type { Job, Run, Session } from "./session";
import type { Terminal } from "./terminal";
import { topicsCommand } from "./topics";

/** The whole command line: arguments in, exit code out. */
export async function dateline(args: readonly string[], world: World): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.OK;
  const run: Run = async (job) => {
    exitCode = await attempt(job, world);
  };
  try {
    await commandLine(run, world.terminal).parseAsync(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.OK : EXIT.USAGE;
  }
  return exitCode;
}

/** What a command meets: a terminal, and the house that main has furnished (a test's, in tests). */
type World = Omit<Session, "config">;

async function attempt(job: Job, { terminal, house }: World): Promise<ExitCode> {
  try {
    const config = readConfig(terminal.environment);
    return await job({ config, terminal, house }).catch((error: unknown) => report(error, config.home, terminal));
  } catch (error) {
    return report(error, DEFAULT_HOME, terminal);
  }
}

function commandLine(run: Run, terminal: Terminal): Command {
  const program = new Command("dateline")
    .description("A knowledge graph of the news that you can question")
    .exitOverride()
    .showHelpAfterError("(dateline --help shows what there is)")
    .configureOutput({
      writeOut: (text) => terminal.results.write(text),
      writeErr: (text) => terminal.messages.write(text),
    })
    .addHelpText("after", exitCodes());
  for (const command of [
    serveCommand,
    dbCommand,
    readerCommand,
    readCommand,
    loadCommand,
    askCommand,
    explainCommand,
    keyCommand,
    topicsCommand,
  ]) {
    adopt(program, command(run));
  }
  return program;
}

/** Commander hands its settings down only to the commands it makes itself. */
function adopt(parent: Command, command: Command): void {
  command.copyInheritedSettings(parent);
  for (const child of command.commands) adopt(command, child);
  if (command.parent === null) parent.addCommand(command);
}

const exitCodes = (): string =>
  `\nExit codes:\n${EXIT_CODES.map(([code, meaning]) => `  ${String(code).padEnd(4)}${meaning}`).join("\n")}\n`;
