"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.inPart = void 0;
exports.collected = collected;
exports.counted = counted;
exports.list = list;
exports.cursorTerms = cursorTerms;
exports.matched = matched;
exports.withItems = withItems;
const rename_1 = require("../cypher/rename");
/** `COLLECT { … RETURN [ … ] }`: the rows of a file as a list. */
function collected(part, rows) {
    return block("COLLECT", [
        matched(part, rows.conditions),
        ordered(part, rows.direction),
        withItems(carried(part), rows.items),
        `RETURN ${list(rows.gives)}`,
    ]);
}
/** `COUNT { … }`: how many rows there are, without order or limit. */
function counted(part, conditions) {
    return block("COUNT", [matched(part, conditions), `RETURN ${(0, exports.inPart)(part, part.file.returns.join(", "))}`]);
}
const inPart = (part, cypher) => (0, rename_1.renamed)(cypher, part.names);
exports.inPart = inPart;
/** Positional: the decoder knows what stands where, and a list is half the price of a map. */
function list(expressions) {
    const one = `[${expressions.join(", ")}]`;
    return one.length < 100 && !one.includes("\n") ? one : `[\n${indented(expressions.join(",\n"))}\n]`;
}
/** The sort value and the id of a row: what a page's cursor holds. */
function cursorTerms({ file: { order } }) {
    const [value, id] = order.slice(-2);
    if (!value || !id)
        throw new Error("a file that is paged needs ORDER BY a sort value and an id");
    return { value, id };
}
function matched(part, conditions) {
    const body = (0, exports.inPart)(part, part.file.body);
    if (conditions.length === 0)
        return body;
    return `${body}\n${part.file.endsInWhere ? "  AND" : "WHERE"} ${conditions.map((one) => indented(one).trim()).join("\n  AND ")}`;
}
/** Order and limit come before the projection, so that only what stays is projected. */
function ordered(part, direction) {
    const { order, limit } = part.file;
    if (order.length === 0 && limit === null)
        return "";
    const terms = order.map((term) => `${(0, exports.inPart)(part, term.expression)}${orderWord(term.direction, direction)}`);
    const lines = [`WITH ${carried(part).join(", ")}`, terms.length > 0 && `ORDER BY ${terms.join(", ")}`];
    return [...lines, limit !== null && `LIMIT ${(0, exports.inPart)(part, limit)}`].filter((line) => line !== false).join("\n");
}
/** What later clauses need of what the part finds. */
function carried(part) {
    const { order, returns } = part.file;
    const used = [...returns, ...order.flatMap(({ expression }) => [...(0, rename_1.variablesIn)(expression)])];
    return [...new Set(used.map(part.names.variable))].filter((variable) => !part.outer.has(variable));
}
function withItems(variables, items) {
    if (items.length === 0)
        return "";
    const named = items.map(({ name, cypher }) => `${cypher} AS ${name}`);
    return `WITH ${[...variables, ...named].join(", ")}`;
}
function orderWord(written, direction) {
    const isDescending = (written === "DESC") === (direction === "AS_WRITTEN");
    return isDescending ? " DESC" : "";
}
function block(word, clauses) {
    return `${word} {\n${indented(clauses.filter((clause) => clause !== "").join("\n"))}\n}`;
}
const indented = (text) => text.replace(/^(?=.)/gm, "  ");
//# sourceMappingURL=part.js.map