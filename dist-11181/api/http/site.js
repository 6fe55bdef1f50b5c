"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.page = void 0;
exports.replyTo = replyTo;
const reply_1 = require("./reply");
/** Whatever happens on the way, there is a reply. */
async function replyTo(request, site, requestId, log) {
    try {
        const url = addressOf(request);
        const route = site.get(url.pathname);
        if (route === undefined)
            throw new reply_1.Refusal(404, "NOT_FOUND", "There is nothing here. The IDE is at /query, the API at /graphql.");
        return await route(request, url, requestId);
    }
    catch (error) {
        if (error instanceof reply_1.Refusal)
            return error.reply;
        if (request.errored)
            return new reply_1.Refusal(400, "BAD_REQUEST", "The request broke off.").reply;
        log.error({ requestId, err: error }, "a request failed");
        const message = `Something went wrong on our side; the log has it as request ${requestId}.`;
        return (0, reply_1.jsonReply)(500, (0, reply_1.errorBody)("INTERNAL_SERVER_ERROR", message, { requestId }));
    }
}
function addressOf(request) {
    const address = `http://dateline${request.url ?? ""}`;
    if (!request.url?.startsWith("/") || !URL.canParse(address))
        throw new reply_1.Refusal(400, "BAD_REQUEST", "Not an address.");
    return new URL(address);
}
/** A route that only shows something. */
const page = (show) => ({ method }) => {
    if (method === "GET" || method === "HEAD")
        return show();
    throw new reply_1.Refusal(405, "METHOD_NOT_ALLOWED", "Only GET works here.", { allow: "GET, HEAD" });
};
exports.page = page;
//# sourceMappingURL=site.js.map