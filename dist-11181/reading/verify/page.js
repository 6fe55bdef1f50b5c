"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.siftPage = siftPage;
const span_1 = require("../../domain/span");
const dates_1 = require("./dates");
const ground_1 = require("./ground");
const sift_1 = require("./sift");
const ZONE_RULES = [
    { reason: "a zone is no stretch of the text", holds: (zone, ground) => (0, ground_1.isStretch)(ground, zone) },
];
const SENTENCE_RULES = [
    { reason: "a sentence is no stretch of the text", holds: (sentence, ground) => (0, ground_1.isStretch)(ground, sentence) },
];
const TEASER_RULES = [
    { reason: "a teaser is no stretch of the text", holds: (teaser, ground) => (0, ground_1.isStretch)(ground, teaser) },
];
/** The page itself: zones, sentences, teasers, and what stands above the article. */
function siftPage(reading, ground) {
    const zones = (0, sift_1.sift)(reading.zones, ZONE_RULES, ground, (zone) => `zone ${zone.zone}`);
    const once = (0, sift_1.siftRepeats)(reading.sentences, (sentence) => sentence.id, "two sentences have one id");
    const sentences = (0, sift_1.sift)(once.kept, SENTENCE_RULES, ground, (sentence) => `sentence ${sentence.id}`);
    const teasers = (0, sift_1.sift)(reading.teasers, TEASER_RULES, ground, (teaser) => `teaser at ${teaser.start}`);
    const article = siftHead(reading, ground);
    return {
        kept: { zones: zones.kept, sentences: sentences.kept, teasers: teasers.kept, article: article.kept },
        dropped: [...zones.dropped, ...once.dropped, ...sentences.dropped, ...teasers.dropped, ...article.dropped],
    };
}
function siftHead(reading, ground) {
    const { article } = reading;
    const source = (0, sift_1.siftReference)(article.source, (key) => ground.entities.has(key), "the article's source is no entity", "source");
    const dateline = siftDateline(article.dateline, ground);
    const headline = siftHeadline(reading);
    const published = siftDate(article.publishedOn, "publishedOn");
    const updated = siftDate(article.updatedOn, "updatedOn");
    return {
        kept: {
            ...article,
            source: source.kept,
            dateline: dateline.kept,
            headline: headline.kept,
            publishedOn: published.kept,
            publishedPrecision: published.kept === null ? null : article.publishedPrecision,
            updatedOn: updated.kept,
        },
        dropped: [source, dateline, headline, published, updated].flatMap((part) => part.dropped),
    };
}
/** A headline from front matter has no zone; one with a zone is what the zone holds. */
function siftHeadline({ article, zones, text }) {
    const written = zones.filter((zone) => zone.zone === "HEADLINE").map((zone) => (0, span_1.wordsAt)(text, zone));
    if (article.headline === null || written.length === 0 || written.includes(article.headline)) {
        return { kept: article.headline, dropped: [] };
    }
    return { kept: null, dropped: [{ reason: "the headline is not what its zone holds", what: article.headline }] };
}
function siftDateline(dateline, ground) {
    if (dateline === null)
        return { kept: null, dropped: [] };
    if (!(0, ground_1.isStretch)(ground, dateline) || (0, span_1.wordsAt)(ground.text, dateline) !== dateline.text) {
        return { kept: null, dropped: [{ reason: "the dateline's offsets do not give its words", what: dateline.text }] };
    }
    const known = (key) => ground.entities.has(key);
    const place = (0, sift_1.siftReference)(dateline.place, known, "the dateline's place is no entity", "dateline");
    return { kept: { ...dateline, place: place.kept }, dropped: place.dropped };
}
function siftDate(date, where) {
    return (0, sift_1.siftReference)(date, dates_1.isDateOrInstant, "a date does not exist", where);
}
//# sourceMappingURL=page.js.map