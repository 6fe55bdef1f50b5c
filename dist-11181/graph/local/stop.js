"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.stopOurServer = stopOurServer;
const promises_1 = require("node:timers/promises");
const command_1 = require("./command");
const pid_file_1 = require("./pid-file");
const process_identity_1 = require("./process-identity");
/** Stops the server of a home, politely first. False when none was running. */
async function stopOurServer(places) {
    const server = await (0, pid_file_1.findOurServer)(places);
    if (server !== null)
        await end(server);
    await (0, pid_file_1.removePidFile)(places);
    return server !== null;
}
async function end(server) {
    if (server.kind === "java")
        await endProcess(server.process);
    else
        await (0, command_1.runCommand)("docker", ["stop", "--time=30", server.container], 60_000);
}
async function endProcess(known) {
    process.kill(known.pid, "SIGTERM");
    if (await ended(known, 30_000))
        return;
    process.kill(known.pid, "SIGKILL");
    await ended(known, 10_000);
}
async function ended(known, milliseconds) {
    const givenUpAt = Date.now() + milliseconds;
    while (Date.now() < givenUpAt) {
        if (!(await (0, process_identity_1.stillRuns)(known)))
            return true;
        await (0, promises_1.setTimeout)(100);
    }
    return false;
}
//# sourceMappingURL=stop.js.map