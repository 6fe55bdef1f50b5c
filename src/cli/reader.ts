import { Argument, Command } from "commander";
import { EXIT, type ExitCode } from "./exit-codes";
import type { Job, Run, Session } from "./session";
import { printTo, teller } from "./terminal";

export const readerCommand = (run: Run): Command =>
  new Command("reader")
    .description("readers that run beside Dateline")
    .addCommand(about("start", "fetch CoreNLP with Maven (once, 500 MB), start it and leave it running", start, run))
    .addCommand(about("stop", "stop the CoreNLP that Dateline started", stop, run))
    .addCommand(about("status", "say whether it runs, and where (exit code 4: it does not)", status, run));

const about = (name: string, description: string, job: Job, run: Run): Command =>
  new Command(name)
    .description(description)
    .addArgument(new Argument("<reader>", "which").choices(["corenlp"]))
    .action(() => run(job));

async function start({ config, terminal, house }: Session): Promise<ExitCode> {
  const { url } = await house.startCoreNlp(config, teller(terminal));
  await printTo(terminal.results, `CoreNLP answers at ${url}\n`);
  return EXIT.OK;
}

async function stop({ config, terminal, house }: Session): Promise<ExitCode> {
  const stopped = await house.stopCoreNlp(config);
  await printTo(terminal.results, stopped ? "CoreNLP has stopped\n" : "No CoreNLP of Dateline's was running\n");
  return EXIT.OK;
}

async function status({ config, terminal, house }: Session): Promise<ExitCode> {
  const found = await house.statusOfCoreNlp(config);
  await printTo(
    terminal.results,
    found === null ? "CoreNLP does not run\n" : `CoreNLP answers at ${found.url} (${found.by})\n`,
  );
  return found === null ? EXIT.MACHINE : EXIT.OK;
}
