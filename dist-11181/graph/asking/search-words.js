"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.editsIn = exports.luceneQuery = void 0;
exports.searchWords = searchWords;
const name_key_1 = require("../name-key");
const bad_input_1 = require("./bad-input");
const MOST_WORDS = 20;
const MOST_LETTERS = 60;
/** The words of whatever somebody typed, without marks or capitals. What is no letter or digit only parts them. */
function searchWords(text) {
    const words = (0, name_key_1.nameKey)(String(text)).match(/[\p{L}\p{N}]+/gu) ?? [];
    const each = [...new Set(words)];
    const isUsable = each.length > 0 && each.length <= MOST_WORDS && each.every(({ length }) => length <= MOST_LETTERS);
    if (isUsable)
        return each;
    throw (0, bad_input_1.badInput)(`The text to search for has ${each.length} different words.`, `1 to ${MOST_WORDS} words of at most ${MOST_LETTERS} letters, for example text: "Rutte Ukraine"`);
}
/**
 * What Lucene is asked: the more of the words the better, each as it is best of all, then as the start of a longer word, then
 * mistyped. Words are letters and digits only and small, so nothing in them is an operator of Lucene's.
 */
const luceneQuery = (words) => words.map((word) => `(${forms(word).join(" ")})`).join(" ");
exports.luceneQuery = luceneQuery;
const forms = (word) => {
    const edits = (0, exports.editsIn)(word);
    return [`${word}^6`, ...(word.length > 1 ? [`${word}*^0.8`] : []), ...(edits > 0 ? [`${word}~${edits}^0.5`] : [])];
};
/** How many letters may be wrong: a short word with one wrong is another word. */
const editsIn = ({ length }) => {
    if (length < 4)
        return 0;
    return length < 8 ? 1 : 2;
};
exports.editsIn = editsIn;
//# sourceMappingURL=search-words.js.map