"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tokenise = tokenise;
const grammar_1 = require("./03-tokens/grammar");
const quoted_1 = require("./03-tokens/quoted");
const words_1 = require("./03-tokens/words");
/** The words of every sentence, each with its dictionary form, its part of speech and whether it stands in quotation marks. */
function tokenise(text, spans) {
    const quoted = (0, quoted_1.quotedStretches)(text, spans);
    return spans.map((span) => {
        const words = (0, words_1.wordSpans)(text, span);
        const grammar = (0, grammar_1.grammarOf)(text, span, words);
        const tokens = words.map(({ start, end }, i) => {
            const word = text.slice(start, end);
            const lower = word.toLowerCase();
            const { pos, lemma } = grammar[i] ?? { pos: "X", lemma: lower };
            return { start, end, text: word, lower, lemma, pos, quoted: quoted(start) };
        });
        return { ...span, tokens };
    });
}
//# sourceMappingURL=03-tokens.js.map