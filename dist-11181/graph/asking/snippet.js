"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.snippetOf = snippetOf;
const name_key_1 = require("../name-key");
const search_words_1 = require("./search-words");
/** How much of a long text is shown around the first word that matches. */
const BEFORE = 60;
const AFTER = 120;
/** Of a text and its other spellings the part that shows why it was found, for what was searched. */
function snippetOf(texts, searched) {
    const found = texts.map((text) => ({ text, at: placeOfMatch(text, searched) }));
    const { text, at } = found.find((each) => each.at !== null) ?? { text: texts[0] ?? "", at: 0 };
    return cut(text, at ?? 0);
}
function placeOfMatch(text, searched) {
    const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)];
    return words.find(([word]) => searched.some((wanted) => matches((0, name_key_1.nameKey)(word), wanted)))?.index ?? null;
}
const matches = (word, wanted) => word.startsWith(wanted) || ((0, search_words_1.editsIn)(wanted) > 0 && editsBetween(word, wanted) <= (0, search_words_1.editsIn)(wanted));
/** Letters to put in, take out, change, or swap with their neighbour. */
function editsBetween(left, right) {
    if (Math.abs(left.length - right.length) > 2)
        return 3;
    let [before, last] = [[], [...right, ""].map((_, place) => place)];
    for (let row = 1; row <= left.length; row++) {
        const next = [row];
        for (let column = 1; column <= right.length; column++)
            next.push(fewest(left, right, row, column, before, last, next));
        [before, last] = [last, next];
    }
    return last[right.length] ?? 3;
}
function fewest(left, right, row, column, before, last, next) {
    const isSame = left[row - 1] === right[column - 1];
    const isSwapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
    const at = (numbers, place) => numbers[place] ?? Number.MAX_SAFE_INTEGER;
    return Math.min(at(last, column) + 1, at(next, column - 1) + 1, at(last, column - 1) + (isSame ? 0 : 1), isSwapped ? at(before, column - 2) + 1 : Number.MAX_SAFE_INTEGER);
}
/** Whole words; dots where something is left out. */
function cut(text, at) {
    if (text.length <= BEFORE + AFTER)
        return text;
    const from = at <= BEFORE ? 0 : text.indexOf(" ", at - BEFORE) + 1;
    const end = at + AFTER >= text.length ? text.length : text.lastIndexOf(" ", at + AFTER);
    const to = end > at ? end : at + AFTER;
    return `${from > 0 ? "… " : ""}${text.slice(from, to)}${to < text.length ? " …" : ""}`;
}
//# sourceMappingURL=snippet.js.map