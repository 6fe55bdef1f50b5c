"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.isAboutTheInput = void 0;
exports.report = report;
exports.exitCodeOf = exitCodeOf;
const promises_1 = require("node:fs/promises");
const node_path_1 = require("node:path");
const errors_1 = require("../domain/errors");
const exit_codes_1 = require("./exit-codes");
const system_error_1 = require("./system-error");
const exit_codes_json_1 = __importDefault(require("./tables/exit-codes.json"));
const terminal_1 = require("./terminal");
/** Errors that are somebody's to fix explain themselves; anything else is a bug of ours, and its trace goes into the log. */
async function report(error, home, terminal) {
    const known = (0, system_error_1.systemCodeOf)(error) === "ENOSPC" ? diskFull(home) : error;
    if (known instanceof errors_1.DatelineError) {
        await (0, terminal_1.printTo)(terminal.messages, `${known.message}\n`);
        return exitCodeOf(known.code);
    }
    await (0, terminal_1.printTo)(terminal.messages, unexpected(error, await logged(error, home)));
    return exit_codes_1.EXIT.BUG;
}
const diskFull = (home) => new errors_1.DatelineError({
    code: "DISK_FULL",
    happened: "The disk is full.",
    fix: `make room, or set DATELINE_HOME (now ${home}) to a folder on a larger disk. What was loaded is safe.`,
});
/** Codes that the table does not know are about the input. */
function exitCodeOf(errorCode) {
    const table = exit_codes_json_1.default;
    const name = table[errorCode];
    return isExitName(name) ? exit_codes_1.EXIT[name] : exit_codes_1.EXIT.PARTLY;
}
/** A database that went away is no fault of the article's: then the run ends; otherwise it goes on with the next one. */
const isAboutTheInput = (error) => error instanceof errors_1.DatelineError && exitCodeOf(error.code) === exit_codes_1.EXIT.PARTLY;
exports.isAboutTheInput = isAboutTheInput;
const isExitName = (name) => name !== undefined && name in exit_codes_1.EXIT;
function unexpected(error, logFile) {
    const what = error instanceof Error ? error.message : String(error);
    const where = logFile === null ? "The log could not be written." : `The whole trace is in ${logFile}`;
    return `Something happened that Dateline did not expect: ${what}\nThis is a bug of ours. ${where}\n`;
}
/** Null when even the log cannot be written. */
async function logged(error, home) {
    const logFile = (0, node_path_1.join)(home, "logs", "dateline.log");
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    try {
        await (0, promises_1.mkdir)((0, node_path_1.dirname)(logFile), { recursive: true });
        await (0, promises_1.appendFile)(logFile, `${new Date().toISOString()} ${trace}\n`);
        return logFile;
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=failure.js.map