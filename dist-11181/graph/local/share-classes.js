"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ensureSharedClasses = ensureSharedClasses;
const node_fs_1 = require("node:fs");
const promises_1 = require("node:fs/promises");
const node_os_1 = require("node:os");
const node_path_1 = require("node:path");
const jars_1 = require("./jars");
const java_1 = require("./java");
const java_command_1 = require("./java-command");
const lock_1 = require("./lock");
const settings_1 = require("./settings");
const start_java_1 = require("./start-java");
const stop_1 = require("./stop");
/**
 * Makes, once for each Java and Neo4j, the file of class data beside the jars that later starts share: a start then costs five
 * seconds of processor time instead of thirteen. Java writes it when a Neo4j that ran for this purpose ends.
 */
async function ensureSharedClasses(neo4jLib, tell) {
    const jars = (0, settings_1.jarFolder)(neo4jLib);
    await (0, jars_1.ensureJars)(jars, tell);
    const file = (0, java_command_1.sharedClassesFile)(jars, (await (0, java_1.findJava)()).version);
    if ((0, node_fs_1.existsSync)(file))
        return;
    await (0, lock_1.oneAtATime)(`${file}.lock`, async () => {
        if (!(0, node_fs_1.existsSync)(file))
            await makeSharedClasses(neo4jLib, file, tell);
    });
}
async function makeSharedClasses(neo4jLib, file, tell) {
    tell("Preparing quick starts of Neo4j (once)");
    const home = await (0, promises_1.mkdtemp)((0, node_path_1.join)((0, node_os_1.tmpdir)(), "dateline-classes-"));
    const [places, unfinished] = [(0, settings_1.placesIn)(home), `${file}.unfinished`];
    const extraFlags = [`-XX:ArchiveClassesAtExit=${unfinished}`];
    await (0, start_java_1.startWithJava)({ places, neo4jLib, flavour: java_command_1.FOR_TESTS, extraFlags }, () => undefined);
    await (0, stop_1.stopOurServer)(places);
    await (0, promises_1.rm)(home, { recursive: true, force: true });
    if ((0, node_fs_1.existsSync)(unfinished))
        await (0, promises_1.rename)(unfinished, file);
}
//# sourceMappingURL=share-classes.js.map