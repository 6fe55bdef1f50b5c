import { Command } from "commander";
import { EXIT, type ExitCode } from "./exit-codes";
import type { Run, Session } from "./session";
import { printTo, teller } from "./terminal";

export const dbCommand = (run: Run): Command =>
  new Command("db")
    .description("the database of this project")
    .addCommand(new Command("start").description("find or start Neo4j and leave it running").action(() => run(start)))
    .addCommand(new Command("stop").description("stop the Neo4j that Dateline started").action(() => run(stop)))
    .addCommand(
      new Command("status")
        .description("say whether it runs, and where (exit code 3: it does not)")
        .action(() => run(status)),
    );

async function start({ config, terminal, house }: Session): Promise<ExitCode> {
  const { uri } = await house.startDatabase(config, teller(terminal));
  await printTo(terminal.results, `Neo4j answers at ${uri}\n`);
  return EXIT.OK;
}

async function stop({ config, terminal, house }: Session): Promise<ExitCode> {
  const stopped = await house.stopDatabase(config);
  await printTo(terminal.results, stopped ? "Neo4j has stopped\n" : "No Neo4j of Dateline's was running\n");
  return EXIT.OK;
}

async function status({ config, terminal, house }: Session): Promise<ExitCode> {
  const found = await house.statusOfDatabase(config);
  await printTo(
    terminal.results,
    found === null ? "Neo4j does not run\n" : `Neo4j answers at ${found.uri} (${found.by})\n`,
  );
  return found === null ? EXIT.DATABASE : EXIT.OK;
}
