"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.writeArticles = writeArticles;
const grouped_1 = require("./grouped");
const load_statement_1 = require("./load-statement");
const rows_1 = require("./rows");
/**
 * Sends the statements one after the other without waiting for each: Neo4j runs them in that order, and an article costs one journey
 * instead of twenty.
 */
async function writeArticles(run, articles) {
    const statements = rows_1.LOADING_ORDER.map((kind) => ({ kind, rows: articles.flatMap(({ rows }) => rows[kind]) }));
    const needed = statements.filter(({ rows }) => rows.length > 0);
    await Promise.all(needed.map(({ kind, rows }) => run((0, load_statement_1.loadStatement)(kind, { rows: kind === "entity" ? onceEach(rows) : rows }))));
}
/** Most entities are in several articles of a batch, by the same name: one row, with all the spellings, says the same. */
function onceEach(entities) {
    const same = (0, grouped_1.grouped)(entities, ({ id, name, wikidata }) => `${id} ${name} ${wikidata}`);
    return [...same.values()].map((rows) => ({
        ...rows[0],
        keys: [...new Set(rows.flatMap(({ keys }) => (Array.isArray(keys) ? keys : [])))],
    }));
}
//# sourceMappingURL=write-articles.js.map