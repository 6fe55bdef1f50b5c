"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.becameReady = becameReady;
const node_net_1 = require("node:net");
const promises_1 = require("node:timers/promises");
const reach_1 = require("./reach");
const LIMIT = 120_000;
/** Asks five times a second. False when the server ended meanwhile, or the limit of two minutes has passed. */
async function becameReady(address, hasEnded) {
    const givenUpAt = Date.now() + LIMIT;
    while (Date.now() < givenUpAt && !hasEnded()) {
        if (await answers(address))
            return true;
        await (0, promises_1.setTimeout)(200);
    }
    return false;
}
/** A bare connection first: it costs nothing, a driver's costs a hundred milliseconds. */
async function answers(address) {
    if (!(await listens(Number(new URL(address.uri).port))))
        return false;
    return (0, reach_1.reach)(address).then(() => true, () => false);
}
function listens(port) {
    return new Promise((done) => {
        const socket = (0, node_net_1.connect)(port, "127.0.0.1");
        const finish = (open) => {
            socket.destroy();
            done(open);
        };
        socket.once("connect", () => finish(true));
        socket.once("error", () => finish(false));
    });
}
//# sourceMappingURL=wait-until-ready.js.map