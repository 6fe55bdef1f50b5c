"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LOADING_ORDER = exports.knowledgeOf = void 0;
exports.rowsOf = rowsOf;
const article_rows_1 = require("./article-rows");
const entity_rows_1 = require("./entity-rows");
const event_rows_1 = require("./event-rows");
const graph_names_1 = require("./graph-names");
const known_entities_1 = require("./known-entities");
const known_tenures_1 = require("./known-tenures");
const statement_rows_1 = require("./statement-rows");
const tenure_rows_1 = require("./tenure-rows");
const topic_rows_1 = require("./topic-rows");
const knowledgeOf = (background) => ({
    entities: (0, known_entities_1.knownEntities)(background),
    tenureOf: (0, known_tenures_1.tenureFinder)(background),
});
exports.knowledgeOf = knowledgeOf;
/** Nodes before what connects them. Few files: each is planned once, and a Neo4j that has just started takes long for a plan. */
exports.LOADING_ORDER = [
    "article",
    "teaser",
    "entity",
    "topic",
    "sentence",
    "event",
    "takes-part",
    "connect-event",
    "connect-article",
    "reports",
    "statement",
    "said",
    "connect-statement",
    "tenure",
    "membership",
];
function rowsOf(reading, knowledge) {
    const names = (0, graph_names_1.graphNames)(reading, knowledge.entities);
    return { articleId: names.article, rows: allRows(reading, names, knowledge) };
}
function allRows(reading, names, { tenureOf }) {
    return {
        article: (0, article_rows_1.articleRows)(reading, names),
        teaser: (0, article_rows_1.teaserRows)(reading, names),
        entity: (0, entity_rows_1.entityRows)(reading, names),
        topic: (0, topic_rows_1.topicRows)(reading, names),
        sentence: (0, entity_rows_1.sentenceRows)(reading, names),
        event: (0, event_rows_1.eventRows)(reading, names),
        "takes-part": (0, event_rows_1.participantRows)(reading, names),
        "connect-event": (0, event_rows_1.eventLinks)(reading, names),
        "connect-article": [
            ...(0, article_rows_1.whereFromLinks)(reading, names),
            ...(0, entity_rows_1.mentionsLinks)(reading, names),
            ...(0, event_rows_1.coversLinks)(reading, names),
        ],
        reports: (0, event_rows_1.reportRows)(reading, names),
        statement: (0, statement_rows_1.statementRows)(reading, names),
        said: (0, statement_rows_1.saidRows)(reading, names),
        "connect-statement": (0, statement_rows_1.statementLinks)(reading, names),
        tenure: (0, tenure_rows_1.tenureRows)(reading, names, tenureOf),
        membership: (0, tenure_rows_1.membershipRows)(reading, names),
    };
}
//# sourceMappingURL=rows.js.map