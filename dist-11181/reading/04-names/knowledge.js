"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openNameKnowledge = openNameKnowledge;
const node_fs_1 = require("node:fs");
const node_path_1 = require("node:path");
const weights_file_1 = require("../perceptron/weights-file");
const gazetteers_1 = require("./gazetteers");
const looks_1 = require("./looks");
function openNameKnowledge(dataFolder) {
    const weights = (0, node_path_1.join)(dataFolder, "names.weights");
    const gazetteers = (0, gazetteers_1.readGazetteers)((0, node_path_1.join)(dataFolder, "gazetteers.json"));
    return { gazetteers, tagger: (0, weights_file_1.unpackWeights)((0, node_fs_1.readFileSync)(weights), weights), looks: (0, looks_1.nameLooks)(gazetteers) };
}
//# sourceMappingURL=knowledge.js.map