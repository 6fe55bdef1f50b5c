"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.grammarOf = grammarOf;
const wink_eng_lite_web_model_1 = __importDefault(require("wink-eng-lite-web-model"));
const wink_nlp_1 = __importDefault(require("wink-nlp"));
const wink = (0, wink_nlp_1.default)(wink_eng_lite_web_model_1.default, ["pos"]);
/** Part of speech and dictionary form of our own words, from wink's words at the same places. */
function grammarOf(text, { start, end }, words) {
    const theirs = winkWords(text.slice(start, end), start);
    let at = 0;
    return words.map((word) => {
        while (at + 1 < theirs.length && (theirs[at]?.end ?? 0) <= word.start)
            at++;
        let last = at;
        while ((theirs[last + 1]?.start ?? word.end) < word.end)
            last++;
        return laidOver(text.slice(word.start, word.end), theirs[at], theirs[last], word);
    });
}
/** Longer things are no words, and what wink does with them takes time with the square of their length. */
const ENDLESS = /\S{80,}/gu;
/** Wink's words of a sentence; of what is endless there are none. */
function winkWords(sentence, offset) {
    const endless = [...sentence.matchAll(ENDLESS)];
    const starts = [0, ...endless.map(({ index, 0: word }) => index + word.length)];
    const ends = [...endless.map(({ index }) => index), sentence.length];
    return starts.flatMap((start, i) => wordsIn(sentence.slice(start, ends[i]), offset + start));
}
function wordsIn(words, offset) {
    if (words === "")
        return [];
    const tokens = wink.readDoc(words).tokens();
    const values = tokens.out();
    const spaces = tokens.out(wink.its.precedingSpaces);
    const pos = tokens.out(wink.its.pos);
    // wink knows `lemma` by identity and declares it with fewer arguments than it is called with: it must not be wrapped.
    const lemmas = Reflect.apply(tokens.out, tokens, [wink.its.lemma]);
    let at = offset;
    return values.map((value, i) => {
        const start = at + (spaces[i] ?? "").length;
        at = start + value.length;
        return { start, end: at, pos: pos[i] ?? "X", lemma: lemmas[i] ?? value };
    });
}
/** The same word: theirs. A word of ours that is several of theirs is what its last part is (`peace-keeping`). */
function laidOver(word, first, last, { start, end }) {
    const lower = word.toLowerCase();
    if (first === undefined || last === undefined || first.start > start)
        return { pos: "X", lemma: lower };
    if (first.start === start && first.end === end)
        return { pos: first.pos, lemma: first.lemma };
    return { pos: last.pos, lemma: lower };
}
//# sourceMappingURL=grammar.js.map