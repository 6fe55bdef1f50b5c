"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.errorBody = exports.Refusal = exports.redirectTo = exports.jsonReply = void 0;
const jsonReply = (status, value, headers = {}) => ({
    status,
    headers: { "content-type": "application/json; charset=utf-8", "cache-control": "no-store", ...headers },
    body: `${JSON.stringify(value)}\n`,
});
exports.jsonReply = jsonReply;
const redirectTo = (path) => ({ status: 302, headers: { location: path }, body: "" });
exports.redirectTo = redirectTo;
/** A request that is refused before GraphQL sees it; said in GraphQL's shape all the same. */
class Refusal extends Error {
    constructor(status, code, message, headers = {}) {
        super(message);
        this.status = status;
        this.code = code;
        this.headers = headers;
        this.name = "Refusal";
    }
    get reply() {
        return (0, exports.jsonReply)(this.status, (0, exports.errorBody)(this.code, this.message), this.headers);
    }
}
exports.Refusal = Refusal;
const errorBody = (code, message, more = {}) => ({
    errors: [{ message, extensions: { code, ...more } }],
});
exports.errorBody = errorBody;
//# sourceMappingURL=reply.js.map