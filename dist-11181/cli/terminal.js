"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.teller = exports.widthOf = exports.isWatched = void 0;
exports.printTo = printTo;
exports.endQuietlyWhenNobodyReads = endQuietlyWhenNobodyReads;
const node_events_1 = require("node:events");
/** Waits until the stream takes more, so that a slow reader never makes us hold the whole output. */
async function printTo(stream, text) {
    if (!stream.write(text))
        await (0, node_events_1.once)(stream, "drain");
}
/** True when a person looks on, so that a line may be drawn over. */
const isWatched = (stream) => "isTTY" in stream && stream.isTTY === true;
exports.isWatched = isWatched;
/** Characters a line; a file or a pipe has no end. */
const widthOf = (stream) => "columns" in stream && typeof stream.columns === "number" ? stream.columns : Number.POSITIVE_INFINITY;
exports.widthOf = widthOf;
/** `dateline … | head` ends us without a word, as it should. */
function endQuietlyWhenNobodyReads(stream) {
    stream.on("error", (error) => {
        if (error.code !== "EPIPE")
            throw error;
        process.exit(0);
    });
}
/** For one-line notices on the way. */
const teller = (terminal) => (line) => {
    terminal.messages.write(`${line}\n`);
};
exports.teller = teller;
//# sourceMappingURL=terminal.js.map