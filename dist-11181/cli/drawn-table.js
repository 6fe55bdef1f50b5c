"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.drawn = drawn;
const drawn_records_1 = require("./drawn-records");
const wrapped_1 = require("./wrapped");
const WIDEST_CELL = 60;
const GAP = "  ";
/** Plain text, cells wrapped at words; as records when the table would be wider than what it is shown on (in characters). */
function drawn(table, available = Number.POSITIVE_INFINITY) {
    const widths = table.columns.map((column) => widthOf(column, table.rows));
    return widthOfAll(widths) <= available ? asTable(table, widths) : (0, drawn_records_1.drawnAsRecords)(table, available);
}
const widthOfAll = (widths) => widths.reduce((sum, width) => sum + width + GAP.length, 0);
function asTable({ columns, rows }, widths) {
    const ruler = widths.map((width) => "─".repeat(width)).join(GAP);
    const head = line(columns, widths);
    const body = rows.flatMap((row) => lines(row, columns, widths));
    return `${[head, ruler, ...body].join("\n")}\n`;
}
function widthOf(column, rows) {
    const widest = rows.reduce((width, row) => Math.max(width, row[column]?.length ?? 0), column.length);
    return Math.max(column.length, Math.min(widest, WIDEST_CELL));
}
function lines(row, columns, widths) {
    const cells = columns.map((column, at) => (0, wrapped_1.wrapped)(row[column] ?? "", widths[at] ?? WIDEST_CELL));
    const height = Math.max(1, ...cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, at) => line(cells.map((cell) => cell[at] ?? ""), widths));
}
const line = (cells, widths) => cells
    .map((cell, at) => cell.padEnd(widths[at] ?? 0))
    .join(GAP)
    .trimEnd();
//# sourceMappingURL=drawn-table.js.map