"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openAlmanac = openAlmanac;
exports.openGivenNames = openGivenNames;
const node_fs_1 = require("node:fs");
const node_path_1 = require("node:path");
const almanac_1 = require("./almanac");
/** Opens data/countries.json; the folder is the project's `data`. */
function openAlmanac(folder, background) {
    const countries = JSON.parse((0, node_fs_1.readFileSync)((0, node_path_1.join)(folder, "countries.json"), "utf8"));
    return (0, almanac_1.almanacOf)(background, countries);
}
/** Opens data/given-names.json. */
function openGivenNames(folder) {
    const { female, male } = JSON.parse((0, node_fs_1.readFileSync)((0, node_path_1.join)(folder, "given-names.json"), "utf8"));
    return new Map([...female.map((name) => [name, "FEMALE"]), ...male.map((name) => [name, "MALE"])]);
}
//# sourceMappingURL=almanac-files.js.map