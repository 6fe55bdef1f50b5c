"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tableOf = tableOf;
/**
 * Lists become rows, below the row they belong to; lists beside each other run side by side. The shells of a connection
 * (`edges`, `node`, `nodes`) name nothing and are left out.
 */
function tableOf(value) {
    const rows = rowsOf(value, "");
    return { columns: [...new Set(rows.flatMap((row) => Object.keys(row)))], rows };
}
const SHELLS = new Set(["edges", "node", "nodes"]);
function rowsOf(value, path) {
    if (Array.isArray(value))
        return listRows(value, path);
    if (typeof value === "object" && value !== null)
        return objectRows(value, path);
    return [{ [path]: shown(value) }];
}
/** An empty list is no row: what its items would have been called is not known. */
function listRows(list, path) {
    if (list.length === 0)
        return [];
    if (list.every((item) => typeof item !== "object" || item === null))
        return [{ [path]: list.map(shown).join(", ") }];
    return list.flatMap((item) => rowsOf(item, path));
}
const objectRows = (object, path) => sideBySide(Object.entries(object).map(([key, value]) => rowsOf(value, columnName(path, key))));
function columnName(path, key) {
    if (SHELLS.has(key))
        return path;
    return path === "" ? key : `${path}.${key}`;
}
function sideBySide(blocks) {
    const height = Math.max(0, ...blocks.map((block) => block.length));
    return Array.from({ length: height }, (_, line) => Object.fromEntries(blocks.flatMap((block) => Object.entries(block[line] ?? {}))));
}
const shown = (value) => (value === null || value === undefined ? "–" : String(value));
//# sourceMappingURL=table.js.map