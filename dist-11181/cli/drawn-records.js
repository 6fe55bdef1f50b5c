"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.drawnAsRecords = drawnAsRecords;
const wrapped_1 = require("./wrapped");
/** A block for every row, a line for every field it has: for answers that are wider than a terminal. */
function drawnAsRecords({ columns, rows }, available) {
    const margin = columns.reduce((widest, column) => Math.max(widest, column.length), 0);
    const blocks = rows.map((row) => record(row, columns, margin, available));
    return `${blocks.join(`\n${"─".repeat(margin)}\n`)}\n`;
}
const GAP = "  ";
/** Narrower than this a text is not read, but spelled. */
const NARROWEST = 24;
const record = (row, columns, margin, available) => columns
    .filter((column) => row[column] !== undefined)
    .flatMap((column) => field(column.padEnd(margin), row[column] ?? "", available))
    .join("\n");
function field(name, value, available) {
    const lines = (0, wrapped_1.wrapped)(value, Math.max(NARROWEST, available - name.length - GAP.length));
    return lines.map((line, at) => `${at === 0 ? name : " ".repeat(name.length)}${GAP}${line}`.trimEnd());
}
//# sourceMappingURL=drawn-records.js.map