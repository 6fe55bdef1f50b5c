"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.wordSpans = wordSpans;
const abbreviations_json_1 = __importDefault(require("../tables/abbreviations.json"));
const compound_tails_json_1 = __importDefault(require("../tables/compound-tails.json"));
/**
 * Words as the name tagger was trained on them: `'s` and `n't` are words of their own, an abbreviation keeps its full stop,
 * `London-based` is three words and `Trump-Putin` one.
 */
function wordSpans(text, { start, end }) {
    const words = [...text.slice(start, end).matchAll(WORD)];
    return words.flatMap((match) => parted(match[0], match.index + match[0].length === end - start).map((part) => ({
        start: start + match.index + part.start,
        end: start + match.index + part.end,
    })));
}
const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:[’'´`.&–-][\p{L}\p{M}\p{N}]+|,\d{3}(?!\d))*(?:\.(?!\.))?|\.{2,}|-{2,}|\S/gu;
const KEEP_STOP = new Set([...abbreviations_json_1.default.beforeName, ...abbreviations_json_1.default.anywhere]);
const TOGETHER = new Set(compound_tails_json_1.default.keepTogether);
const SPLIT_TAILS = new Set(compound_tails_json_1.default.split);
function parted(word, isLast) {
    const stop = word.length > 1 && word.endsWith(".") && !keepsStop(word, isLast) ? word.length - 1 : word.length;
    const parts = [...partsOf(word.slice(0, stop)), word.length];
    return parts.map((end, i) => ({ start: parts[i - 1] ?? 0, end })).filter((part) => part.start < part.end);
}
/** At the end of a sentence the stop of a single letter ("on X.") is the sentence's. */
const keepsStop = (word, isLast) => /^\.+$|^(?:\p{L}\.){2,}$/u.test(word) || (/^\p{Lu}\.$/u.test(word) && !isLast) || KEEP_STOP.has(word.slice(0, -1));
/** Where the parts of a word end. */
function partsOf(word) {
    const clitic = /(?:['’´`](?:s|S|re|ve|ll|d|m)|n['’]t)$/u.exec(word);
    if (clitic !== null && clitic.index > 0)
        return [clitic.index, word.length];
    const hyphen = tailHyphen(word);
    return hyphen < 0 ? [word.length] : [hyphen, hyphen + 1, word.length];
}
/** `US-led`, `London-based`: the hyphen after a capitalised word, unless the rest is part of the name (`Jong-un`, `Secretary-general`). */
function tailHyphen(word) {
    const found = /^\p{Lu}[\p{L}\p{N}.]+([-–])\p{Ll}/u.exec(word);
    if (found === null)
        return -1;
    const at = found[0].length - 2;
    const tail = word.slice(at + 1);
    const first = /^\p{L}+/u.exec(tail)?.[0] ?? tail;
    return TOGETHER.has(first) || (first.length <= 5 && !SPLIT_TAILS.has(first)) ? -1 : at;
}
//# sourceMappingURL=words.js.map