"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.stopNeo4j = void 0;
exports.findOrStartNeo4j = findOrStartNeo4j;
exports.statusOfNeo4j = statusOfNeo4j;
const node_fs_1 = require("node:fs");
const promises_1 = require("node:fs/promises");
const error_code_1 = require("./error-code");
const failures_1 = require("./failures");
const java_command_1 = require("./java-command");
const lock_1 = require("./lock");
const pid_file_1 = require("./pid-file");
const reach_1 = require("./reach");
const settings_1 = require("./settings");
const start_docker_1 = require("./start-docker");
const start_java_1 = require("./start-java");
const stop_1 = require("./stop");
const wait_until_ready_1 = require("./wait-until-ready");
/**
 * The Neo4j to use: the one that NEO4J_URI names; else the one that runs for this home already; else a new one, by Docker when
 * its engine answers, by Java otherwise. Throws a DatelineError with the way out.
 */
async function findOrStartNeo4j(settings, tell, flavour = java_command_1.FOR_USE) {
    if (settings.uri !== null)
        return theirs({ ...settings, uri: settings.uri });
    const places = (0, settings_1.placesIn)(settings.home);
    return onAWorkingDisk(places, () => (0, lock_1.oneAtATime)(places.lock, async () => (await found(places)) ?? (await started(places, settings, tell, flavour))));
}
/** Stops the Neo4j of a home, whoever of us started it. False when none was running. */
const stopNeo4j = (home) => (0, stop_1.stopOurServer)((0, settings_1.placesIn)(home));
exports.stopNeo4j = stopNeo4j;
/** Null when none of ours runs for this home. */
async function statusOfNeo4j(home) {
    const server = await (0, pid_file_1.findOurServer)((0, settings_1.placesIn)(home));
    if (server === null)
        return null;
    return { uri: (0, pid_file_1.uriOf)(server), by: server.kind === "java" ? `process ${server.process.pid}` : server.container };
}
async function theirs({ uri, user, password, database }) {
    await (0, reach_1.reach)({ uri, user, password, database });
    return { uri, user, password, database, startedByUs: false, stop: async () => undefined };
}
/** One that another process of ours is still starting is waited for. */
async function found(places) {
    const server = await (0, pid_file_1.findOurServer)(places);
    if (server === null || !(await (0, wait_until_ready_1.becameReady)(addressOf(server), () => false)))
        return null;
    return { ...addressOf(server), startedByUs: false, stop: async () => undefined };
}
async function started(places, settings, tell, flavour) {
    const server = (await usesDocker(places))
        ? await (0, start_docker_1.startWithDocker)(places, tell)
        : await (0, start_java_1.startWithJava)({ places, neo4jLib: settings.neo4jLib, flavour }, tell);
    const stop = async () => void (await (0, stop_1.stopOurServer)(places));
    return { ...addressOf(server), startedByUs: true, stop };
}
/** Whichever made the data keeps it: an engine that appears later must not show an empty graph. */
const usesDocker = async (places) => !(0, node_fs_1.existsSync)(places.data) && (await (0, start_docker_1.dockerAnswers)());
/** No password: ours listens on the loopback address only. */
const addressOf = (server) => ({ uri: (0, pid_file_1.uriOf)(server), user: "", password: "", database: "neo4j" });
async function onAWorkingDisk(places, action) {
    try {
        await (0, promises_1.mkdir)(places.root, { recursive: true });
        return await action();
    }
    catch (error) {
        throw (0, error_code_1.codeOf)(error) === "ENOSPC" ? (0, failures_1.diskFull)(places.root) : error;
    }
}
//# sourceMappingURL=find-or-start.js.map