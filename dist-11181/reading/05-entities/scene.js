"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.zoneOf = exports.sentenceOf = exports.lowerAt = void 0;
exports.sceneOf = sceneOf;
exports.wordAt = wordAt;
exports.neighbour = neighbour;
exports.wordRange = wordRange;
function sceneOf(page, sentences, library) {
    const words = [];
    const firstWords = [];
    for (const [sentence, { tokens }] of sentences.entries()) {
        firstWords.push(words.length);
        for (const token of tokens)
            words.push(wordOf(token, words.length, sentence));
    }
    return { page, text: page.text, sentences, words, firstWords, library };
}
/** Field by field: spread over every word of an article, `...token` takes several times as long. */
const wordOf = ({ start, end, text, lower, lemma, pos, quoted }, at, sentence) => ({
    start,
    end,
    text,
    lower,
    lemma,
    pos,
    quoted,
    at,
    sentence,
});
/** The index of the first word that ends after an offset: the word standing there, or the next one. */
function wordAt(scene, offset) {
    let [low, high] = [0, scene.words.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((scene.words[middle]?.end ?? 0) > offset)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
/** The word `steps` away in the same sentence, or null. */
function neighbour(scene, at, steps) {
    const here = scene.words[at];
    const there = scene.words[at + steps];
    return here && there && here.sentence === there.sentence ? there : null;
}
/** The words of a span, as indices: from the first to one past the last. */
function wordRange(scene, span) {
    const from = wordAt(scene, span.start);
    return [from, Math.max(from + 1, wordAt(scene, span.end - 1) + 1)];
}
const lowerAt = (scene, at, steps) => neighbour(scene, at, steps)?.lower ?? "";
exports.lowerAt = lowerAt;
const sentenceOf = (scene, word) => scene.sentences[word.sentence] ?? null;
exports.sentenceOf = sentenceOf;
const zoneOf = (scene, word) => (word ? (0, exports.sentenceOf)(scene, word)?.zone : undefined) ?? "BODY";
exports.zoneOf = zoneOf;
//# sourceMappingURL=scene.js.map