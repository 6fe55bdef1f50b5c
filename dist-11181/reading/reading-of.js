"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.READER = void 0;
exports.readingOf = readingOf;
/** The embedded reader's own version: raised when the same text may give another Reading. */
exports.READER = { name: "embedded", version: "1.0.0" };
/** Puts the findings together as one document, in the format's order. */
function readingOf(findings) {
    const { page, sentences, cast, statements, events, tenures, memberships, topics } = findings;
    return {
        format: "dateline-reading/1",
        reader: exports.READER,
        text: page.text,
        article: headOf(page, cast),
        zones: page.zones.map(({ zone, start, end }) => ({ zone, start, end })),
        sentences: sentences.map(({ id, zone, paragraph, start, end }) => ({ id, zone, paragraph, start, end })),
        entities: cast.members.map(entityOf),
        statements,
        events,
        tenures,
        memberships,
        topics,
        teasers: page.teasers.map(({ start, end, truncated }) => ({ start, end, truncated })),
        notes: [],
    };
}
function headOf(page, cast) {
    const { headline, bylines, publishedOn, publishedPrecision, updatedOn, language, url } = page;
    const source = sourceOf(page, cast);
    return {
        headline,
        bylines,
        source,
        dateline: datelineOf(page, cast),
        publishedOn,
        publishedPrecision,
        updatedOn,
        language,
        url,
    };
}
/** The entity that stands where the page names its source, else the one that bears the source's name. */
function sourceOf({ text, sourceName, sourceSpan }, cast) {
    const standsThere = (member) => sourceSpan !== null &&
        member.mentions.some(({ start, end }) => start === sourceSpan.start && end === sourceSpan.end);
    const bearsName = (member) => sourceName !== null && member.name === sourceName;
    const isCalledSo = ({ kind, mentions }) => kind === "ORGANISATION" && mentions.some(({ start, end }) => text.slice(start, end) === sourceName);
    const source = cast.members.find(standsThere) ?? cast.members.find(bearsName) ?? cast.members.find(isCalledSo);
    return source?.key ?? null;
}
function datelineOf({ dateline }, cast) {
    if (dateline === null)
        return null;
    const { text, start, end } = dateline;
    const place = cast.members.find(({ kind, mentions }) => kind === "PLACE" && mentions.some((mention) => mention.start === start));
    return { text, start, end, place: place?.key ?? null };
}
function entityOf({ key, kind, name, wikidata, mentions }) {
    const inTextOrder = mentions.toSorted((a, b) => a.start - b.start || a.end - b.end);
    return { key, kind, name, wikidata, mentions: inTextOrder.map(({ start, end, kind }) => ({ start, end, kind })) };
}
//# sourceMappingURL=reading-of.js.map