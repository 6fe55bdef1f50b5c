"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LABELS = exports.entityRows = void 0;
exports.sentenceRows = sentenceRows;
exports.mentionsLinks = mentionsLinks;
const ids_1 = require("../../domain/ids");
const span_1 = require("../../domain/span");
const name_key_1 = require("../name-key");
const grouped_1 = require("./grouped");
const link_1 = require("./link");
/** What stands in teasers and boilerplate is on the page, not in the article. */
const ZONES_OF_THE_ARTICLE = ["HEADLINE", "CAPTION", "BODY"];
/** Each entity with the name that it is told by and the keys of all spellings that find it. */
const entityRows = (reading, names) => reading.entities.map((entity) => {
    const { kind, name, wikidata } = entity;
    const id = names.entity(entity.key);
    const row = { id, key: keyOf(id), kind, label: exports.LABELS[kind], name, wikidata, isBackground: false };
    return { ...row, spelling: name, keys: nameKeysOf(entity, reading) };
});
exports.entityRows = entityRows;
exports.LABELS = { PERSON: "Person", ORGANISATION: "Organisation", PLACE: "Place", GROUP: "Group" };
/** Any spelling that an article uses as a name finds the entity. */
function nameKeysOf({ name, mentions }, { text }) {
    const named = mentions.filter(({ kind }) => kind === "NAME").map((mention) => (0, span_1.wordsAt)(text, mention));
    return [...new Set([name, ...named].map(name_key_1.nameKey))];
}
function sentenceRows(reading, names) {
    const mentions = (0, grouped_1.grouped)(mentionsOf(reading, names), ({ sentence }) => sentence.id);
    return reading.sentences.map((sentence, index) => ({
        id: names.sentence(sentence.id),
        article: names.article,
        index,
        zone: sentence.zone,
        paragraph: sentence.paragraph,
        start: sentence.start,
        end: sentence.end,
        text: (0, span_1.wordsAt)(reading.text, sentence),
        mentions: (mentions.get(sentence.id) ?? []).map((mention) => mentionRow(mention, reading, names)),
    }));
}
const mentionRow = ({ entityId, mention }, { text }, names) => ({
    id: (0, ids_1.mentionId)(names.hash, mention, keyOf(entityId)),
    articleId: names.article,
    entityId,
    at: names.at,
    kind: mention.kind,
    start: mention.start,
    end: mention.end,
    text: (0, span_1.wordsAt)(text, mention),
});
/** One a pair of article and entity: the fast lane for feeds. */
function mentionsLinks(reading, names) {
    const perEntity = (0, grouped_1.grouped)(mentionsOf(reading, names), ({ entityId }) => entityId);
    return [...perEntity].map(([entityId, { length }]) => (0, link_1.link)("MENTIONS", names.article, entityId, { entityId, count: length, at: names.at }));
}
/** A name in a byline stands in no sentence: the article is from its source, it does not speak of it. */
function mentionsOf(reading, names) {
    const sentences = reading.sentences.filter(({ zone }) => ZONES_OF_THE_ARTICLE.includes(zone));
    const placed = reading.entities.flatMap(({ key, mentions }) => mentions.flatMap((mention) => placedIn(sentences, mention, key, names)));
    return [
        ...new Map(placed.map((each) => [`${each.mention.start} ${each.mention.end} ${each.entityId}`, each])).values(),
    ];
}
function placedIn(sentences, mention, key, names) {
    const sentence = sentences.find((each) => (0, span_1.contains)(each, mention));
    return sentence ? [{ entityId: names.entity(key), sentence, mention }] : [];
}
const keyOf = (entityId) => entityId.slice(entityId.indexOf(":") + 1);
//# sourceMappingURL=entity-rows.js.map