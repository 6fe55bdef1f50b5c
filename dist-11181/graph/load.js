"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.loadReading = loadReading;
exports.loadReadings = loadReadings;
const grouped_1 = require("./load/grouped");
const load_statement_1 = require("./load/load-statement");
const rejection_1 = require("./load/rejection");
const rows_1 = require("./load/rows");
const settle_1 = require("./load/settle");
const write_articles_1 = require("./load/write-articles");
/** Large enough that planning and committing do not count, small enough that nobody waits long for a turn. */
const ARTICLES_A_TRANSACTION = 100;
/**
 * Loads what one article says, whole or not at all. The same article again changes nothing (UNCHANGED); what is in the graph does
 * not depend on the order in which articles came. SUPERSEDED: it was loaded, and another version of it is here (same headline, day
 * and source, or same address, other words). Both keep what they say, for evidence is never rewritten; the later one REPLACES
 * the earlier one.
 */
async function loadReading(connection, reading, knowledge) {
    const [loaded] = await loadTogether(connection, [(0, rows_1.rowsOf)(reading, knowledge)]);
    if (loaded === undefined)
        throw new Error("a transaction that loads an article tells what became of it");
    return loaded;
}
/** The same for many articles, about ten times as fast; what became of each, in their order. One that is refused leaves the others alone. */
async function loadReadings(connection, readings, knowledge) {
    const results = [];
    for (let start = 0; start < readings.length; start += ARTICLES_A_TRANSACTION) {
        const some = readings.slice(start, start + ARTICLES_A_TRANSACTION);
        results.push(...(await loadSome(connection, some, knowledge)));
    }
    return results;
}
async function loadSome(connection, readings, knowledge) {
    try {
        return await loadTogether(connection, readings.map((reading) => (0, rows_1.rowsOf)(reading, knowledge)));
    }
    catch (error) {
        if (!(0, rejection_1.isOfOneArticle)(error))
            throw error;
        return oneByOne(connection, readings, knowledge);
    }
}
async function oneByOne(connection, readings, knowledge) {
    const results = [];
    for (const reading of readings) {
        results.push(await loadReading(connection, reading, knowledge).catch(rejected));
    }
    return results;
}
function rejected(error) {
    if (!(0, rejection_1.isOfOneArticle)(error))
        throw error;
    return { outcome: "REJECTED", error };
}
/** One transaction. The driver may run it again when the connection broke at its end: then it finds its own work and is done. */
async function loadTogether(connection, articles) {
    const here = await connection.read(knownArticles(articles));
    const perhapsNew = withoutKnown(articles, here.rows);
    const outcomes = perhapsNew.length === 0 ? new Map() : await connection.write((run) => writeNew(run, perhapsNew));
    return outcomesInOrder(articles, outcomes);
}
async function writeNew(run, articles) {
    await run((0, load_statement_1.loadStatement)("take-turn"));
    const here = await run(knownArticles(articles));
    const fresh = withoutKnown(articles, here.rows);
    const [, , replaced] = await Promise.all([(0, write_articles_1.writeArticles)(run, fresh), (0, settle_1.settle)(run, fresh), noteVersions(run, fresh)]);
    return new Map(fresh.map(({ articleId }) => [articleId, replaced.has(articleId) ? "SUPERSEDED" : "LOADED"]));
}
const knownArticles = (articles) => (0, load_statement_1.loadStatement)("known-articles", { ids: articles.map(({ articleId }) => articleId) });
/** The articles that are not here yet, each once. */
function withoutKnown(articles, rows) {
    const here = new Set(rows.map(([id]) => id));
    const each = [...(0, grouped_1.grouped)(articles, ({ articleId }) => articleId).values()].flatMap((same) => same.slice(0, 1));
    return each.filter(({ articleId }) => !here.has(articleId));
}
/** Given twice, an article is loaded the first time and unchanged the second. */
function outcomesInOrder(articles, outcomes) {
    const seen = new Set();
    return articles.map(({ articleId }) => {
        const outcome = seen.has(articleId) ? "UNCHANGED" : (outcomes.get(articleId) ?? "UNCHANGED");
        seen.add(articleId);
        return { outcome, articleId };
    });
}
async function noteVersions(run, articles) {
    const ids = articles.map(({ articleId }) => articleId);
    const { rows } = await run((0, load_statement_1.loadStatement)("replace", { ids }));
    return new Set(rows.map(([id]) => id));
}
//# sourceMappingURL=load.js.map