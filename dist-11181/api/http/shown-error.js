"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.shownByApollo = void 0;
exports.shownError = shownError;
const graphql_1 = require("graphql");
/** A fault of ours is logged with its cause; whoever asked learns where to find it, and nothing of its inside. */
function shownError(error, requestId, log) {
    if (error.extensions.code !== "INTERNAL_SERVER_ERROR")
        return inShort(error.toJSON());
    log.error({ requestId, err: error.originalError ?? error, path: error.path }, "a question failed");
    return {
        message: `Something went wrong on our side; the log has it as request ${requestId}.`,
        ...(error.path && { path: error.path }),
        extensions: { code: "INTERNAL_SERVER_ERROR", requestId },
    };
}
/** Errors that Apollo Server meets before a question is run. */
const shownByApollo = (log) => (formatted, error) => {
    if (formatted.extensions?.code !== "INTERNAL_SERVER_ERROR")
        return inShort(formatted);
    const cause = error instanceof graphql_1.GraphQLError ? error : new graphql_1.GraphQLError(formatted.message);
    return shownError(cause, "outside a question", log);
};
exports.shownByApollo = shownByApollo;
const LONGEST_MESSAGE = 1000;
/** GraphQL repeats what it refuses; whoever sent a megabyte does not get it back. */
const inShort = (error) => error.message.length <= LONGEST_MESSAGE
    ? error
    : { ...error, message: `${error.message.slice(0, LONGEST_MESSAGE)} …` };
//# sourceMappingURL=shown-error.js.map