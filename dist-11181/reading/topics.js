"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openTopics = openTopics;
const node_fs_1 = require("node:fs");
const node_path_1 = require("node:path");
/** Opens data/topics.json; the folder is the project's `data`. By code. */
function openTopics(folder) {
    const topics = JSON.parse((0, node_fs_1.readFileSync)((0, node_path_1.join)(folder, "topics.json"), "utf8"));
    return new Map(topics.map((topic) => [topic.code, topic]));
}
//# sourceMappingURL=topics.js.map