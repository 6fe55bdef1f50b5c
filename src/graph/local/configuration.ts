import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Flavour } from "./java-command";
import type { Places } from "./settings";

/** Neo4j's configuration is written anew at each start: the port changes, and an edit by hand would be lost silently otherwise. */
export async function writeConfiguration(places: Places, port: number, flavour: Flavour): Promise<void> {
  await mkdir(dirname(places.configuration), { recursive: true });
  await writeFile(places.configuration, configuration(port, flavour));
}

const configuration = (port: number, flavour: Flavour): string => `# Written by Dateline at each start.
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
# To look through all indexes again whenever they have grown by 5 % takes longer than to load what they have grown by.
db.index_sampling.update_percentage=100
db.tx_log.preallocate=false
# A transaction that waits for a lock gives up, and is retried, before its own time is over.
db.transaction.timeout=30s
db.lock.acquisition.timeout=5s
# There is one member, and it has all that there is: a bookmark of anything else is none.
db.transaction.bookmark_ready_timeout=1s
# A short recovery after a kill.
db.checkpoint.interval.time=1m
# Stops in half a second instead of ten.
internal.server.bolt.thread_pool_shutdown_wait_time=0s
`;
