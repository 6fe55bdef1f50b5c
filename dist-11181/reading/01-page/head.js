"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.headOf = headOf;
const span_1 = require("../../domain/span");
const written_date_1 = require("../written-date");
const byline_1 = require("./byline");
const words_1 = require("./words");
/** Headline, bylines, source and dates: what stands in the front matter goes before what the page says. */
function headOf(document, zones, agency) {
    const lines = zones.filter(({ zone }) => zone === "BYLINE");
    const bylines = lines.map((zone) => ({ ...zone, said: (0, byline_1.bylineOf)((0, span_1.wordsAt)(document.text, zone)) }));
    const said = bylines.map((line) => line.said).filter((line) => line !== null);
    const published = document.published === null ? firstOf(said, "published") : (0, written_date_1.writtenDate)(document.published);
    const updated = document.updated === null ? firstOf(said, "updated") : (0, written_date_1.writtenDate)(document.updated);
    const headline = zones.find(({ zone }) => zone === "HEADLINE");
    const names = document.bylines.length > 0 ? document.bylines : said.flatMap((line) => line.names);
    return {
        headline: headline === undefined ? document.headline : (0, span_1.wordsAt)(document.text, headline),
        bylines: names,
        ...sourceOf(document, bylines, names, agency),
        publishedOn: published?.on ?? null,
        publishedPrecision: published?.precision ?? null,
        updatedOn: updated?.on ?? null,
    };
}
const firstOf = (lines, date) => lines.map((line) => line[date]).find((found) => found !== null) ?? null;
function sourceOf(document, lines, names, agency) {
    const line = lines.find(({ said }) => said !== null && said.source !== null);
    const inLine = line?.said?.source ?? null;
    const span = line === undefined || inLine === null ? null : { start: line.start + inLine.start, end: line.start + inLine.end };
    const sourceName = document.source ?? inLine?.name ?? names.find(words_1.isPublisher) ?? agency;
    return { sourceName, sourceSpan: sourceName === inLine?.name ? span : null };
}
//# sourceMappingURL=head.js.map