"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.headlineIn = headlineIn;
const span_1 = require("../../domain/span");
const around_1 = require("./around");
const byline_1 = require("./byline");
const caption_1 = require("./caption");
const dateline_1 = require("./dateline");
const LONGEST = 200;
/**
 * Which paragraph is the headline, or -1. With a headline in the front matter it is the same words again at the beginning;
 * without one, the first paragraph of its own, if it reads like a headline and something follows it.
 */
function headlineIn(text, paragraphs, known) {
    const at = paragraphs.findIndex((paragraph) => isOwn((0, span_1.wordsAt)(text, paragraph)));
    const first = paragraphs[at];
    if (first === undefined || first.end - first.start > LONGEST)
        return -1;
    const words = (0, span_1.wordsAt)(text, first);
    if (known !== null)
        return words === known ? at : -1;
    return isFollowed(text, paragraphs.slice(at + 1)) &&
        (0, dateline_1.datelineAt)(text, first.start) === null &&
        readsLikeHeadline(text, first)
        ? at
        : -1;
}
const isOwn = (words) => (0, around_1.boilerplateOf)(words) === null && (0, byline_1.bylineOf)(words) === null && !(0, caption_1.isCreditedCaption)(words);
const isFollowed = (text, rest) => rest.some((paragraph) => isOwn((0, span_1.wordsAt)(text, paragraph)));
/** One line that does not end like a sentence, or one that markdown marks as a heading. */
function readsLikeHeadline(text, { start, end }) {
    const words = text.slice(start, end);
    if (words.includes("\n"))
        return false;
    return /#\s+$/u.test(text.slice(Math.max(0, start - 8), start)) || !/[.;,:…]["'”’)\]]{0,3}$/u.test(words);
}
//# sourceMappingURL=headline.js.map