"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.statementsIn = exports.CYPHER_FOLDER = void 0;
exports.statementText = statementText;
const node_fs_1 = require("node:fs");
const node_path_1 = require("node:path");
/** The folder with every statement we send; beside src/ and dist/ alike. */
exports.CYPHER_FOLDER = (0, node_path_1.join)(__dirname, "..", "..", "cypher");
const known = new Map();
/** The text of a statement that is sent as it stands: `load/article`. */
function statementText(name) {
    const text = known.get(name) ?? (0, node_fs_1.readFileSync)((0, node_path_1.join)(exports.CYPHER_FOLDER, `${name}.cypher`), "utf8");
    known.set(name, text);
    return text;
}
/** The names of the files in a folder of statements, without their ending, sorted. */
const statementsIn = (folder) => (0, node_fs_1.readdirSync)((0, node_path_1.join)(exports.CYPHER_FOLDER, folder))
    .filter((name) => name.endsWith(".cypher"))
    .map((name) => name.slice(0, -".cypher".length))
    .sort();
exports.statementsIn = statementsIn;
//# sourceMappingURL=statement-files.js.map