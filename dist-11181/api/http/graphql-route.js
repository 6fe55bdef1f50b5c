"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.graphqlRoute = void 0;
const server_1 = require("@apollo/server");
const caller_1 = require("../../domain/caller");
const read_body_1 = require("./read-body");
const reply_1 = require("./reply");
const within_time_1 = require("./within-time");
const ANSWER_TIME = 30_000;
/** `/graphql`: GraphQL over HTTP for programs; a browser that opens it is shown the IDE. */
const graphqlRoute = (apollo, alwaysExplain) => async (request, url, requestId) => {
    if (isBrowser(request, url))
        return (0, reply_1.redirectTo)("/query");
    const body = request.method === "POST" ? await (0, read_body_1.readJson)(request) : undefined;
    const caller = (0, caller_1.callerWith)(null, "reader");
    const visit = { requestId, caller, wantsExplanation: alwaysExplain || request.headers["dateline-explain"] === "1" };
    const answer = apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: request.method ?? "", headers: headersOf(request), search: url.search, body },
        context: async () => visit,
    });
    return replyOf(await (0, within_time_1.withinTime)(ANSWER_TIME, answer));
};
exports.graphqlRoute = graphqlRoute;
const isBrowser = (request, url) => request.method === "GET" && !url.searchParams.has("query") && (request.headers.accept ?? "").includes("text/html");
function headersOf(request) {
    const headers = new server_1.HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) {
        if (value !== undefined)
            headers.set(name, Array.isArray(value) ? value.join(", ") : value);
    }
    return headers;
}
function replyOf({ status = 200, headers, body }) {
    if (body.kind === "chunked")
        throw new Error("an answer came in pieces, though nothing here is deferred");
    return { status, headers: Object.fromEntries(headers), body: body.string };
}
//# sourceMappingURL=graphql-route.js.map