"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openDatabase = openDatabase;
const find_or_start_1 = require("../graph/local/find-or-start");
/**
 * A Neo4j that answers. When somebody says stop while one of ours is starting, it is stopped at once instead of waited for; one
 * that ran before is left alone.
 */
async function openDatabase(config, tell, stop) {
    stop?.throwIfAborted();
    const ranBefore = config.database.uri !== null || (await (0, find_or_start_1.statusOfNeo4j)(config.home)) !== null;
    const giveUp = () => (ranBefore ? undefined : (0, find_or_start_1.stopNeo4j)(config.home));
    stop?.addEventListener("abort", giveUp, { once: true });
    try {
        const database = await (0, find_or_start_1.findOrStartNeo4j)(config.database, tell);
        if (stop?.aborted)
            await database.stop();
        stop?.throwIfAborted();
        return database;
    }
    finally {
        stop?.removeEventListener("abort", giveUp);
    }
}
//# sourceMappingURL=open-database.js.map