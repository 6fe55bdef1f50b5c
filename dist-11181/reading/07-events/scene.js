"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.pastDateline = pastDateline;
exports.sceneOf = sceneOf;
const hash_1 = require("../perceptron/hash");
const EDGE = (0, hash_1.hashOf)("<>");
const RELATIVES = new Set([
    "who",
    "which",
    "that",
    "whose",
    "whom",
    "where",
    "when",
    "while",
    "after",
    "before",
    "as",
    "because",
    "if",
]);
/** "BERLIN, Nov 7 — ": where and when an article was filed is no part of what it tells. */
function pastDateline(sentence) {
    const { tokens } = sentence;
    const dash = tokens.slice(0, LONGEST_DATELINE).findIndex(({ text }) => /^(?:—|–|--|-)$/u.test(text));
    const next = tokens[dash + 1];
    if (dash < 1 || next === undefined || !/^\p{Lu}{2,}/u.test(tokens[0]?.text ?? ""))
        return sentence;
    return { ...sentence, start: next.start, tokens: tokens.slice(dash + 1) };
}
/** A city, a country, a month, a day, an agency in brackets, and commas. */
const LONGEST_DATELINE = 12;
function sceneOf(sentence, phrases) {
    const { tokens } = sentence;
    const row = (of) => {
        const hashes = new Int32Array(tokens.length);
        tokens.forEach((token, at) => {
            hashes[at] = (0, hash_1.hashOf)(of(token));
        });
        return (at) => hashes[at] ?? EDGE;
    };
    const between = (counts) => {
        const before = countsBefore(tokens, counts);
        return (from, to) => (to > from ? (before[to] ?? 0) - (before[from] ?? 0) : 0);
    };
    return {
        sentence,
        tokens,
        phrases,
        word: row(({ lower }) => lower),
        lemma: row(({ lemma }) => lemma),
        pos: row(({ pos }) => pos),
        ending: row(({ lower }) => lower.slice(-3)),
        commas: between(({ text }) => text === "," || text === "–" || text === "—" || text === "(" || text === ";"),
        verbs: between(({ pos }) => pos === "VERB" || pos === "AUX"),
        prepositions: between(({ pos }) => pos === "ADP"),
        relatives: between(({ lower }) => RELATIVES.has(lower)),
        conjunctions: between(({ pos }) => pos === "CCONJ"),
    };
}
function countsBefore(tokens, counts) {
    const before = new Int32Array(tokens.length + 1);
    for (const [at, token] of tokens.entries())
        before[at + 1] = (before[at] ?? 0) + (counts(token) ? 1 : 0);
    return before;
}
//# sourceMappingURL=scene.js.map