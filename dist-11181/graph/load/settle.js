"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.settle = void 0;
exports.settleTouched = settleTouched;
const vocabulary_1 = require("../../domain/vocabulary");
const load_statement_1 = require("./load-statement");
/** Works out anew what follows from all the evidence: never a running total, so that no order of loading shows. */
const settle = (run, articles) => settleTouched(run, touchedBy(articles));
exports.settle = settle;
async function settleTouched(run, { entities, events, terms }) {
    await Promise.all([
        settleAll(run, "settle-entities", entities),
        settleAll(run, "settle-events", events),
        settleAll(run, "settle-terms", terms),
    ]);
}
async function settleAll(run, file, ids) {
    if (ids.length === 0)
        return;
    await run((0, load_statement_1.loadStatement)(file, { ids, factualities: vocabulary_1.FACTUALITIES }));
}
function touchedBy(articles) {
    const idsIn = (kind, column) => [
        ...new Set(articles.flatMap(({ rows }) => rows[kind].map((row) => row[column]))),
    ];
    return {
        entities: idsIn("entity", "id"),
        events: idsIn("event", "id"),
        terms: [...idsIn("tenure", "id"), ...idsIn("membership", "id")],
    };
}
//# sourceMappingURL=settle.js.map