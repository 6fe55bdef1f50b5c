"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readJson = readJson;
const reply_1 = require("./reply");
const LARGEST_BODY = 256 * 1024;
/** More than that is not even listened to: the client hears of it when its connection breaks. */
const LARGEST_HEARD = 16 * 1024 * 1024;
/** The JSON in a request's body: UTF-8, not compressed, at most 256 KB. Anything else is a Refusal. */
async function readJson(request) {
    checkHeaders(request.headers);
    return parsed(decoded(await collect(request)));
}
function checkHeaders(headers) {
    const type = headers["content-type"] ?? "";
    if (!/^application\/json\s*(;|$)/i.test(type)) {
        throw new reply_1.Refusal(415, "UNSUPPORTED_MEDIA_TYPE", "Send JSON: `content-type: application/json`.");
    }
    const charset = /charset="?([^\s;"]+)/i.exec(type)?.[1] ?? "utf-8";
    if (!/^utf-?8$/i.test(charset))
        throw new reply_1.Refusal(415, "UNSUPPORTED_MEDIA_TYPE", "Send UTF-8, no other charset.");
    if ((headers["content-encoding"] ?? "identity") !== "identity") {
        throw new reply_1.Refusal(415, "UNSUPPORTED_MEDIA_TYPE", "Send the body as it is, not compressed.");
    }
    if (Number(headers["content-length"] ?? 0) > LARGEST_HEARD)
        throw tooLarge();
}
/** A body that is too large is heard to its end, but not kept: most clients listen only when they have said it all. */
async function collect(request) {
    const chunks = [];
    let size = 0;
    for await (const chunk of request) {
        if (!Buffer.isBuffer(chunk))
            continue;
        size += chunk.length;
        if (size > LARGEST_HEARD)
            throw tooLarge();
        if (size <= LARGEST_BODY)
            chunks.push(chunk);
    }
    if (size > LARGEST_BODY)
        throw tooLarge();
    return Buffer.concat(chunks);
}
const tooLarge = () => new reply_1.Refusal(413, "BODY_TOO_LARGE", `A question may be ${LARGEST_BODY / 1024} KB long.`, { connection: "close" });
function decoded(body) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(body);
    }
    catch {
        throw new reply_1.Refusal(400, "BAD_REQUEST", "The body is not UTF-8.");
    }
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new reply_1.Refusal(400, "BAD_REQUEST", 'The body is not JSON. Expected something like `{"query": "{ summary { articles } }"}`.');
    }
}
//# sourceMappingURL=read-body.js.map