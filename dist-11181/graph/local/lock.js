"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.oneAtATime = oneAtATime;
exports.isAlive = isAlive;
const promises_1 = require("node:fs/promises");
const node_path_1 = require("node:path");
const promises_2 = require("node:timers/promises");
const error_code_1 = require("./error-code");
/**
 * Lets one process at a time do something, on this machine: the others wait. The lock is a file that names its holder; when the
 * holder is dead, the lock is anybody's.
 */
async function oneAtATime(lockFile, action) {
    await (0, promises_1.mkdir)((0, node_path_1.dirname)(lockFile), { recursive: true });
    while (!(await taken(lockFile)))
        await (0, promises_2.setTimeout)(200);
    try {
        return await action();
    }
    finally {
        await (0, promises_1.rm)(lockFile, { force: true });
    }
}
async function taken(lockFile) {
    try {
        await (0, promises_1.writeFile)(lockFile, String(process.pid), { flag: "wx" });
        return true;
    }
    catch (error) {
        if ((0, error_code_1.codeOf)(error) !== "EEXIST")
            throw error;
        if (await isAbandoned(lockFile))
            await (0, promises_1.rm)(lockFile, { force: true });
        return false;
    }
}
async function isAbandoned(lockFile) {
    const holder = Number(await (0, promises_1.readFile)(lockFile, "utf8").catch(() => ""));
    return holder > 0 && !isAlive(holder);
}
/** Signal 0 asks without disturbing; EPERM means: alive, somebody else's. */
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0, error_code_1.codeOf)(error) === "EPERM";
    }
}
//# sourceMappingURL=lock.js.map