"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.OWNER = exports.callerWith = exports.ROLES = void 0;
exports.requireRole = requireRole;
const errors_1 = require("./errors");
/** What a caller may do; each role includes those before it. A reader asks, an ingester loads, a curator takes back and judges. */
exports.ROLES = ["reader", "ingester", "curator"];
const callerWith = (name, role) => ({
    name,
    roles: new Set(exports.ROLES.slice(0, exports.ROLES.indexOf(role) + 1)),
});
exports.callerWith = callerWith;
/** Whoever sits at the machine and runs the command line. */
exports.OWNER = (0, exports.callerWith)(null, "curator");
/** Throws when the caller has not got the role: for resolvers that change something. */
function requireRole({ name, roles }, role) {
    if (roles.has(role))
        return;
    throw new errors_1.DatelineError({
        code: name === null ? "UNAUTHENTICATED" : "FORBIDDEN",
        happened: name === null ? "This needs a key." : `The key "${name}" is not allowed to do this.`,
        expected: `a key with the role ${role}, in the header \`authorization: Bearer KEY\``,
        fix: `dateline key add NAME --role ${role}`,
    });
}
//# sourceMappingURL=caller.js.map