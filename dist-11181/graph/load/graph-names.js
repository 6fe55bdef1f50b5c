"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.teaserText = void 0;
exports.graphNames = graphNames;
exports.firstWordsOf = firstWordsOf;
const dates_1 = require("../../domain/dates");
const errors_1 = require("../../domain/errors");
const ids_1 = require("../../domain/ids");
const span_1 = require("../../domain/span");
const event_identity_1 = require("./event-identity");
const known_entities_1 = require("./known-entities");
function graphNames(reading, known) {
    const { article, text } = reading;
    const source = reading.entities.find(({ key }) => key === article.source);
    const sourceId = source ? idOfEntity(source, known, "") : null;
    const hash = (0, ids_1.articleHash)({ text, headline: article.headline, publishedOn: article.publishedOn, sourceId });
    const headline = article.headline ?? firstWordsOf(text);
    const id = (0, ids_1.articleId)(hash, headline, article.publishedOn);
    const entities = new Map(reading.entities.map((entity) => [entity.key, idOfEntity(entity, known, hash)]));
    const entity = lookedUp("entities", entities);
    return {
        hash,
        article: id,
        headline,
        at: article.publishedOn === null ? null : (0, dates_1.instantOf)(article.publishedOn),
        entity,
        isEntity: (key) => entities.has(key),
        sentence: lookedUp("sentences", new Map(reading.sentences.map((each) => [each.id, (0, ids_1.sentenceId)(id, each.id)]))),
        statement: lookedUp("statements", statementIdsOf(reading, hash)),
        event: lookedUp("events", (0, event_identity_1.eventIdsOf)(reading.events, hash, entity, (key) => entities.has(key))),
    };
}
/** What the graph happens to hold never decides an id: only the Reading and the background pack do. */
function idOfEntity(entity, known, hash) {
    const same = known.find(entity);
    if (same)
        return (0, known_entities_1.idOfKnown)(same);
    return entity.kind === "GROUP" ? (0, ids_1.groupId)(entity.key, hash) : (0, ids_1.entityId)(entity.kind, entity.key);
}
function statementIdsOf({ statements }, hash) {
    const ids = (0, ids_1.numberedApart)(statements.map(({ content }) => (0, ids_1.statementId)(hash, content[0]?.start ?? 0)));
    return new Map(statements.map(({ id }, index) => [id, ids[index] ?? ""]));
}
const FIRST_WORDS = 12;
/** A headline for what has none: a teaser, a text without its page. */
function firstWordsOf(text) {
    const words = text.trim().split(/\s+/u);
    return words.length <= FIRST_WORDS ? words.join(" ") : `${words.slice(0, FIRST_WORDS).join(" ")} …`;
}
const teaserText = (reading, teaser) => (0, span_1.wordsAt)(reading.text, teaser).trim();
exports.teaserText = teaserText;
function lookedUp(where, ids) {
    return (key) => {
        const id = ids.get(key);
        if (id === undefined)
            throw badReading(where, key);
        return id;
    };
}
const badReading = (where, key) => new errors_1.DatelineError({
    code: "BAD_READING",
    happened: `The Reading refers to "${key}", which is not among its ${where}.`,
    expected: "keys and ids that the same Reading declares",
    fix: "verify it first: `dateline load` does, and says everything that is wrong.",
});
//# sourceMappingURL=graph-names.js.map