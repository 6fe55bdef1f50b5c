"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readPage = readPage;
const dateline_1 = require("./01-page/dateline");
const head_1 = require("./01-page/head");
const refusal_1 = require("./01-page/refusal");
const teasers_1 = require("./01-page/teasers");
const zones_1 = require("./01-page/zones");
/** What on the page is the article and what is around it. Throws NOTHING_TO_READ for a page that holds no article. */
function readPage(document) {
    const { text } = document;
    const zones = (0, zones_1.zonesOf)(text, document.headline);
    (0, refusal_1.refuseUnreadable)(zones);
    const dateline = (0, dateline_1.datelineOf)(text, zones);
    return {
        text,
        ...(0, head_1.headOf)(document, zones, dateline?.agency ?? null),
        dateline: dateline === null ? null : { text: dateline.text, start: dateline.start, end: dateline.end },
        language: document.language ?? "en",
        url: document.url,
        zones,
        teasers: (0, teasers_1.teasersOf)(text, zones),
    };
}
//# sourceMappingURL=01-page.js.map