"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.dockerAnswers = void 0;
exports.startWithDocker = startWithDocker;
const promises_1 = require("node:fs/promises");
const command_1 = require("./command");
const failures_1 = require("./failures");
const free_port_1 = require("./free-port");
const pid_file_1 = require("./pid-file");
const settings_1 = require("./settings");
const wait_until_ready_1 = require("./wait-until-ready");
const IMAGE = "neo4j:5.26-community";
/** A client without an engine behind it does not count. */
const dockerAnswers = async () => (await (0, command_1.runCommand)("docker", ["info", "--format", "{{.ServerVersion}}"], 5_000)).code === 0;
exports.dockerAnswers = dockerAnswers;
/** Starts a Neo4j as a container for a home and waits until it answers. */
async function startWithDocker(places, tell) {
    tell("Starting Neo4j with Docker");
    const port = await (0, free_port_1.freeLoopbackPort)();
    const server = { kind: "docker", port, container: (0, settings_1.containerNameFor)(places) };
    await (0, promises_1.mkdir)(places.dockerData, { recursive: true });
    await runContainer(server.container, places, port);
    await (0, pid_file_1.writePidFile)(places, server);
    if (await (0, wait_until_ready_1.becameReady)({ uri: (0, pid_file_1.uriOf)(server), user: "", password: "", database: "neo4j" }, () => false))
        return server;
    throw await giveUp(server.container, places);
}
async function runContainer(container, places, port) {
    await (0, command_1.runCommand)("docker", ["rm", container], 30_000);
    const words = ["run", "--detach", "--name", container, ...asCurrentUser(), `--publish=127.0.0.1:${port}:7687`];
    const data = `--volume=${places.dockerData}:/data`;
    const { code, output } = await (0, command_1.runCommand)("docker", [...words, data, "--env=NEO4J_AUTH=none", IMAGE], 10 * 60_000);
    if (code === 0)
        return;
    throw (0, command_1.saysDiskFull)(output) ? (0, failures_1.diskFull)(places.root) : (0, failures_1.dockerFailed)((0, command_1.lastLinesOf)(output));
}
/** Otherwise the data would belong to a user whom only the container knows. */
const asCurrentUser = () => process.getuid && process.getgid ? [`--user=${process.getuid()}:${process.getgid()}`] : [];
async function giveUp(container, places) {
    const { output } = await (0, command_1.runCommand)("docker", ["logs", "--tail=50", container], 10_000);
    await (0, command_1.runCommand)("docker", ["rm", "--force", container], 30_000);
    await (0, pid_file_1.removePidFile)(places);
    return (0, failures_1.dockerFailed)((0, command_1.lastLinesOf)(output));
}
//# sourceMappingURL=start-docker.js.map