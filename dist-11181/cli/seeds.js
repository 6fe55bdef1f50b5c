"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.plantSeeds = plantSeeds;
const node_fs_1 = require("node:fs");
const node_path_1 = require("node:path");
const inputs_1 = require("./inputs");
const load_inputs_1 = require("./load-inputs");
const terminal_1 = require("./terminal");
/** Gives an empty graph something to answer from; a graph that holds articles is left as it is. */
async function plantSeeds(folder, dateline, terminal, stop) {
    if (folder === null || stop.aborted || !(await dateline.isEmpty()))
        return;
    const tally = await (0, load_inputs_1.loadEvery)(await (0, inputs_1.inputsAt)([articlesIn(folder)], terminal), dateline, terminal, stop);
    const tell = (0, terminal_1.teller)(terminal);
    tell((0, load_inputs_1.tallyAsText)(tally).trimEnd());
    if (tally.left > 0)
        tell(`Stopped before the end: \`dateline load ${articlesIn(folder)}\` loads the other ${tally.left}.`);
}
/** A folder of seeds has its articles in articles/, with other things beside it; any other folder is taken as it is. */
function articlesIn(folder) {
    const articles = (0, node_path_1.join)(folder, "articles");
    return (0, node_fs_1.existsSync)(articles) ? articles : folder;
}
//# sourceMappingURL=seeds.js.map