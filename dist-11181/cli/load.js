"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.loadCommand = void 0;
const commander_1 = require("commander");
const errors_1 = require("../domain/errors");
const exit_codes_1 = require("./exit-codes");
const inputs_1 = require("./inputs");
const load_inputs_1 = require("./load-inputs");
const terminal_1 = require("./terminal");
const loadCommand = (run) => new commander_1.Command("load")
    .description("read articles and load what they say into the graph")
    .argument("<path...>", "articles (.md, .txt), Readings (.reading.json), folders, or - for the standard input")
    .action((paths) => run((session) => load(paths, session)));
exports.loadCommand = loadCommand;
async function load(paths, { config, terminal, house }) {
    const inputs = await (0, inputs_1.inputsAt)(paths, terminal);
    if (inputs.length === 0)
        throw nothingToLoad(paths);
    const dateline = await house.openDateline(config, (0, terminal_1.teller)(terminal));
    try {
        const tally = await (0, load_inputs_1.loadEvery)(inputs, dateline, terminal);
        await (0, terminal_1.printTo)(terminal.results, (0, load_inputs_1.tallyAsText)(tally));
        return tally.rejected.length === 0 ? exit_codes_1.EXIT.OK : exit_codes_1.EXIT.PARTLY;
    }
    finally {
        await dateline.close();
    }
}
const nothingToLoad = (paths) => new errors_1.DatelineError({
    code: "NOTHING_TO_LOAD",
    happened: `There is no article in ${paths.join(", ")}.`,
    expected: "files that end in .md, .txt or .reading.json (a README is left out), for example seeds/articles",
});
//# sourceMappingURL=load.js.map