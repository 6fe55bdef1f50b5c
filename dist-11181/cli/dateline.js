"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.dateline = dateline;
const commander_1 = require("commander");
const config_1 = require("../config");
const ask_1 = require("./ask");
const db_1 = require("./db");
const exit_codes_1 = require("./exit-codes");
const explain_1 = require("./explain");
const failure_1 = require("./failure");
const load_1 = require("./load");
const read_1 = require("./read");
const serve_1 = require("./serve");
/** The whole command line: arguments in, exit code out. */
async function dateline(args, world) {
    let exitCode = exit_codes_1.EXIT.OK;
    const run = async (job) => {
        exitCode = await attempt(job, world);
    };
    try {
        await commandLine(run, world.terminal).parseAsync(args, { from: "user" });
    }
    catch (error) {
        if (!(error instanceof commander_1.CommanderError))
            throw error;
        return error.exitCode === 0 ? exit_codes_1.EXIT.OK : exit_codes_1.EXIT.USAGE;
    }
    return exitCode;
}
async function attempt(job, { terminal, house }) {
    try {
        const config = (0, config_1.readConfig)(terminal.environment);
        return await job({ config, terminal, house }).catch((error) => (0, failure_1.report)(error, config.home, terminal));
    }
    catch (error) {
        return (0, failure_1.report)(error, config_1.DEFAULT_HOME, terminal);
    }
}
function commandLine(run, terminal) {
    const program = new commander_1.Command("dateline")
        .description("A knowledge graph of the news that you can question")
        .exitOverride()
        .showHelpAfterError("(dateline --help shows what there is)")
        .configureOutput({
        writeOut: (text) => terminal.results.write(text),
        writeErr: (text) => terminal.messages.write(text),
    })
        .addHelpText("after", exitCodes());
    for (const command of [serve_1.serveCommand, db_1.dbCommand, read_1.readCommand, load_1.loadCommand, ask_1.askCommand, explain_1.explainCommand]) {
        adopt(program, command(run));
    }
    return program;
}
/** Commander hands its settings down only to the commands it makes itself. */
function adopt(parent, command) {
    command.copyInheritedSettings(parent);
    for (const child of command.commands)
        adopt(command, child);
    if (command.parent === null)
        parent.addCommand(command);
}
const exitCodes = () => `\nExit codes:\n${exit_codes_1.EXIT_CODES.map(([code, meaning]) => `  ${String(code).padEnd(4)}${meaning}`).join("\n")}\n`;
//# sourceMappingURL=dateline.js.map