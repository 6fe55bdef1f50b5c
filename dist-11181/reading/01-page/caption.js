"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isCreditedCaption = isCreditedCaption;
exports.isCaption = isCaption;
const span_1 = require("../../domain/span");
const around_1 = require("./around");
const byline_1 = require("./byline");
const dateline_1 = require("./dateline");
const words_1 = require("./words");
const LONGEST = 500;
/** A caption that says so: a credit in brackets at its end, `/ AFP`, or "File photo" at its beginning. */
function isCreditedCaption(words) {
    if (words.length > LONGEST)
        return false;
    const lower = words.slice(0, 40).toLowerCase();
    return words_1.CAPTION_BEGINNINGS.some((start) => lower.startsWith(start)) || isCredit(creditAtEnd(words));
}
/** The words in the last brackets, or after the last slash. */
const creditAtEnd = (words) => /[([]([^()[\]]{2,80})[)\]]\.?$/u.exec(words)?.[1] ?? /\s[/|]\s([^/|.]{2,60})$/u.exec(words)?.[1] ?? "";
const isCredit = (credit) => {
    const words = credit.toLowerCase().split(/[\s/,:;|]+/u);
    return words.some((word) => words_1.CAPTION_CREDITS.has(word)) && words.length <= 10
        ? hasSource(credit)
        : words_1.AGENCIES.has(credit.toLowerCase());
};
/** "(AFP photo)" and "(Photo by Ann Lee)" credit somebody; "(see photo below)" does not. */
const hasSource = (credit) => /\p{Lu}/u.test(credit);
/** A caption that only its place shows: a short paragraph before the one that begins with the dateline. */
function isCaption(text, paragraphs, at) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined || paragraph.end - paragraph.start > LONGEST)
        return false;
    const following = paragraphs.slice(at + 1, at + 8).filter((next) => isContent((0, span_1.wordsAt)(text, next)));
    return following.slice(0, 2).some(({ start }) => (0, dateline_1.datelineAt)(text, start) !== null);
}
const isContent = (words) => (0, around_1.boilerplateOf)(words) === null && (0, byline_1.bylineOf)(words) === null;
//# sourceMappingURL=caption.js.map