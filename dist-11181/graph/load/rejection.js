"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isOfOneArticle = isOfOneArticle;
const neo4j_driver_1 = require("neo4j-driver");
const errors_1 = require("../../domain/errors");
/** A database that is gone or slow is nobody's article's fault: then loading ends instead of refusing one after the other. */
const OF_THE_DATABASE = ["NEO4J_UNREACHABLE", "NEO4J_TOO_SLOW"];
function isOfOneArticle(error) {
    if (error instanceof errors_1.DatelineError)
        return !OF_THE_DATABASE.includes(error.code);
    return error instanceof neo4j_driver_1.Neo4jError && error.code.startsWith("Neo.ClientError.");
}
//# sourceMappingURL=rejection.js.map