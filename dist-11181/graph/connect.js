"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.connect = connect;
const promises_1 = require("node:timers/promises");
const neo4j_driver_1 = __importDefault(require("neo4j-driver"));
const connection_errors_1 = require("./connection-errors");
const with_integers_1 = require("./with-integers");
const READ_LIMIT = 10_000;
/** The first articles of a cold Neo4j wait for thirty plans; on a machine that is busy elsewhere that takes minutes. */
const WRITE_LIMIT = 240_000;
const TRIES = 6;
function connect({ uri, user, password, database }) {
    const driver = openDriver(uri, user, password);
    const session = (mode) => driver.session({ database, defaultAccessMode: mode });
    return {
        read: (statement, limit = READ_LIMIT) => inTransaction(() => session("READ"), limit, (run) => run(statement)),
        write: (work) => inTransaction(() => session("WRITE"), WRITE_LIMIT, work),
        change: (statement) => alone(session("WRITE"), statement),
        profile: (statement) => profiled(session("READ"), statement),
        close: () => driver.close(),
    };
}
/** Every wait has an end. Integers come back as JavaScript numbers: none of ours is beyond 2^53. */
function openDriver(uri, user, password) {
    return neo4j_driver_1.default.driver(uri, neo4j_driver_1.default.auth.basic(user, password), {
        disableLosslessIntegers: true,
        maxConnectionPoolSize: 50,
        connectionAcquisitionTimeout: 5_000,
        connectionTimeout: 5_000,
        connectionLivenessCheckTimeout: 30_000,
        maxTransactionRetryTime: 0,
        telemetryDisabled: true,
        userAgent: "dateline",
    });
}
async function inTransaction(open, limit, work) {
    for (let attempt = 1;; attempt++) {
        try {
            return await once(open(), limit, work);
        }
        catch (error) {
            if (attempt === TRIES || !(0, connection_errors_1.isRetried)(error))
                throw (0, connection_errors_1.explained)(error);
            await (0, promises_1.setTimeout)(50 * 2 ** attempt * (0.5 + Math.random()));
        }
    }
}
/** The server's time limit frees the server; our own deadline frees us, when the server is the one that hangs. */
async function once(session, limit, work) {
    const whole = async () => {
        const transaction = await session.beginTransaction({ timeout: limit });
        const result = await work((statement) => outcomeOf(transaction, statement));
        await transaction.commit();
        return result;
    };
    try {
        return await withDeadline(whole(), limit + 1_000);
    }
    finally {
        // Not waited for: closing asks the server to answer, and it may be the one that does not. Closing rolls back what is open.
        void session.close().catch(() => undefined);
    }
}
async function withDeadline(promise, milliseconds) {
    const timer = new AbortController();
    const deadline = (0, promises_1.setTimeout)(milliseconds, undefined, { signal: timer.signal }).then(() => Promise.reject((0, connection_errors_1.tooSlow)()));
    try {
        return await Promise.race([promise, deadline]);
    }
    finally {
        timer.abort();
        deadline.catch(() => undefined);
    }
}
async function outcomeOf(runner, { text, parameters }) {
    const { records, summary } = await runner.run(text, (0, with_integers_1.withIntegers)(parameters));
    const counted = Object.values(summary.counters.updates()).reduce((sum, count) => sum + count, 0);
    return { rows: records.map((record) => [...record.values()]), changes: counted };
}
async function alone(session, statement) {
    try {
        return await outcomeOf(session, statement);
    }
    catch (error) {
        throw (0, connection_errors_1.explained)(error);
    }
    finally {
        await session.close();
    }
}
async function profiled(session, { text, parameters }) {
    try {
        const { summary } = await session.run(`PROFILE ${text}`, (0, with_integers_1.withIntegers)(parameters));
        if (summary.profile === false)
            throw new Error("Neo4j returned no profile");
        return summary.profile;
    }
    catch (error) {
        throw (0, connection_errors_1.explained)(error);
    }
    finally {
        await session.close();
    }
}
//# sourceMappingURL=connect.js.map