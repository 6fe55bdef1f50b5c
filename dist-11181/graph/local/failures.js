"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.unreachable = exports.wrongPassword = exports.dockerFailed = exports.diskFull = exports.storeInUse = exports.didNotStart = exports.jarsNotFetched = exports.noMaven = exports.noJava = void 0;
const errors_1 = require("../../domain/errors");
/** Each way in which a database fails to be there, with the way out. */
const noJava = (found) => new errors_1.DatelineError({
    code: "NO_JAVA",
    happened: found,
    expected: "Java 17 or later, as `java` on the PATH or in JAVA_HOME",
    why: "Dateline starts a Neo4j of its own, and Neo4j runs on Java.",
    fix: "install one (for example `apt install openjdk-17-jre-headless`), or set NEO4J_URI to a Neo4j that runs already.",
});
exports.noJava = noJava;
const noMaven = () => new errors_1.DatelineError({
    code: "NO_MAVEN",
    happened: "Neo4j is not in the cache yet, and Maven, which would fetch it, was not found.",
    expected: "`mvn` on the PATH; it is needed once",
    fix: "install it (for example `apt install maven`), or set DATELINE_NEO4J_LIB to a cache that is filled, or set NEO4J_URI to a Neo4j that runs already.",
});
exports.noMaven = noMaven;
const jarsNotFetched = (lastLines) => new errors_1.DatelineError({
    code: "JARS_NOT_FETCHED",
    happened: `Maven could not fetch Neo4j:\n${lastLines}`,
    why: "The first start needs the network for half a minute; later ones do not.",
    fix: "check the connection and the proxy settings of Maven (~/.m2/settings.xml), then start again: nothing half-fetched is used.",
});
exports.jarsNotFetched = jarsNotFetched;
const didNotStart = (lastLines, logFile) => new errors_1.DatelineError({
    code: "NEO4J_DID_NOT_START",
    happened: `Neo4j did not start. The end of its log:\n${lastLines}`,
    fix: `read the whole log in ${logFile}; when the data is broken and you can load the articles again, remove the neo4j folder beside it.`,
});
exports.didNotStart = didNotStart;
const storeInUse = (dataFolder) => new errors_1.DatelineError({
    code: "STORE_IN_USE",
    happened: `Another Neo4j works on ${dataFolder}, and it is not one that Dateline started.`,
    expected: "one Neo4j for each data folder",
    fix: "stop the other one, or set DATELINE_HOME to another folder, or set NEO4J_URI to the other one's address to use it.",
});
exports.storeInUse = storeInUse;
const diskFull = (folder) => new errors_1.DatelineError({
    code: "DISK_FULL",
    happened: `The disk that holds ${folder} is full.`,
    expected: "about 300 MB for Neo4j itself and 4 kB for each article",
    fix: "make room, or set DATELINE_HOME (data) and DATELINE_NEO4J_LIB (jars) to folders on a larger disk. Nothing was lost.",
});
exports.diskFull = diskFull;
const dockerFailed = (lastLines) => new errors_1.DatelineError({
    code: "DOCKER_FAILED",
    happened: `Docker answers, but could not run Neo4j:\n${lastLines}`,
    fix: "check `docker pull neo4j:5.26-community`; or stop the Docker engine, and Dateline starts Neo4j with Java instead; or set NEO4J_URI.",
});
exports.dockerFailed = dockerFailed;
const wrongPassword = (uri, user) => new errors_1.DatelineError({
    code: "WRONG_PASSWORD",
    happened: `Neo4j at ${uri} does not accept the user "${user}" with this password.`,
    expected: "NEO4J_USER and NEO4J_PASSWORD as they were set in that Neo4j",
    fix: "correct the two settings and wait a few seconds: after several wrong attempts Neo4j refuses for a while.",
});
exports.wrongPassword = wrongPassword;
const unreachable = (uri, reason) => new errors_1.DatelineError({
    code: "NEO4J_UNREACHABLE",
    happened: `Nothing that speaks Bolt answers at ${uri}: ${reason}`,
    expected: "an address such as bolt://127.0.0.1:7687 or neo4j+s://example.org",
    fix: "start that Neo4j or correct NEO4J_URI; without NEO4J_URI Dateline starts a Neo4j of its own.",
});
exports.unreachable = unreachable;
//# sourceMappingURL=failures.js.map