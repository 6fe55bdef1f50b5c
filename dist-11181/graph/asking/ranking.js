"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ranking = ranking;
const arguments_1 = require("./arguments");
const counting_1 = require("./counting");
const part_1 = require("./part");
const projection_1 = require("./projection");
const relation_1 = require("./relation");
const values_1 = require("./values");
/** The most of something, and how much there is of all: neither the total nor a share depends on how many are shown. */
function ranking(field, draft) {
    const { of, by } = field.arguments;
    const found = (0, counting_1.counted)(String(of), field, draft);
    const part = (0, counting_1.summedUp)((0, counting_1.countedBy)(String(by), found), "ranking", { first: (0, arguments_1.pageSize)(field.arguments.first) }, draft);
    const asked = (0, projection_1.objectSelection)(field.selection).fields.filter(({ name }) => name === "rows");
    const rows = new Map(asked.map((each) => [each, rowsOf((0, projection_1.objectSelection)(each.selection), part, draft)]));
    const projections = [...rows.values()];
    const total = (0, counting_1.summedUp)(found, "total", {}, draft);
    const items = [
        { name: "rows", cypher: (0, part_1.collected)(part, inRows(projections)) },
        { name: "total", cypher: `${(0, part_1.collected)(total, { ...inRows([]), gives: ["total"] })}[0][0]` },
    ];
    return { items, cypher: (0, part_1.list)(["rows", "total"]), decode: (raw) => decoded(field, raw, rows) };
}
/** What is a value and no node of the graph has no node to show. */
function rowsOf({ fields }, part, draft) {
    const [thing = "", count = ""] = part.file.returns.map(part.names.variable);
    const type = thing === "value" ? "RankedValue" : "RankedRow";
    return (0, projection_1.project)({ type, fields }, [thing, count], draft, relation_1.follow);
}
const inRows = (projections) => ({
    conditions: [],
    items: projections.flatMap(({ items }) => items),
    gives: ["count", ...projections.flatMap(({ gives }) => gives)],
    direction: "AS_WRITTEN",
});
function decoded(field, raw, rows) {
    const [found, total] = (0, values_1.listOf)(raw);
    const asked = (0, projection_1.objectSelection)(field.selection).fields.map((each) => [each.key, each.name === "total" ? total : each]);
    const filled = asked.map(([key, value]) => [key, isField(value) ? rowsIn(found, value, rows, Number(total)) : value]);
    return { __typename: "Ranking", ...Object.fromEntries(filled) };
}
const isField = (value) => typeof value === "object" && value !== null;
function rowsIn(found, asked, rows, total) {
    const projections = [...rows.entries()];
    const before = projections.slice(0, projections.findIndex(([field]) => field === asked));
    const offset = before.reduce((sum, [, { gives }]) => sum + gives.length, 1);
    const shares = (0, projection_1.objectSelection)(asked.selection).fields.filter(({ name }) => name === "share");
    return (0, values_1.listOf)(found)
        .map(values_1.listOf)
        .map((row) => {
        const object = rows.get(asked)?.decode(row.slice(offset));
        const share = total === 0 ? 0 : Number(row[0]) / total;
        return Object.assign({}, object, Object.fromEntries(shares.map(({ key }) => [key, share])));
    });
}
//# sourceMappingURL=ranking.js.map