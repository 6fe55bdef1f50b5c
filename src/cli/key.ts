import { Command, InvalidArgumentError, Option } from "commander";
import { ROLES, type Role } from "../domain/caller";
import { EXIT, type ExitCode } from "./exit-codes";
import type { Job, Run } from "./session";
import { printTo } from "./terminal";

export const keyCommand = (run: Run): Command =>
  new Command("key")
    .description("the keys of the API")
    .addCommand(
      new Command("add")
        .description("make a key and show it once")
        .argument("<name>", "who or what will use it", aName)
        .addOption(new Option("--role <role>", "what it may do").choices(ROLES).default("reader"))
        .action((name: string, { role }: { role: Role }) => run(add(name, role))),
    )
    .addCommand(
      new Command("list").description("show the names of the keys and what they may do").action(() => run(list)),
    )
    .addCommand(
      new Command("revoke")
        .description("take a key back; it is refused from the next request on")
        .argument("<name>", "the name it was given", aName)
        .action((name: string) => run(revoke(name))),
    );

function aName(typed: string): string {
  if (/^[\w.@-]{1,60}$/u.test(typed)) return typed;
  throw new InvalidArgumentError("Expected letters, digits, dots, dashes, for example news-desk");
}

const add =
  (name: string, role: Role): Job =>
  async ({ config, terminal, house }): Promise<ExitCode> => {
    const key = await house.addKey(config, name, role);
    terminal.messages.write(
      `The key of ${name} (${role}). It is shown this once; send it as \`authorization: Bearer …\`:\n`,
    );
    await printTo(terminal.results, `${key}\n`);
    return EXIT.OK;
  };

const list: Job = async ({ config, terminal, house }) => {
  const keys = await house.listKeys(config);
  const lines = keys.map(({ name, role, createdOn }) => `${name}\t${role}\t${createdOn}\n`);
  await printTo(terminal.results, lines.length === 0 ? "There are no keys\n" : lines.join(""));
  return EXIT.OK;
};

const revoke =
  (name: string): Job =>
  async ({ config, terminal, house }) => {
    const revoked = await house.revokeKey(config, name);
    await printTo(terminal.results, revoked ? `The key ${name} is no more\n` : `There is no key ${name}\n`);
    return revoked ? EXIT.OK : EXIT.PARTLY;
  };
