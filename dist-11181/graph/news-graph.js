"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openNewsGraph = openNewsGraph;
const answer_1 = require("./answer");
const connect_1 = require("./connect");
const constrain_1 = require("./constrain");
const load_1 = require("./load");
const rows_1 = require("./load/rows");
const load_background_1 = require("./load-background");
const statement_files_1 = require("./statement-files");
/** The background pack is handed in as a value: it decides which of an article's entities are known ones. */
async function openNewsGraph(address, background) {
    const connection = (0, connect_1.connect)(address);
    const knowledge = (0, rows_1.knowledgeOf)(background);
    return {
        constrain: () => (0, constrain_1.constrain)(connection),
        checkConstraints: () => (0, constrain_1.checkConstraints)(connection),
        isEmpty: () => isEmpty(connection),
        loadReading: (reading) => (0, load_1.loadReading)(connection, reading, knowledge),
        loadReadings: (readings) => (0, load_1.loadReadings)(connection, readings, knowledge),
        loadBackground: () => (0, load_background_1.loadBackground)(connection, background),
        loadTopics: (topics) => (0, load_background_1.loadTopics)(connection, topics),
        counts: () => countsIn(connection),
        answer: (rootField) => (0, answer_1.answer)(connection.read, rootField),
        run: (statement) => timed(connection, statement),
        profile: (statement) => connection.profile(statement),
        close: () => connection.close(),
    };
}
async function isEmpty(connection) {
    const { rows } = await connection.read({ text: (0, statement_files_1.statementText)("measure/any-article"), parameters: {} });
    return rows.length === 0;
}
async function countsIn(connection) {
    const { rows } = await connection.read({ text: (0, statement_files_1.statementText)("measure/labels"), parameters: {} });
    return Object.fromEntries(rows.map(([label, count]) => [String(label), Number(count)]));
}
async function timed(connection, statement) {
    const started = performance.now();
    const { rows } = await connection.read(statement);
    return { rows, milliseconds: performance.now() - started };
}
//# sourceMappingURL=news-graph.js.map