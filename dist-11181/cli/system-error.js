"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.systemCodeOf = systemCodeOf;
/** What the system calls an error: ENOSPC, EADDRINUSE. Null for errors that are not the system's. */
function systemCodeOf(error) {
    const isTagged = typeof error === "object" && error !== null && "code" in error;
    return isTagged && typeof error.code === "string" ? error.code : null;
}
//# sourceMappingURL=system-error.js.map