"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.withCode = exports.unknownOperation = exports.badInput = void 0;
exports.explained = explained;
const graphql_1 = require("graphql");
const errors_1 = require("../domain/errors");
/** An error that is the asker's to fix keeps its code and words; every other one is ours, and its code says so. */
function explained(error) {
    const cause = error.originalError;
    return (0, exports.withCode)(error, cause instanceof errors_1.DatelineError ? cause.code : "INTERNAL_SERVER_ERROR");
}
/** GraphQL's own refusals (a variable of the wrong type) are the asker's to fix as well. */
const badInput = (error) => (0, exports.withCode)(error, "BAD_USER_INPUT");
exports.badInput = badInput;
const unknownOperation = (name) => new graphql_1.GraphQLError(name ? `There is no operation \`${name}\` in the document.` : "Say which operation to run: `operationName`.", { extensions: { code: "BAD_USER_INPUT" } });
exports.unknownOperation = unknownOperation;
/** A code that the error has already stays. */
const withCode = (error, code) => new graphql_1.GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    source: error.source,
    positions: error.positions,
    path: error.path,
    originalError: error.originalError,
    extensions: { code, ...error.extensions },
});
exports.withCode = withCode;
//# sourceMappingURL=explained.js.map