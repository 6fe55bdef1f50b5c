"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.namesIn = exports.whereFile = exports.countTail = exports.countFile = exports.measureFile = exports.followFile = exports.findFile = void 0;
const node_fs_1 = require("node:fs");
const node_path_1 = require("node:path");
const statement_files_1 = require("../statement-files");
const file_1 = require("./file");
/** Finds a root's objects: `find/articles.cypher`. Null when there is no such file. */
exports.findFile = remembered((name) => parsed(`find/${name}`, false));
/** Follows a relation from its parent: `follow/Entity.articles.cypher`. */
exports.followFile = remembered((name) => parsed(`follow/${name}`, true));
/** Counts without looking: `measure/Entity.articles.cypher`. */
exports.measureFile = remembered((name) => parsed(`measure/${name}`, true));
/** Finds what is counted: `count/Article.cypher`, or through somebody's index: `count/Article.entity.cypher`. */
exports.countFile = remembered((name) => parsed(`count/${name}`, false));
/** Goes on from what is counted, by its topics for example: `count/Article.TOPIC.cypher`; or sums it up: `count/ranking.cypher`. */
exports.countTail = remembered((name) => parsed(`count/${name}`, true));
/** A condition: `where/ArticleFilter.topic.cypher`. */
exports.whereFile = remembered((name) => {
    const text = read(`where/${name}`);
    return text === null ? null : (0, file_1.conditionOf)(text);
});
/** The names of the files in a folder. */
const namesIn = (folder) => (0, statement_files_1.statementsIn)(folder);
exports.namesIn = namesIn;
function parsed(name, bindsParent) {
    const text = read(name);
    return text === null ? null : (0, file_1.parseFile)(text, { bindsParent });
}
function read(name) {
    const path = (0, node_path_1.join)(statement_files_1.CYPHER_FOLDER, `${name}.cypher`);
    return (0, node_fs_1.existsSync)(path) ? (0, node_fs_1.readFileSync)(path, "utf8") : null;
}
/** Files do not change while we run; names come from the table of shapes and from filters, so there are not many. */
function remembered(load) {
    const known = new Map();
    return (name) => {
        const found = known.get(name);
        if (found !== undefined)
            return found;
        const loaded = load(name);
        known.set(name, loaded);
        return loaded;
    };
}
//# sourceMappingURL=library.js.map