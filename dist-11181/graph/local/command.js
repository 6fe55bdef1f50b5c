"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.saysDiskFull = exports.lastLinesOf = void 0;
exports.runCommand = runCommand;
const node_child_process_1 = require("node:child_process");
/** Runs a program without a shell, so that no argument is ever interpreted. Never throws. */
function runCommand(program, words, millisecondsAllowed) {
    return new Promise((done) => {
        const child = (0, node_child_process_1.spawn)(program, words, { stdio: ["ignore", "pipe", "pipe"], timeout: millisecondsAllowed });
        const pieces = [];
        child.stdout.on("data", (piece) => pieces.push(String(piece)));
        child.stderr.on("data", (piece) => pieces.push(String(piece)));
        child.on("error", () => done({ code: null, output: pieces.join("") }));
        child.on("close", (code) => done({ code: code ?? 1, output: pieces.join("") }));
    });
}
/** The end of a log is where the reason stands. */
const lastLinesOf = (log, characters = 4096) => log.slice(-characters).trim();
exports.lastLinesOf = lastLinesOf;
const saysDiskFull = (log) => /No space left on device|ENOSPC/u.test(log);
exports.saysDiskFull = saysDiskFull;
//# sourceMappingURL=command.js.map