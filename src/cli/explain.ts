import { Command } from "commander";
import { errorsAsText } from "./errors-as-text";
import { EXIT, type ExitCode } from "./exit-codes";
import { explanationAsText } from "./explanation-text";
import { collected, type Pairs, questionAt, variablesOf } from "./question";
import type { Run, Session } from "./session";
import { printTo, teller } from "./terminal";

interface Options {
  readonly var: Pairs;
}

export const explainCommand = (run: Run): Command =>
  new Command("explain")
    .description("show how a question is answered: its Cypher, the plan with its database hits, rows and time")
    .argument("<question.graphql>", "a file, or - for the standard input")
    .option("--var <name=value>", "a variable of the question; may stand several times", collected, {})
    .action((file: string, options: Options) => run((session) => explain(file, options, session)));

async function explain(file: string, options: Options, { config, terminal, house }: Session): Promise<ExitCode> {
  const question = await questionAt(file, terminal);
  const variables = variablesOf(question, options.var);
  const dateline = await house.openDateline(config, teller(terminal));
  try {
    const explanation = await dateline.explain({ question, variables });
    await printTo(terminal.results, explanationAsText(explanation));
    errorsAsText(explanation.reply).forEach(teller(terminal));
    return explanation.reply.errors === undefined ? EXIT.OK : EXIT.PARTLY;
  } finally {
    await dateline.close();
  }
}
