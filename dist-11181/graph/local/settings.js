"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.containerNameFor = exports.jarFolder = exports.NEO4J_VERSION = void 0;
exports.placesIn = placesIn;
const node_crypto_1 = require("node:crypto");
const node_os_1 = require("node:os");
const node_path_1 = require("node:path");
/** The long-term-support line: its Cypher is version 5 and it runs on Java 17 and later. */
exports.NEO4J_VERSION = "5.26.30";
/** One exact version a folder, so that a newer Dateline never mixes jars. */
const jarFolder = (neo4jLib) => (0, node_path_1.join)(neo4jLib ?? userCacheFolder(), `neo4j-${exports.NEO4J_VERSION}`);
exports.jarFolder = jarFolder;
/** Everything we keep for the database inside a home. */
function placesIn(home) {
    const root = (0, node_path_1.resolve)(home);
    return {
        root,
        neo4j: (0, node_path_1.join)(root, "neo4j"),
        configuration: (0, node_path_1.join)(root, "neo4j", "conf", "neo4j.conf"),
        javaArguments: (0, node_path_1.join)(root, "neo4j", "conf", "java.arguments"),
        data: (0, node_path_1.join)(root, "neo4j", "data"),
        dockerData: (0, node_path_1.join)(root, "neo4j-docker"),
        log: (0, node_path_1.join)(root, "neo4j.log"),
        pidFile: (0, node_path_1.join)(root, "neo4j.pid.json"),
        lock: (0, node_path_1.join)(root, "neo4j.lock"),
    };
}
/** A container belongs to a home; its name says so without showing the path. */
const containerNameFor = (places) => `dateline-neo4j-${(0, node_crypto_1.createHash)("sha256").update(places.root).digest("hex").slice(0, 12)}`;
exports.containerNameFor = containerNameFor;
function userCacheFolder() {
    if (process.platform === "win32")
        return (0, node_path_1.join)(process.env.LOCALAPPDATA ?? (0, node_os_1.homedir)(), "dateline");
    if (process.platform === "darwin")
        return (0, node_path_1.join)((0, node_os_1.homedir)(), "Library", "Caches", "dateline");
    return (0, node_path_1.join)(process.env.XDG_CACHE_HOME ?? (0, node_path_1.join)((0, node_os_1.homedir)(), ".cache"), "dateline");
}
//# sourceMappingURL=settings.js.map