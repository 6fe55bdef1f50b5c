"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.documentOf = documentOf;
const decoded_1 = require("./decoded");
const front_matter_1 = require("./front-matter");
const limits_1 = require("./limits");
/**
 * An article from a file: plain text or markdown, with YAML front matter or without. The text is what follows the closing `---`
 * line, nothing trimmed; line ends become `\n`, letters Unicode NFC, a byte order mark is dropped.
 */
function documentOf(raw, fileName) {
    (0, limits_1.refuseTooLong)(raw.length, fileName);
    const whole = normalised(typeof raw === "string" ? raw : (0, decoded_1.decoded)(raw, fileName));
    const { head, text } = (0, front_matter_1.frontMatterOf)(whole, fileName);
    (0, limits_1.refuseEmpty)(text, fileName);
    return { ...head, text };
}
const normalised = (text) => text
    .replace(/^\uFEFF/u, "")
    .replace(/\r\n?/gu, "\n")
    .normalize("NFC");
//# sourceMappingURL=document.js.map