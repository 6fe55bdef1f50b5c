"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.cueLooks = cueLooks;
const hash_1 = require("../perceptron/hash");
const look_1 = require("../perceptron/look");
const THAT = 0x2f1d;
/** How each token looks when the question is: is this a cue? */
function cueLooks(words, thatWord) {
    const list = new look_1.FeatureList();
    const anyQuotation = (words.marks.at(-1) ?? 0) > 0 ? 1 : 0;
    return Array.from({ length: words.length }, (_, at) => {
        list.clear();
        addNeighbourhood(list, words, at);
        addCueTable(list, words, at, anyQuotation, thatWord);
        const [word, shape, before] = [words.word(at), words.shape(at), words.word(at - 1)];
        return { features: list.toArray(), word, shape, before };
    });
}
function addNeighbourhood(list, words, at) {
    const { word, shape, pos } = words;
    list.add(1, 0);
    list.add(2, word(at));
    list.add(3, shape(at));
    list.add(4, pos(at));
    for (let k = 1; k <= 3; k++) {
        list.add(10 + k, word(at - k));
        list.add(20 + k, word(at + k));
        list.add(30 + k, shape(at - k));
        list.add(40 + k, shape(at + k));
        list.add(140 + k, pos(at - k));
        list.add(150 + k, pos(at + k));
    }
    list.add2(50, word(at - 1), word(at));
    list.add2(51, word(at), word(at + 1));
    list.add3(52, shape(at - 1), word(at), shape(at + 1));
    list.add2(53, word(at - 2), word(at - 1));
    list.add2(54, word(at + 1), word(at + 2));
    list.add3(57, word(at - 1), word(at), word(at + 1));
    list.add3(58, pos(at - 1), pos(at), pos(at + 1));
    list.add3(59, pos(at - 1), word(at), pos(at + 1));
    for (const letters of [1, 2, 3, 4])
        list.add(60 + letters, words.ending(at, letters));
    list.add(66, words.beginning(at));
}
function addCueTable(list, words, at, anyQuotation, thatWord) {
    const { word, shape, pos, rank, quoted } = words;
    const own = rank(at);
    list.add(70, own);
    list.add2(71, own, word(at + 1));
    list.add3(72, own, shape(at - 1), shape(at + 1));
    list.add2(73, quoted(at), own);
    list.add3(74, (0, hash_1.mix)(quoted(at - 1), quoted(at)), quoted(at + 1), own);
    list.add2(75, thatAhead(words, at, thatWord), own > 2 ? 1 : 0);
    list.add2(76, anyQuotation, own);
    list.add2(77, cueBehind(words, at), own);
    list.add2(78, at < 3 ? at : at > words.length - 4 ? THAT : THAT + 1, own);
    list.add3(79, own, pos(at), pos(at + 1));
    list.add3(80, own, pos(at - 1), pos(at));
}
function thatAhead({ word }, at, thatWord) {
    let ahead = 0;
    for (let k = 1; k <= 4; k++)
        if (word(at + k) === thatWord)
            ahead = k;
    return ahead;
}
function cueBehind({ rank }, at) {
    for (let k = 1; k <= 8; k++)
        if (rank(at - k) >= 3)
            return 1;
    return 0;
}
//# sourceMappingURL=cue-looks.js.map