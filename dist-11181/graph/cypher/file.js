"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.parseFile = parseFile;
exports.conditionOf = conditionOf;
const tokens_1 = require("./tokens");
const CLAUSES = new Set(["MATCH", "OPTIONAL", "WITH", "UNWIND", "CALL"]);
function parseFile(text, options) {
    const all = (0, tokens_1.tokens)(text.replace(/^\/\/[^\n]*\n/, ""));
    const end = all.findLastIndex((token) => isKeyword(token, "RETURN"));
    const body = bodyOf(all.slice(0, end), options.bindsParent);
    return {
        finds: text.slice(2, text.indexOf("\n")).trim(),
        body: (0, tokens_1.textOf)(body).trim(),
        endsInWhere: endsInWhere(body),
        ...endOf(all.slice(end + 1)),
    };
}
/** The condition a file under where/ puts on what it returns. */
function conditionOf(text) {
    const all = (0, tokens_1.tokens)(text.replace(/^\/\/[^\n]*\n/, ""));
    const [from, to] = ["WHERE", "RETURN"].map((word) => all.findIndex((token) => isKeyword(token, word)));
    return (0, tokens_1.textOf)(all.slice((from ?? 0) + 1, to)).trim();
}
const isKeyword = (token, word) => token?.depth === 0 && token.text === word;
function bodyOf(clauses, bindsParent) {
    if (!bindsParent)
        return clauses;
    const starts = clauseStarts(clauses);
    return clauses.slice(starts[1] ?? clauses.length);
}
/** `OPTIONAL MATCH` is one clause, and so is `STARTS WITH` none. */
function clauseStarts(clauses) {
    const words = [...clauses.entries()].filter(([, token]) => token.kind === "WORD");
    return words
        .filter(([, token], place) => {
        const before = words[place - 1]?.[1].text;
        return (token.depth === 0 &&
            CLAUSES.has(token.text) &&
            before !== "OPTIONAL" &&
            before !== "STARTS" &&
            before !== "ENDS");
    })
        .map(([at]) => at);
}
function endsInWhere(body) {
    const last = clauseStarts(body).at(-1) ?? 0;
    return body.slice(last).some((token) => isKeyword(token, "WHERE"));
}
function endOf(end) {
    const order = indexOr(end, "ORDER");
    const limit = indexOr(end, "LIMIT");
    return {
        returns: listed(end.slice(0, Math.min(order, limit))),
        order: listed(end.slice(order, limit)).map(orderTerm),
        limit: limit === end.length ? null : (0, tokens_1.textOf)(end.slice(limit + 1)).trim(),
    };
}
function indexOr(end, word) {
    const at = end.findIndex((token) => isKeyword(token, word));
    return at < 0 ? end.length : at;
}
function listed(some) {
    const parts = [[]];
    for (const token of some) {
        if (token.depth === 0 && token.text === ",")
            parts.push([]);
        else if (token.kind !== "COMMENT")
            parts.at(-1)?.push(token);
    }
    return parts.map((part) => (0, tokens_1.textOf)(part).trim()).filter((part) => part !== "");
}
function orderTerm(text) {
    const term = text.replace(/^ORDER\s+BY\s+/, "");
    const expression = term.replace(/\s+(ASC|DESC)$/, "");
    return { expression, direction: term.endsWith(" DESC") ? "DESC" : "ASC" };
}
//# sourceMappingURL=file.js.map