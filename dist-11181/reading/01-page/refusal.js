"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.refuseUnreadable = refuseUnreadable;
const errors_1 = require("../../domain/errors");
const READABLE = ["HEADLINE", "CAPTION", "BODY"];
function refuseUnreadable(zones) {
    if (zones.some(({ zone }) => READABLE.includes(zone)))
        return;
    const found = [...new Set(zones.map(({ zone }) => zone.toLowerCase()))].join(", ") || "nothing";
    throw new errors_1.DatelineError({
        code: "NOTHING_TO_READ",
        happened: `The page holds no article: all that was found is ${found}.`,
        expected: "a page with a headline, a caption or a paragraph of its own",
        why: "Teasers belong to other articles, and navigation says nothing; neither may become a fact of this one.",
        fix: "Save the page of the article itself, or the article's text alone.",
    });
}
//# sourceMappingURL=refusal.js.map