"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.zonesOf = zonesOf;
const span_1 = require("../../domain/span");
const paragraphs_1 = require("../paragraphs");
const around_1 = require("./around");
const byline_1 = require("./byline");
const caption_1 = require("./caption");
const dateline_1 = require("./dateline");
const headline_1 = require("./headline");
/** The zones of a page in text order, without the blanks between them; an article's body is one zone where nothing interrupts it. */
function zonesOf(text, headline) {
    const paragraphs = ungluedParagraphs(text);
    const related = paragraphs.findIndex((paragraph) => (0, around_1.isRelatedHeading)((0, span_1.wordsAt)(text, paragraph)));
    const own = related < 0 ? paragraphs : paragraphs.slice(0, related);
    const others = related < 0 ? [] : paragraphs.slice(related);
    return joined([...articleZones(text, own, headline), ...teaserZones(text, others)]);
}
/** Paragraphs, taken apart where a heading such as "Related articles" was glued to what stands before or after it. */
const ungluedParagraphs = (text) => (0, paragraphs_1.paragraphsOf)(text)
    .flatMap((paragraph) => (0, around_1.relatedHeadingIn)(text, paragraph))
    .map((paragraph) => withoutMark(text, paragraph))
    .filter(({ start, end }) => start < end);
const MARK = /^(?:#{1,6}|[-*+•–>]) +/u;
/** Without the mark of a markdown heading, bullet or quotation. */
const withoutMark = (text, { start, end }) => ({
    start: start + (MARK.exec(text.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0),
    end,
});
function articleZones(text, paragraphs, headline) {
    const headlineAt = (0, headline_1.headlineIn)(text, paragraphs, headline);
    const top = topZones(text, paragraphs, headlineAt);
    return paragraphs.map((paragraph, i) => ({ ...paragraph, zone: top[i] ?? bodyZone((0, span_1.wordsAt)(text, paragraph)) }));
}
/** The zones of everything before the first paragraph that is the article itself. */
function topZones(text, paragraphs, headlineAt) {
    const zones = [];
    for (const at of paragraphs.keys()) {
        const zone = at === headlineAt ? "HEADLINE" : topZone(text, paragraphs, at);
        if (zone === "BODY")
            break;
        zones.push(zone);
    }
    return zones;
}
function topZone(text, paragraphs, at) {
    const paragraph = paragraphs[at] ?? { start: 0, end: 0 };
    const words = (0, span_1.wordsAt)(text, paragraph);
    if ((0, byline_1.bylineOf)(words) !== null)
        return "BYLINE";
    if ((0, dateline_1.datelineAt)(text, paragraph.start) !== null)
        return "BODY";
    if ((0, caption_1.isCreditedCaption)(words))
        return "CAPTION";
    return (0, around_1.boilerplateOf)(words) ?? ((0, caption_1.isCaption)(text, paragraphs, at) ? "CAPTION" : "BODY");
}
function bodyZone(words) {
    if ((0, caption_1.isCreditedCaption)(words))
        return "CAPTION";
    return (0, around_1.boilerplateOf)(words) ?? "BODY";
}
/** After "Related articles" everything belongs to other articles, one a paragraph or one a dateline. */
function teaserZones(text, paragraphs) {
    return paragraphs.flatMap((paragraph) => {
        const words = (0, span_1.wordsAt)(text, paragraph);
        if ((0, around_1.isRelatedHeading)(words) || (0, around_1.boilerplateOf)(words) === "BOILERPLATE")
            return [{ ...paragraph, zone: "BOILERPLATE" }];
        const starts = [paragraph.start, ...(0, dateline_1.datelinesInside)(text, paragraph)];
        return starts.map((start, i) => ({ ...trimmedEnd(text, start, starts[i + 1] ?? paragraph.end), zone: "TEASER" }));
    });
}
const trimmedEnd = (text, start, end) => ({
    start,
    end: start + text.slice(start, end).trimEnd().length,
});
/** Neighbouring paragraphs of the body are one zone; every caption, teaser or line of boilerplate stays one of its own. */
function joined(zones) {
    const result = [];
    for (const zone of zones) {
        const last = result.at(-1);
        if (last?.zone === "BODY" && zone.zone === "BODY")
            result[result.length - 1] = { ...last, end: zone.end };
        else
            result.push(zone);
    }
    return result;
}
//# sourceMappingURL=zones.js.map