"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.startWithJava = startWithJava;
const node_child_process_1 = require("node:child_process");
const promises_1 = require("node:fs/promises");
const node_path_1 = require("node:path");
const command_1 = require("./command");
const configuration_1 = require("./configuration");
const failures_1 = require("./failures");
const free_port_1 = require("./free-port");
const jars_1 = require("./jars");
const java_1 = require("./java");
const java_command_1 = require("./java-command");
const pid_file_1 = require("./pid-file");
const process_identity_1 = require("./process-identity");
const settings_1 = require("./settings");
const wait_until_ready_1 = require("./wait-until-ready");
/** Starts a Neo4j from jars for a home and waits until it answers. */
async function startWithJava(start, tell) {
    const java = await (0, java_1.findJava)();
    const jars = (0, settings_1.jarFolder)(start.neo4jLib);
    await (0, jars_1.ensureJars)(jars, tell);
    const port = await (0, free_port_1.freeLoopbackPort)();
    await (0, configuration_1.writeConfiguration)(start.places, port, start.flavour);
    await writeArguments(start, jars, java);
    tell("Starting Neo4j");
    return launch(java, start.places, port);
}
async function writeArguments({ places, flavour, extraFlags }, jars, java) {
    const flags = extraFlags ?? (0, java_command_1.withSharedClasses)((0, java_command_1.sharedClassesFile)(jars, java.version));
    await (0, promises_1.writeFile)(places.javaArguments, (0, java_command_1.asArgumentFile)((0, java_command_1.javaWords)(places, jars, flavour, flags)));
}
async function launch(java, places, port) {
    const child = await spawnServer(java, places);
    const server = await recordServer(child, places, port);
    const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
    const address = { uri: (0, pid_file_1.uriOf)(server), user: "", password: "", database: "neo4j" };
    if (await (0, wait_until_ready_1.becameReady)(address, hasEnded))
        return server;
    child.kill("SIGKILL");
    await (0, pid_file_1.removePidFile)(places);
    throw await failureOf(places);
}
/** In a process group of its own: Ctrl-C reaches Dateline first, which stops Neo4j when it has no more use for it. */
async function spawnServer(java, places) {
    await (0, promises_1.mkdir)((0, node_path_1.dirname)(places.log), { recursive: true });
    const log = await (0, promises_1.open)(places.log, "w");
    const child = (0, node_child_process_1.spawn)(java.program, [`@${places.javaArguments}`], {
        detached: true,
        stdio: ["ignore", log.fd, log.fd],
    });
    child.once("error", () => undefined);
    child.unref();
    await log.close();
    return child;
}
async function recordServer(child, places, port) {
    if (child.pid === undefined)
        throw (0, failures_1.noJava)("Java was found, but could not be run.");
    const process = (await (0, process_identity_1.identityOf)(child.pid)) ?? { pid: child.pid, startedAt: "", commandLine: "" };
    const server = { kind: "java", port, process };
    await (0, pid_file_1.writePidFile)(places, server);
    return server;
}
/** The log tells what the exit code does not: Neo4j ends with 1 or with 2 when another one holds the store. */
async function failureOf(places) {
    const log = await (0, promises_1.readFile)(places.log, "utf8").catch(() => "");
    if ((0, command_1.saysDiskFull)(log))
        return (0, failures_1.diskFull)(places.root);
    if (/FileLockException|locked by another process/u.test(log))
        return (0, failures_1.storeInUse)(places.data);
    return (0, failures_1.didNotStart)((0, command_1.lastLinesOf)(log), places.log);
}
//# sourceMappingURL=start-java.js.map