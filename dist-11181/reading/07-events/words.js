"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.formsOf = void 0;
const irregular_verbs_json_1 = __importDefault(require("../tables/irregular-verbs.json"));
const IRREGULAR = irregular_verbs_json_1.default;
/**
 * The forms under which a word may stand in a table: as written, its lemma, and what is left without a verb's or a plural's
 * ending. The tagger's lemma depends on its part of speech, which for participles in the news is often wrong.
 */
const formsOf = ({ lower, lemma }) => remembered(`${lower} ${lemma}`, lower, lemma);
exports.formsOf = formsOf;
/** News repeats its words, and every one is asked for its forms by several rules. */
const known = new Map();
const MOST_REMEMBERED = 50_000;
function remembered(key, lower, lemma) {
    const before = known.get(key);
    if (before !== undefined)
        return before;
    const forms = new Set([lower, lemma, IRREGULAR[lower] ?? lower, ...stemsOf(lower)]);
    if (known.size >= MOST_REMEMBERED)
        known.clear();
    known.set(key, forms);
    return forms;
}
const ENDINGS = [
    ["ies", ["y"]],
    ["ied", ["y"]],
    ["es", ["e", ""]],
    ["s", [""]],
    ["ing", ["", "e"]],
    ["ed", ["", "e"]],
];
function stemsOf(word) {
    if (word.length < 5)
        return word.endsWith("s") && word.length > 3 ? [word.slice(0, -1)] : [];
    return ENDINGS.filter(([ending]) => word.endsWith(ending)).flatMap(([ending, instead]) => {
        const stem = word.slice(0, -ending.length);
        return [...instead.map((other) => stem + other), ...(isDoubled(stem) ? [stem.slice(0, -1)] : [])];
    });
}
/** `stopp` in `stopped`. */
const isDoubled = (stem) => stem.length > 3 && stem.at(-1) === stem.at(-2) && stem.at(-1) !== "s";
//# sourceMappingURL=words.js.map