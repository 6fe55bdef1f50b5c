"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isPlace = void 0;
exports.readGazetteers = readGazetteers;
const node_fs_1 = require("node:fs");
const errors_1 = require("../../domain/errors");
const NAMES = ["first", "last", "leader", "city", "admin", "country", "demonym", "org", "party"];
/** Reads `data/gazetteers.json`: one string a list, its names separated by bars. */
function readGazetteers(file) {
    const lists = JSON.parse((0, node_fs_1.readFileSync)(file, "utf8"));
    const setOf = (name) => new Set(listIn(lists, name, file).split("|"));
    return {
        first: setOf("first"),
        last: setOf("last"),
        leader: setOf("leader"),
        city: setOf("city"),
        admin: setOf("admin"),
        country: setOf("country"),
        demonym: setOf("demonym"),
        org: setOf("org"),
        party: setOf("party"),
    };
}
function listIn(lists, name, file) {
    const list = typeof lists === "object" && lists !== null ? Reflect.get(lists, name) : undefined;
    if (typeof list === "string")
        return list;
    throw new errors_1.DatelineError({
        code: "BROKEN_GAZETTEERS",
        happened: `${file} has no list "${name}".`,
        expected: `one list of names for each of ${NAMES.join(", ")}`,
        fix: "Restore the file from the repository.",
    });
}
const isPlace = ({ city, country, admin }, name) => city.has(name) || country.has(name) || admin.has(name);
exports.isPlace = isPlace;
//# sourceMappingURL=gazetteers.js.map