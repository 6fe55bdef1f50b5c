"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.progressOf = progressOf;
const cli_progress_1 = require("cli-progress");
const terminal_1 = require("./terminal");
function progressOf(what, total, terminal) {
    return (0, terminal_1.isWatched)(terminal.messages) ? bar(what, total, terminal) : plainLines(what, total, terminal);
}
function bar(what, total, terminal) {
    const format = `${what} {bar} {value} of {total}, {eta} s left`;
    const drawing = new cli_progress_1.SingleBar({ format, stream: terminal.messages, hideCursor: true }, cli_progress_1.Presets.shades_classic);
    drawing.start(total, 0);
    return { reach: (done) => drawing.update(done), end: () => drawing.stop() };
}
/** A line at about every tenth, and one at the end. */
function plainLines(what, total, terminal) {
    const step = total / 10;
    let told = 0;
    return {
        reach: (done) => {
            if (done < told + step && done < total)
                return;
            told = done;
            terminal.messages.write(`${what}: ${done} of ${total}\n`);
        },
        end: () => undefined,
    };
}
//# sourceMappingURL=progress.js.map