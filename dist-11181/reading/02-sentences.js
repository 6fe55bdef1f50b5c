"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.splitSentences = splitSentences;
const ends_1 = require("./02-sentences/ends");
const paragraphs_1 = require("./paragraphs");
/** Bylines are no sentences, and boilerplate says nothing. */
const SPOKEN = ["HEADLINE", "CAPTION", "BODY", "TEASER"];
/** The sentences of the article and of its teasers in text order: paragraphs first, then where sentences end inside them. */
function splitSentences(page) {
    const spoken = page.zones.filter(({ zone }) => SPOKEN.includes(zone));
    const paragraphs = numbered(spoken.flatMap((zone) => paragraphsIn(page.text, zone)));
    const sentences = paragraphs.flatMap((paragraph) => sentencesIn(page.text, paragraph).map((span) => ({ ...span, zone: paragraph.zone, paragraph: paragraph.number })));
    return sentences.map((sentence, i) => ({ id: `S${i + 1}`, ...sentence }));
}
/** Counts within its zone, not on the page. */
function numbered(paragraphs) {
    const counts = new Map();
    return paragraphs.map((paragraph) => {
        const number = counts.get(paragraph.zone) ?? 0;
        counts.set(paragraph.zone, number + 1);
        return { ...paragraph, number };
    });
}
const MARK = /^[-*+•–>#]{1,6} +/u;
/** The paragraphs of one zone, without the marks of bullets and headings. */
function paragraphsIn(text, { start, end, zone }) {
    return (0, paragraphs_1.paragraphsOf)(text.slice(start, end)).map((paragraph) => {
        const mark = MARK.exec(text.slice(start + paragraph.start, start + Math.min(paragraph.end, paragraph.start + 12)));
        return { zone, start: start + paragraph.start + (mark?.[0].length ?? 0), end: start + paragraph.end };
    });
}
function sentencesIn(text, { start, end }) {
    const words = text.slice(start, end);
    const ends = [...(0, ends_1.sentenceEnds)(words), words.length];
    const spans = ends.map((to, i) => (0, paragraphs_1.trimmed)(words, { start: ends[i - 1] ?? 0, end: to }));
    return spans
        .filter((span) => span.start < span.end)
        .map((span) => ({ start: start + span.start, end: start + span.end }));
}
//# sourceMappingURL=02-sentences.js.map