"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LONGEST_TEXT = void 0;
exports.refuseTooLong = refuseTooLong;
exports.refuseEmpty = refuseEmpty;
const errors_1 = require("../../domain/errors");
/** The longest article is far shorter; what is longer is a book, an archive or an accident. */
exports.LONGEST_TEXT = 2_000_000;
function refuseTooLong(length, fileName) {
    if (length <= exports.LONGEST_TEXT)
        return;
    throw new errors_1.DatelineError({
        code: "TEXT_TOO_LONG",
        happened: `${fileName} has ${length.toLocaleString("en")} characters.`,
        expected: `one article of at most ${exports.LONGEST_TEXT.toLocaleString("en")} characters`,
        why: "An article is read and loaded as a whole; one that is hundreds of times longer than news is something else.",
        fix: "Split the file into one file an article.",
    });
}
function refuseEmpty(text, fileName) {
    if (/\S/u.test(text))
        return;
    throw new errors_1.DatelineError({
        code: "EMPTY_TEXT",
        happened: `${fileName} has no text.`,
        expected: 'at least one sentence, for example "OSLO — The prize goes to …"',
        why: "Front matter alone says nothing that could be shown with its sentence.",
        fix: "Put the article's text into the file, after the front matter if there is one.",
    });
}
//# sourceMappingURL=limits.js.map