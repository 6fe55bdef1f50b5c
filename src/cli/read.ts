import { Command, Option } from "commander";
import type { Reading } from "../domain/reading";
import type { ArticleFile, ReadingDesk } from "../main/house";
import { EXIT, type ExitCode } from "./exit-codes";
import { isAboutTheInput } from "./failure";
import { inputsAt } from "./inputs";
import { readLines } from "./read-lines";
import { readingAsText } from "./reading-text";
import type { Run, Session } from "./session";
import { printTo, type Terminal, teller } from "./terminal";

interface Options {
  readonly format: "json" | "text";
  readonly jsonl?: true;
}

export const readCommand = (run: Run): Command =>
  new Command("read")
    .description("print what an article says: its Reading")
    .argument("[file...]", "articles (.md, .txt), folders, or - for the standard input (the default)")
    .addOption(new Option("--format <format>", "how").choices(["json", "text"]).default("json"))
    .option("--jsonl", 'read {"id","text"} lines from the standard input, write {"id","reading"} lines, in order')
    .action((files: string[], options: Options) =>
      run((session) => (options.jsonl ? readEveryLine(session) : readFiles(files, options.format, session))),
    );

async function readFiles(files: readonly string[], format: Options["format"], session: Session): Promise<ExitCode> {
  const inputs = await inputsAt(files.length === 0 ? ["-"] : files, session.terminal);
  const desk = await session.house.openReading(session.config);
  let exitCode: ExitCode = EXIT.OK;
  for (const input of inputs) {
    const reading = await readingOrNull(input, desk, session.terminal);
    if (reading === null) exitCode = EXIT.PARTLY;
    else await printTo(session.terminal.results, FORMATS[format](reading));
  }
  return exitCode;
}

/** Null when the article cannot be read, which has been told then. */
async function readingOrNull(input: ArticleFile, desk: ReadingDesk, terminal: Terminal): Promise<Reading | null> {
  try {
    return await desk.readArticle(await input.bytes(), input.name);
  } catch (error) {
    if (!isAboutTheInput(error)) throw error;
    teller(terminal)(error.message);
    return null;
  }
}

const FORMATS: Readonly<Record<Options["format"], (reading: Reading) => string>> = {
  json: (reading) => `${JSON.stringify(reading, null, 1)}\n`,
  text: readingAsText,
};

async function readEveryLine({ config, terminal, house }: Session): Promise<ExitCode> {
  const { readText } = await house.openReading(config);
  let exitCode: ExitCode = EXIT.OK;
  for await (const answer of readLines(terminal.input, readText)) {
    if ("error" in answer) exitCode = EXIT.PARTLY;
    await printTo(terminal.results, `${JSON.stringify(answer)}\n`);
  }
  return exitCode;
}
