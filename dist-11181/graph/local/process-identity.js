"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.identityOf = identityOf;
exports.stillRuns = stillRuns;
const promises_1 = require("node:fs/promises");
const command_1 = require("./command");
/** Null when no such process runs. */
async function identityOf(pid) {
    return process.platform === "linux" ? identityFromProc(pid) : identityFromPs(pid);
}
async function stillRuns(known) {
    const now = await identityOf(known.pid);
    return now !== null && now.startedAt === known.startedAt && now.commandLine === known.commandLine;
}
/** The command's name, field 2 of `stat`, may hold blanks and brackets: fields are counted after its last bracket. */
async function identityFromProc(pid) {
    const read = (name) => (0, promises_1.readFile)(`/proc/${pid}/${name}`, "utf8").catch(() => "");
    const fields = (await read("stat")).split(")").at(-1)?.trim().split(" ") ?? [];
    const [state, startedAt] = [fields[0], fields[STARTED_AT]];
    if (startedAt === undefined || state === "Z" || state === "X")
        return null;
    return { pid, startedAt, commandLine: (await read("cmdline")).split("\u0000").join(" ").trim() };
}
/** Field 22 of `stat`, counted from the state, which is field 3. */
const STARTED_AT = 19;
async function identityFromPs(pid) {
    const { code, output } = await (0, command_1.runCommand)("ps", ["-o", "lstart=,args=", "-p", String(pid)], 5_000);
    const line = output.trim();
    if (code !== 0 || line === "")
        return null;
    return { pid, startedAt: line.slice(0, LSTART_LENGTH), commandLine: line.slice(LSTART_LENGTH).trim() };
}
/** `Wed Nov  6 09:30:00 2024` */
const LSTART_LENGTH = 24;
//# sourceMappingURL=process-identity.js.map