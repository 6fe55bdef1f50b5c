import { Command } from "commander";
import type { Reply } from "../main/house";
import { drawn } from "./drawn-table";
import { errorsAsText } from "./errors-as-text";
import { EXIT, type ExitCode } from "./exit-codes";
import { collected, type Pairs, questionAt, variablesOf } from "./question";
import type { Run, Session } from "./session";
import { tableOf } from "./table";
import { printTo, teller, widthOf } from "./terminal";

interface Options {
  readonly var: Pairs;
  readonly json?: true;
}

export const askCommand = (run: Run): Command =>
  new Command("ask")
    .description("ask a question and print the answer")
    .argument("<question.graphql>", "a file such as schema/questions/….graphql, or - for the standard input")
    .option("--var <name=value>", "a variable of the question; may stand several times", collected, {})
    .option("--json", "print the whole response as JSON instead of tables")
    .action((file: string, options: Options) => run((session) => ask(file, options, session)));

async function ask(file: string, options: Options, { config, terminal, house }: Session): Promise<ExitCode> {
  const question = await questionAt(file, terminal);
  const variables = variablesOf(question, options.var);
  const dateline = await house.openDateline(config, teller(terminal));
  try {
    const reply = await dateline.ask({ question, variables });
    await printTo(
      terminal.results,
      options.json ? `${JSON.stringify(reply, null, 2)}\n` : tables(reply, widthOf(terminal.results)),
    );
    errorsAsText(reply).forEach(teller(terminal));
    return reply.errors === undefined ? EXIT.OK : EXIT.PARTLY;
  } finally {
    await dateline.close();
  }
}

const tables = ({ data }: Reply, width: number): string =>
  Object.entries(data ?? {})
    .map(([field, value]) => `${field}\n\n${drawn(tableOf(value), width)}`)
    .join("\n");
