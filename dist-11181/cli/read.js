"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readCommand = void 0;
const commander_1 = require("commander");
const exit_codes_1 = require("./exit-codes");
const failure_1 = require("./failure");
const inputs_1 = require("./inputs");
const read_lines_1 = require("./read-lines");
const reading_text_1 = require("./reading-text");
const rejection_text_1 = require("./rejection-text");
const terminal_1 = require("./terminal");
const readCommand = (run) => new commander_1.Command("read")
    .description("print what an article says: its Reading")
    .argument("[file...]", "articles (.md, .txt), folders, or - for the standard input (the default)")
    .addOption(new commander_1.Option("--format <format>", "how").choices(["json", "text"]).default("json"))
    .option("--jsonl", 'read {"id","text"} lines from the standard input, write {"id","reading"} lines, in order')
    .action((files, options) => run((session) => (options.jsonl ? readEveryLine(session) : readFiles(files, options.format, session))));
exports.readCommand = readCommand;
async function readFiles(files, format, session) {
    const inputs = await (0, inputs_1.inputsAt)(files.length === 0 ? ["-"] : files, session.terminal);
    const desk = await session.house.openReading(session.config);
    let exitCode = exit_codes_1.EXIT.OK;
    for (const input of inputs) {
        const read = await readOrNull(input, desk, session.terminal);
        if (read === null)
            exitCode = exit_codes_1.EXIT.PARTLY;
        else
            await FORMATS[format](read, session.terminal);
    }
    return exitCode;
}
/** Null when the article cannot be read, which has been told then. */
async function readOrNull(input, desk, terminal) {
    try {
        return await desk.readArticle(await input.bytes(), input.name);
    }
    catch (error) {
        if (!(0, failure_1.isAboutTheInput)(error))
            throw error;
        (0, terminal_1.teller)(terminal)((0, rejection_text_1.rejectionAsText)(input.name, error));
        return null;
    }
}
/** The format of Readings has no room for what was dropped, so beside JSON it is told where notices go. */
const FORMATS = {
    json: async ({ reading, dropped }, terminal) => {
        await (0, terminal_1.printTo)(terminal.results, `${JSON.stringify(reading, null, 1)}\n`);
        if (dropped.length > 0)
            (0, terminal_1.teller)(terminal)((0, reading_text_1.droppedAsText)(dropped));
    },
    text: (read, terminal) => (0, terminal_1.printTo)(terminal.results, (0, reading_text_1.readingAsText)(read)),
};
async function readEveryLine({ config, terminal, house }) {
    const { readText } = await house.openReading(config);
    let exitCode = exit_codes_1.EXIT.OK;
    for await (const answer of (0, read_lines_1.readLines)(terminal.input, readText)) {
        if ("error" in answer)
            exitCode = exit_codes_1.EXIT.PARTLY;
        await (0, terminal_1.printTo)(terminal.results, `${JSON.stringify(answer)}\n`);
    }
    return exitCode;
}
//# sourceMappingURL=read.js.map