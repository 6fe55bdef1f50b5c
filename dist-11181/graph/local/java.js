"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findJava = findJava;
const node_path_1 = require("node:path");
const command_1 = require("./command");
const failures_1 = require("./failures");
const OLDEST = 17;
/** JAVA_HOME speaks louder than the PATH, as everywhere in the Java world. */
async function findJava(javaHome = process.env.JAVA_HOME) {
    const program = javaHome ? (0, node_path_1.join)(javaHome, "bin", "java") : "java";
    const { code, output } = await (0, command_1.runCommand)(program, ["-version"], 20_000);
    if (code === null)
        throw (0, failures_1.noJava)(`There is no Java: \`${program}\` was not found.`);
    const version = /version "([^"]+)"/u.exec(output)?.[1] ?? "unknown";
    if (Number.parseInt(version, 10) >= OLDEST)
        return { program, version };
    throw (0, failures_1.noJava)(`The Java found (\`${program}\`) is version ${version}, too old.`);
}
//# sourceMappingURL=java.js.map