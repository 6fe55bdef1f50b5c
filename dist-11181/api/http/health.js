"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.health = void 0;
exports.readiness = readiness;
const reply_1 = require("./reply");
const within_time_1 = require("./within-time");
const PATIENCE = 2_000;
/** The smallest question there is, asked through the same door as every other. */
const SMALLEST_QUESTION = {
    key: "summary",
    name: "summary",
    on: ["Query"],
    arguments: {},
    selection: {
        type: "Summary",
        fields: [{ key: "articles", name: "articles", on: ["Summary"], arguments: {}, selection: null }],
    },
};
/** The process is up. */
const health = () => (0, reply_1.jsonReply)(200, { status: "up" });
exports.health = health;
/** The graph answers. */
async function readiness(graph) {
    try {
        await (0, within_time_1.withinTime)(PATIENCE, graph.answer(SMALLEST_QUESTION));
        return (0, reply_1.jsonReply)(200, { status: "ready" });
    }
    catch {
        return (0, reply_1.jsonReply)(503, { status: "not ready", why: "The graph does not answer." });
    }
}
//# sourceMappingURL=health.js.map