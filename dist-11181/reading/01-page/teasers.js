"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.teasersOf = void 0;
const span_1 = require("../../domain/span");
const dateline_1 = require("./dateline");
/** Longer than any headline: what breaks off here was cut. */
const LONGEST_HEADLINE = 110;
const teasersOf = (text, zones) => zones
    .filter(({ zone }) => zone === "TEASER")
    .map(({ start, end }) => ({ start, end, truncated: isCut((0, span_1.wordsAt)(text, { start, end })) }));
exports.teasersOf = teasersOf;
/** Cut by its page in the middle of a sentence; a headline without a full stop is not. */
function isCut(teaser) {
    if (/(?:…|\.\.\.|\[…\])["'”’)\]]{0,3}$/u.test(teaser))
        return true;
    if (/[.!?]["'”’)\]]{0,3}$/u.test(teaser))
        return false;
    return teaser.length > LONGEST_HEADLINE || (0, dateline_1.datelineAt)(teaser, 0) !== null;
}
//# sourceMappingURL=teasers.js.map