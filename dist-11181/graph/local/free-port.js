"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.freeLoopbackPort = freeLoopbackPort;
const node_net_1 = require("node:net");
/** A port on which nothing listens now: the system picks it, and it is given back at once. */
function freeLoopbackPort() {
    return new Promise((found, failed) => {
        const probe = (0, node_net_1.createServer)();
        probe.once("error", failed);
        probe.listen(0, "127.0.0.1", () => {
            const address = probe.address();
            probe.close(() => found(typeof address === "object" && address !== null ? address.port : 0));
        });
    });
}
//# sourceMappingURL=free-port.js.map