"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ensureJars = ensureJars;
const promises_1 = require("node:fs/promises");
const node_path_1 = require("node:path");
const command_1 = require("./command");
const failures_1 = require("./failures");
const lock_1 = require("./lock");
const settings_1 = require("./settings");
/** Neo4j's jars, fetched once by the user's own Maven; nothing of Neo4j is shipped with Dateline. */
async function ensureJars(folder, tell) {
    if (await isFilled(folder))
        return;
    await (0, lock_1.oneAtATime)(`${folder}.lock`, async () => {
        if (!(await isFilled(folder)))
            await fetchJars(folder, tell);
    });
}
async function isFilled(folder) {
    const names = await (0, promises_1.readdir)(folder).catch(() => []);
    return names.some((name) => name.endsWith(".jar"));
}
/** Fetched beside its place and renamed when complete: a folder that exists is whole, whatever interrupted us. */
async function fetchJars(folder, tell) {
    if ((await (0, command_1.runCommand)("mvn", ["-v"], 60_000)).code === null)
        throw (0, failures_1.noMaven)();
    tell(`Fetching Neo4j ${settings_1.NEO4J_VERSION} with Maven (about 120 MB, once)`);
    const unfinished = `${folder}.unfinished`;
    await (0, promises_1.rm)(unfinished, { recursive: true, force: true });
    await (0, promises_1.mkdir)(unfinished, { recursive: true });
    await (0, promises_1.writeFile)((0, node_path_1.join)(unfinished, "pom.xml"), POM);
    await copyDependencies(unfinished);
    await (0, promises_1.rename)(unfinished, folder);
}
async function copyDependencies(folder) {
    const pom = (0, node_path_1.join)(folder, "pom.xml");
    const goal = ["dependency:copy-dependencies", "-DincludeScope=runtime", `-DoutputDirectory=${folder}`];
    const { code, output } = await (0, command_1.runCommand)("mvn", ["-B", "-q", "-f", pom, ...goal], 15 * 60_000);
    if (code === 0)
        return;
    if ((0, command_1.saysDiskFull)(output))
        throw (0, failures_1.diskFull)((0, node_path_1.dirname)(folder));
    throw (0, failures_1.jarsNotFetched)((0, command_1.lastLinesOf)(output));
}
/** One exact version: a range would make Maven fetch the description of every release of the line. */
const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>dateline</groupId>
  <artifactId>neo4j-of-our-own</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${settings_1.NEO4J_VERSION}</version></dependency>
  </dependencies>
</project>
`;
//# sourceMappingURL=jars.js.map