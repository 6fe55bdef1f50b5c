"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.writeConfiguration = writeConfiguration;
const promises_1 = require("node:fs/promises");
const node_path_1 = require("node:path");
/** Neo4j's configuration is written anew at each start: the port changes, and an edit by hand would be lost silently otherwise. */
async function writeConfiguration(places, port, flavour) {
    await (0, promises_1.mkdir)((0, node_path_1.dirname)(places.configuration), { recursive: true });
    await (0, promises_1.writeFile)(places.configuration, configuration(port, flavour));
}
const configuration = (port, flavour) => `# Written by Dateline at each start.
# Loopback only; that is why no password is asked for.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=false
server.memory.pagecache.size=${flavour.pageCache}
dbms.usage_report.enabled=false
# Plans made for an empty graph are as good for a full one here: every statement says which index it goes by.
dbms.cypher.min_replan_interval=10m
db.tx_log.preallocate=false
# A transaction that waits for a lock gives up, and is retried, before its own time is over.
db.transaction.timeout=30s
db.lock.acquisition.timeout=5s
# A short recovery after a kill.
db.checkpoint.interval.time=1m
# Stops in half a second instead of ten.
internal.server.bolt.thread_pool_shutdown_wait_time=0s
`;
//# sourceMappingURL=configuration.js.map