"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.lookupOf = lookupOf;
const span_1 = require("../domain/span");
function lookupOf({ reading: { text, entities, sentences }, foundBy }) {
    const names = new Map(entities.map(({ key, name }) => [key, name]));
    const words = (span) => (0, span_1.wordsAt)(text, span).replace(/\s+/gu, " ").trim();
    const told = new Map(sentences.map((sentence) => [sentence.id, words(sentence)]));
    return {
        sentences,
        words,
        nameOf: (key) => (key === null ? "somebody" : (names.get(key) ?? key)),
        evidence: (id) => `${id}: ${told.get(id) ?? "?"}`,
        found: (fact) => `found by ${foundBy.get(fact) ?? UNKNOWN}`,
    };
}
/** A Reading made elsewhere does not say how. */
const UNKNOWN = "whoever made the Reading";
//# sourceMappingURL=lookup.js.map