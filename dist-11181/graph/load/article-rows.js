"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.whereFromLinks = exports.teaserRows = exports.articleRows = void 0;
const ids_1 = require("../../domain/ids");
const graph_names_1 = require("./graph-names");
const link_1 = require("./link");
const articleRows = ({ article, text, reader }, names) => [
    {
        id: names.article,
        hash: names.hash,
        version: article.headline && article.publishedOn ? versionOf(article.headline, article.publishedOn, article.source) : null,
        headline: names.headline,
        bylines: article.bylines,
        publishedOn: article.publishedOn?.slice(0, 10) ?? null,
        publishedAt: names.at,
        publishedPrecision: article.publishedPrecision,
        updatedOn: article.updatedOn,
        language: article.language,
        url: article.url,
        text,
        reader: reader.name,
        readerVersion: reader.version,
    },
];
exports.articleRows = articleRows;
/** What stays the same when an agency sends a story again with changed words. */
const versionOf = (headline, publishedOn, source) => (0, ids_1.contentHash)([headline, publishedOn, source ?? ""], 12);
/** A teaser is an article of its own of which we know some words. The same id as when its text is loaded by itself. */
const teaserRows = (reading, { article }) => stubsOf(reading).map(({ id, hash, text }) => ({
    article,
    id,
    hash,
    text,
    headline: (0, graph_names_1.firstWordsOf)(text),
    language: reading.article.language,
}));
exports.teaserRows = teaserRows;
function stubsOf(reading) {
    const texts = new Set(reading.teasers.map((teaser) => (0, graph_names_1.teaserText)(reading, teaser)));
    return [...texts].map((text) => {
        const hash = (0, ids_1.articleHash)({ text, headline: null, publishedOn: null, sourceId: null });
        return { id: (0, ids_1.articleId)(hash, (0, graph_names_1.firstWordsOf)(text), null), hash, text };
    });
}
const whereFromLinks = ({ article: { source, dateline } }, names) => [
    ...(source === null ? [] : [(0, link_1.link)("FROM_SOURCE", names.article, names.entity(source))]),
    ...(dateline?.place ? [(0, link_1.link)("FILED_FROM", names.article, names.entity(dateline.place))] : []),
];
exports.whereFromLinks = whereFromLinks;
//# sourceMappingURL=article-rows.js.map