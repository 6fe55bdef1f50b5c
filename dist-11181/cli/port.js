"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.refuseTakenPort = refuseTakenPort;
const node_events_1 = require("node:events");
const node_net_1 = require("node:net");
const errors_1 = require("../domain/errors");
const system_error_1 = require("./system-error");
/** Tries the address before anything slow is started for it. */
async function refuseTakenPort({ host, port }) {
    const probe = (0, node_net_1.createServer)();
    try {
        probe.listen(port, host);
        await (0, node_events_1.once)(probe, "listening");
    }
    catch (error) {
        throw explained(error, host, port);
    }
    finally {
        probe.close();
    }
}
function explained(error, host, port) {
    const code = (0, system_error_1.systemCodeOf)(error);
    if (code === "EADDRINUSE")
        return portTaken(host, port);
    return REFUSALS.includes(code) ? addressRefused(host, port) : error;
}
/** Not an address of ours, a port for administrators, a name nobody knows. */
const REFUSALS = ["EADDRNOTAVAIL", "EACCES", "ENOTFOUND"];
const portTaken = (host, port) => new errors_1.DatelineError({
    code: "PORT_TAKEN",
    happened: `Something else listens on ${host}:${port}.`,
    expected: `a free port, for example PORT=${port === 65_535 ? 4000 : port + 1}`,
    why: "Perhaps Dateline runs already in another terminal.",
    fix: "stop the other program, or set PORT to another number (PORT=0 takes any free one).",
});
const addressRefused = (host, port) => new errors_1.DatelineError({
    code: "ADDRESS_REFUSED",
    happened: `This machine does not let us listen on ${host}:${port}.`,
    expected: "an address of this machine and a port above 1023, for example HOST=127.0.0.1 PORT=4000",
    fix: "correct HOST and PORT.",
});
//# sourceMappingURL=port.js.map