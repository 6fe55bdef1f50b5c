"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.tooSlow = exports.isForbidden = exports.isRetried = void 0;
exports.explained = explained;
const neo4j_driver_1 = require("neo4j-driver");
const errors_1 = require("../domain/errors");
const retried_errors_json_1 = __importDefault(require("./tables/retried-errors.json"));
/**
 * Our own list of what is worth trying again: the driver's would also repeat a query that ran out of memory, which only makes it
 * worse, and would not repeat one that found the pool dead.
 */
const isRetried = (error) => error instanceof neo4j_driver_1.Neo4jError && retried_errors_json_1.default.retried.includes(error.code);
exports.isRetried = isRetried;
const isForbidden = (error) => error instanceof neo4j_driver_1.Neo4jError && error.code === "Neo.ClientError.Security.Forbidden";
exports.isForbidden = isForbidden;
/** What the driver throws, in words that help; errors we do not know are left as they are. */
function explained(error) {
    if (!(error instanceof neo4j_driver_1.Neo4jError))
        return error;
    if (retried_errors_json_1.default.tooSlow.includes(error.code))
        return (0, exports.tooSlow)(error);
    if (retried_errors_json_1.default.unreachable.includes(error.code))
        return unreachable(error);
    return error;
}
const tooSlow = (cause) => new errors_1.DatelineError({
    code: "NEO4J_TOO_SLOW",
    happened: "Neo4j did not answer in the time allowed.",
    why: "Every question has a time limit, so that one of them never blocks the others.",
    fix: "ask for less (a smaller `first`, a period, fewer levels), or look whether Neo4j is busy or paused.",
}, { cause });
exports.tooSlow = tooSlow;
const unreachable = (cause) => new errors_1.DatelineError({
    code: "NEO4J_UNREACHABLE",
    happened: `The connection to Neo4j broke: ${cause.message.split("\n")[0]}`,
    fix: "look whether Neo4j still runs (`dateline db status`); what was being written is written whole or not at all.",
}, { cause });
//# sourceMappingURL=connection-errors.js.map