"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.grouped = grouped;
/** The values by what they have in common, groups and members in the order in which they came. */
function grouped(values, keyOf) {
    const groups = new Map();
    for (const value of values) {
        const key = keyOf(value);
        groups.set(key, [...(groups.get(key) ?? []), value]);
    }
    return groups;
}
//# sourceMappingURL=grouped.js.map