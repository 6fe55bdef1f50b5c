"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.cursorOf = cursorOf;
exports.placeOf = placeOf;
const bad_input_1 = require("./bad-input");
function cursorOf({ sortedBy, value, id }) {
    return Buffer.from(JSON.stringify([sortedBy, value, id])).toString("base64url");
}
/** Refuses what is not a cursor, or one of a list that is sorted by something else. */
function placeOf(cursor, sortedBy) {
    const [by, value, id] = parsed(cursor);
    const isValue = typeof value === "string" || Number.isFinite(value);
    if (by !== sortedBy || !isValue || typeof id !== "string")
        throw (0, bad_input_1.badCursor)(cursor);
    return { sortedBy, value: typeof value === "string" ? value : Number(value), id };
}
function parsed(cursor) {
    if (typeof cursor !== "string" || !/^[\w-]{1,2000}$/.test(cursor))
        throw (0, bad_input_1.badCursor)(cursor);
    try {
        const value = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
        return Array.isArray(value) ? value : [];
    }
    catch {
        throw (0, bad_input_1.badCursor)(cursor);
    }
}
//# sourceMappingURL=cursor.js.map