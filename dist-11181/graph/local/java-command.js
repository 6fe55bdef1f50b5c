"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.withSharedClasses = exports.sharedClassesFile = exports.asArgumentFile = exports.FOR_TESTS = exports.FOR_USE = void 0;
exports.javaWords = javaWords;
const node_fs_1 = require("node:fs");
const node_path_1 = require("node:path");
/** Optimises code later than Java would by itself: the first minute, in which all is new, then costs a quarter less. */
const PATIENT = [
    "-XX:Tier4InvocationThreshold=30000",
    "-XX:Tier4MinInvocationThreshold=10000",
    "-XX:Tier4CompileThreshold=60000",
    "-XX:Tier4BackEdgeThreshold=400000",
];
exports.FOR_USE = { flags: ["-Xmx1g", "-XX:+UseG1GC", ...PATIENT], pageCache: "512m" };
/** Starts with a third of the work and runs slower: for tests, never for use or measuring. */
exports.FOR_TESTS = { flags: ["-Xmx512m", "-XX:TieredStopAtLevel=1"], pageCache: "64m" };
/** The words after `java` that run Neo4j Community in a home. */
function javaWords(places, jars, flavour, extraFlags) {
    return [
        ...flavour.flags,
        ...extraFlags,
        ...NEO4J_FLAGS,
        "-cp",
        classPath(jars),
        "org.neo4j.server.CommunityEntryPoint",
        `--home-dir=${places.neo4j}`,
        `--config-dir=${(0, node_path_1.join)(places.neo4j, "conf")}`,
        "--console-mode",
    ];
}
/**
 * The same words as a file for `java @file`: the process's command line stays short and names the home, by which we know it
 * again; and no length limit of a system cuts the class path.
 */
const asArgumentFile = (words) => words.map((word) => `"${word.replace(/[\\"]/gu, "\\$&")}"\n`).join("");
exports.asArgumentFile = asArgumentFile;
/** Jars one by one, not a wildcard: Java shares class data only for a class path that it can check. */
const classPath = (jars) => (0, node_fs_1.readdirSync)(jars)
    .filter((name) => name.endsWith(".jar"))
    .sort()
    .map((name) => (0, node_path_1.join)(jars, name))
    .join(process.platform === "win32" ? ";" : ":");
/** Class data made by this very Java from these jars, beside them; saves most of the start. */
const sharedClassesFile = (jars, javaVersion) => (0, node_path_1.join)(jars, `classes-${javaVersion}.jsa`);
exports.sharedClassesFile = sharedClassesFile;
const withSharedClasses = (file) => (0, node_fs_1.existsSync)(file) ? [`-XX:SharedArchiveFile=${file}`] : [];
exports.withSharedClasses = withSharedClasses;
const NEO4J_FLAGS = [
    "-XX:-OmitStackTraceInFastThrow",
    "-XX:+UnlockExperimentalVMOptions",
    "-XX:+TrustFinalNonStaticFields",
    "-XX:+DisableExplicitGC",
    "-Djdk.nio.maxCachedBufferSize=1024",
    "-Dio.netty.tryReflectionSetAccessible=true",
    "--add-opens=java.base/java.nio=ALL-UNNAMED",
    "--add-opens=java.base/java.io=ALL-UNNAMED",
    "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
    "--enable-native-access=ALL-UNNAMED",
    "--add-modules=jdk.incubator.vector",
    "-Dlog4j2.disable.jmx=true",
    "-Dfile.encoding=UTF-8",
];
//# sourceMappingURL=java-command.js.map