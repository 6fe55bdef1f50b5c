"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.untilToldToStop = untilToldToStop;
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
function untilToldToStop() {
    const controller = new AbortController();
    const stop = () => controller.abort();
    for (const signal of SIGNALS)
        process.on(signal, stop);
    const watch = whenParentEnds(stop);
    return {
        signal: controller.signal,
        forget: () => {
            for (const signal of SIGNALS)
                process.off(signal, stop);
            clearInterval(watch);
        },
    };
}
/** npm passes signals on to a shell that may not pass them to us; then all we see is another parent. */
function whenParentEnds(stop) {
    const parent = process.ppid;
    return setInterval(() => {
        if (process.ppid !== parent)
            stop();
    }, 500).unref();
}
//# sourceMappingURL=stop.js.map