"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.runInThisProcess = runInThisProcess;
const main_1 = require("../main");
const dateline_1 = require("./dateline");
const terminal_1 = require("./terminal");
/** The command line of this very process. The exit code is set, not forced, so that pipes are emptied before the end. */
async function runInThisProcess(args) {
    (0, terminal_1.endQuietlyWhenNobodyReads)(process.stdout);
    (0, terminal_1.endQuietlyWhenNobodyReads)(process.stderr);
    process.exitCode = await (0, dateline_1.dateline)(args, {
        terminal: { input: process.stdin, results: process.stdout, messages: process.stderr, environment: process.env },
        house: main_1.house,
    });
}
//# sourceMappingURL=process.js.map