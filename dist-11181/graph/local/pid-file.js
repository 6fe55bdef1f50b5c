"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.removePidFile = exports.writePidFile = exports.uriOf = void 0;
exports.findOurServer = findOurServer;
const promises_1 = require("node:fs/promises");
const zod_1 = require("zod");
const command_1 = require("./command");
const process_identity_1 = require("./process-identity");
const Server = zod_1.z.discriminatedUnion("kind", [
    zod_1.z.object({
        kind: zod_1.z.literal("java"),
        port: zod_1.z.number().int(),
        process: zod_1.z.object({ pid: zod_1.z.number().int(), startedAt: zod_1.z.string(), commandLine: zod_1.z.string() }),
    }),
    zod_1.z.object({ kind: zod_1.z.literal("docker"), port: zod_1.z.number().int(), container: zod_1.z.string() }),
]);
const uriOf = (server) => `bolt://127.0.0.1:${server.port}`;
exports.uriOf = uriOf;
const writePidFile = (places, server) => (0, promises_1.writeFile)(places.pidFile, `${JSON.stringify(server, null, 2)}\n`);
exports.writePidFile = writePidFile;
const removePidFile = (places) => (0, promises_1.rm)(places.pidFile, { force: true });
exports.removePidFile = removePidFile;
/** The server that runs for this home; null when there is none, or only the trace of one that died. */
async function findOurServer(places) {
    const server = parsed(await (0, promises_1.readFile)(places.pidFile, "utf8").catch(() => ""));
    if (server === null)
        return null;
    return (await runs(server)) ? server : null;
}
function parsed(text) {
    try {
        return Server.parse(JSON.parse(text));
    }
    catch {
        return null;
    }
}
async function runs(server) {
    if (server.kind === "java")
        return (0, process_identity_1.stillRuns)(server.process);
    const { output } = await (0, command_1.runCommand)("docker", ["inspect", "-f", "{{.State.Running}}", server.container], 10_000);
    return output.trim() === "true";
}
//# sourceMappingURL=pid-file.js.map