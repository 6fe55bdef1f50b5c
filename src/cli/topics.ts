import { Command } from "commander";
import type { TopicsImported } from "../main/house";
import { EXIT, type ExitCode } from "./exit-codes";
import { inputsAt } from "./inputs";
import type { Run, Session } from "./session";
import { printTo } from "./terminal";

export const topicsCommand = (run: Run): Command =>
  new Command("topics").description("the topics that articles are about").addCommand(
    new Command("import")
      .description(
        "take the IPTC Media Topics from a file that IPTC publishes, instead of those that come with Dateline",
      )
      .argument(
        "<file>",
        "JSON or JSON-LD of the NewsCodes server, or the spreadsheet saved as CSV; - for the standard input",
      )
      .action((file: string) => run((session) => importTopics(file, session))),
  );

async function importTopics(file: string, { config, terminal, house }: Session): Promise<ExitCode> {
  for (const input of await inputsAt([file], terminal)) {
    const text = (await input.bytes()).toString("utf8");
    await printTo(terminal.results, importedAsText(await house.importTopics(text, input.name, config)));
  }
  return EXIT.OK;
}

function importedAsText({ topics, released, top, second, missing, file }: TopicsImported): string {
  const release = released === null ? "" : `, released ${released}`;
  const lines = [
    `Imported ${topics} topics${release}: ${top} at the top, ${second} on the second level.`,
    `They are in ${file}; the next command reads and loads with them, and without that file those that come with Dateline are back.`,
  ];
  if (missing.length > 0)
    lines.push(`Reading knows ${missing.length} topics that are not among them: ${missing.join(", ")}`);
  return `${lines.join("\n")}\n`;
}
