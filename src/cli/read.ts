import { Command, Option } from "commander";
import type { ReadArticle } from "../domain/ports";
import type { ArticleFile, ReadingDesk } from "../main/house";
import { EXIT, type ExitCode } from "./exit-codes";
import { isAboutTheInput } from "./failure";
import { inputsAt } from "./inputs";
import { readLines } from "./read-lines";
import { type ReaderOption, readerOption, withReader } from "./reader-option";
import { droppedAsText, readingAsText } from "./reading-text";
import { rejectionAsText } from "./rejection-text";
import type { Run, Session } from "./session";
import { printTo, type Terminal, teller } from "./terminal";

interface Options extends ReaderOption {
  readonly format: "json" | "text";
  readonly jsonl?: true;
}

export const readCommand = (run: Run): Command =>
  new Command("read")
    .description("print what an article says: its Reading")
    .argument("[file...]", "articles (.md, .txt), folders, or - for the standard input (the default)")
    .addOption(new Option("--format <format>", "how").choices(["json", "text"]).default("json"))
    .addOption(readerOption())
    .option("--jsonl", 'read {"id","text"} lines from the standard input, write {"id","reading"} lines, in order')
    .action((files: string[], options: Options) =>
      run((plain) => {
        const session = withReader(plain, options);
        return options.jsonl ? readEveryLine(session) : readFiles(files, options.format, session);
      }),
    );

async function readFiles(files: readonly string[], format: Options["format"], session: Session): Promise<ExitCode> {
  const inputs = await inputsAt(files.length === 0 ? ["-"] : files, session.terminal);
  const desk = await session.house.openReading(session.config);
  let exitCode: ExitCode = EXIT.OK;
  for (const input of inputs) {
    const read = await readOrNull(input, desk, session.terminal);
    if (read === null) exitCode = EXIT.PARTLY;
    else await FORMATS[format](read, session.terminal);
  }
  return exitCode;
}

/** Null when the article cannot be read, which has been told then. */
async function readOrNull(input: ArticleFile, desk: ReadingDesk, terminal: Terminal): Promise<ReadArticle | null> {
  try {
    return await desk.readArticle(await input.bytes(), input.name);
  } catch (error) {
    if (!isAboutTheInput(error)) throw error;
    teller(terminal)(rejectionAsText(input.name, error));
    return null;
  }
}

type Print = (read: ReadArticle, terminal: Terminal) => Promise<void>;

/** The format of Readings has no room for what was dropped, so beside JSON it is told where notices go. */
const FORMATS: Readonly<Record<Options["format"], Print>> = {
  json: async ({ reading, dropped }, terminal) => {
    await printTo(terminal.results, `${JSON.stringify(reading, null, 1)}\n`);
    if (dropped.length > 0) teller(terminal)(droppedAsText(dropped));
  },
  text: (read, terminal) => printTo(terminal.results, readingAsText(read)),
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
