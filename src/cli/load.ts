import { Command } from "commander";
import { DatelineError } from "../domain/errors";
import { EXIT, type ExitCode } from "./exit-codes";
import { inputsAt } from "./inputs";
import { loadEvery, tallyAsText } from "./load-inputs";
import { type ReaderOption, readerOption, withReader } from "./reader-option";
import type { Run, Session } from "./session";
import { printTo, teller } from "./terminal";

export const loadCommand = (run: Run): Command =>
  new Command("load")
    .description("read articles and load what they say into the graph")
    .argument("<path...>", "articles (.md, .txt), Readings (.reading.json), folders, or - for the standard input")
    .addOption(readerOption())
    .action((paths: string[], options: ReaderOption) => run((session) => load(paths, withReader(session, options))));

async function load(paths: readonly string[], { config, terminal, house }: Session): Promise<ExitCode> {
  const inputs = await inputsAt(paths, terminal);
  if (inputs.length === 0) throw nothingToLoad(paths);
  const dateline = await house.openDateline(config, teller(terminal));
  try {
    const tally = await loadEvery(inputs, dateline, terminal);
    await printTo(terminal.results, tallyAsText(tally));
    return tally.rejected.length === 0 ? EXIT.OK : EXIT.PARTLY;
  } finally {
    await dateline.close();
  }
}

const nothingToLoad = (paths: readonly string[]): DatelineError =>
  new DatelineError({
    code: "NOTHING_TO_LOAD",
    happened: `There is no article in ${paths.join(", ")}.`,
    expected: "files that end in .md, .txt or .reading.json (a README is left out), for example seeds/articles",
  });
