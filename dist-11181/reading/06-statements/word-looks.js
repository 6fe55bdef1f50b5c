"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.wordLooksOf = wordLooksOf;
exports.shapeOf = shapeOf;
const hash_1 = require("../perceptron/hash");
const cues_1 = require("./cues");
const unit_1 = require("./unit");
const CLAUSE_BREAKS = new Set(', that who which and but as when while because if to of — – - ; : ( ) " “ ”'.split(" "));
const START = (0, hash_1.hashOf)("<");
const END = (0, hash_1.hashOf)(">");
function wordLooksOf({ tokens }) {
    const length = tokens.length;
    const row = (of) => {
        const values = new Int32Array(length);
        tokens.forEach((token, at) => {
            values[at] = of(token);
        });
        return (at) => (at < 0 ? START : at >= length ? END : values[at]);
    };
    const endings = [1, 2, 3, 4].map((letters) => row(({ lower }) => (0, hash_1.hashOf)(lower.slice(-letters))));
    const rank = row(cues_1.cueRank);
    const quoted = row((token) => (token.quoted ? 1 : 0));
    const within = (at) => at >= 0 && at < length;
    return {
        length,
        word: row(({ lower }) => (0, hash_1.hashOf)(lower)),
        shape: row(({ text }) => (0, hash_1.hashOf)(shapeOf(text))),
        pos: row(({ pos }) => (0, hash_1.hashOf)(pos)),
        ending: (at, letters) => endings[letters - 1]?.(at) ?? START,
        beginning: row(({ lower }) => (0, hash_1.hashOf)(lower.slice(0, 4))),
        rank: (at) => (within(at) ? rank(at) : 0),
        quoted: (at) => (within(at) ? quoted(at) : 2),
        commas: countsBefore(tokens, ({ text }) => text === ","),
        marks: countsBefore(tokens, unit_1.isQuotationMark),
        breaks: countsBefore(tokens, ({ lower }) => CLAUSE_BREAKS.has(lower)),
        cues: countsBefore(tokens, (token) => (0, cues_1.cueRank)(token) >= 3),
    };
}
function countsBefore(tokens, counts) {
    const before = new Int32Array(tokens.length + 1);
    for (const [at, token] of tokens.entries())
        before[at + 1] = (before[at] ?? 0) + (counts(token) ? 1 : 0);
    return before;
}
function shapeOf(word) {
    if (/^\p{Lu}{2,}$/u.test(word))
        return "XX";
    if (/^\p{Lu}/u.test(word))
        return "Xx";
    if (/^\p{Ll}/u.test(word))
        return "x";
    return /^\d/u.test(word) ? "d" : word;
}
//# sourceMappingURL=word-looks.js.map