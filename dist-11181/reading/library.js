"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openLibrary = openLibrary;
const node_path_1 = require("node:path");
const knowledge_1 = require("./04-names/knowledge");
const open_taggers_1 = require("./06-statements/open-taggers");
const taggers_1 = require("./07-events/taggers");
const almanac_files_1 = require("./almanac-files");
const topics_1 = require("./topics");
/** Opens everything once, from the project's `data` folder. Takes a tenth of a second; what it returns is shared by all readings. */
function openLibrary(dataFolder, background) {
    return {
        background,
        names: (0, knowledge_1.openNameKnowledge)(dataFolder),
        statements: (0, open_taggers_1.openStatementTaggers)((0, node_path_1.join)(dataFolder, "statements")),
        almanac: (0, almanac_files_1.openAlmanac)(dataFolder, background),
        topics: (0, topics_1.openTopics)(dataFolder),
        givenNames: (0, almanac_files_1.openGivenNames)(dataFolder),
        events: (0, taggers_1.openEventTaggers)((0, node_path_1.join)(dataFolder, "events")),
    };
}
//# sourceMappingURL=library.js.map