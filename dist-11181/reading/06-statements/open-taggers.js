"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openStatementTaggers = openStatementTaggers;
const node_fs_1 = require("node:fs");
const node_path_1 = require("node:path");
const weights_file_1 = require("../perceptron/weights-file");
/** The shipped weights; `npm run train:statements` writes them. */
const WEIGHTS = (0, node_path_1.join)(__dirname, "../../../data/statements");
/** Opens the two taggers once, for a library. */
function openStatementTaggers(folder = WEIGHTS) {
    const open = (name) => (0, weights_file_1.unpackWeights)((0, node_fs_1.readFileSync)((0, node_path_1.join)(folder, `${name}.weights`)), `${name}.weights`);
    return { cues: open("cues"), arguments: open("arguments") };
}
//# sourceMappingURL=open-taggers.js.map