"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.reachOf = void 0;
exports.argumentLooks = argumentLooks;
const hash_1 = require("../perceptron/hash");
const look_1 = require("../perceptron/look");
const BEFORE = 1;
const AFTER = 2;
const INSIDE = 3;
/** Tokens farther from the cue than this are not asked: keeps the work linear in the length of a sentence without end. */
const REACH = 160;
/** The tokens around a cue that may be its source, content or addressee. */
const reachOf = (words, cue) => ({
    from: Math.max(0, cue.from - REACH),
    to: Math.min(words.length, cue.to + REACH),
});
exports.reachOf = reachOf;
/** How each token in reach looks when the question is: what is it to this cue? */
function argumentLooks(words, cue) {
    const list = new look_1.FeatureList();
    const looks = [];
    const reach = (0, exports.reachOf)(words, cue);
    for (let at = reach.from; at < reach.to; at++) {
        list.clear();
        const place = placeOf(words, cue, at);
        addPlace(list, words, cue, at, place);
        addNeighbourhood(list, words, at, place);
        addQuotation(list, words, cue, at, place);
        looks.push({
            features: list.toArray(),
            word: (0, hash_1.mix)(place.side, words.word(at)),
            shape: (0, hash_1.mix)((0, hash_1.mix)(place.side, words.shape(at)), place.commas),
            before: (0, hash_1.mix)(place.side, words.word(at - 1)),
        });
    }
    return looks;
}
function placeOf(words, cue, at) {
    const side = at < cue.from ? BEFORE : at >= cue.to ? AFTER : INSIDE;
    const [low, high] = side === AFTER ? [cue.to, at] : [at + 1, cue.from];
    const between = (counts, most) => high < low ? 0 : Math.min(most, (counts[high] ?? 0) - (counts[low] ?? 0));
    const steps = side === BEFORE ? at - cue.from : side === AFTER ? at - cue.to + 1 : 0;
    return {
        side,
        distance: coarse(steps),
        commas: between(words.commas, 3),
        marks: between(words.marks, 3),
        breaks: between(words.breaks, 3),
        cues: between(words.cues, 2),
    };
}
function coarse(steps) {
    const far = Math.abs(steps);
    const size = far <= 5 ? far : far <= 10 ? 6 : far <= 20 ? 7 : 8;
    return steps < 0 ? -size : size;
}
function addPlace(list, words, cue, at, place) {
    const { side, distance, commas, marks, breaks, cues } = place;
    const [word, shape, cueWord, next] = [words.word(at), words.shape(at), words.word(cue.from), words.word(cue.to)];
    const gap = (0, hash_1.mix)(commas, marks);
    list.add(1, side);
    list.add(2, distance);
    list.add2(3, word, side);
    list.add(4, word);
    list.add2(5, shape, distance);
    list.add2(6, side, gap);
    list.add2(7, side, breaks);
    list.add3(8, (0, hash_1.mix)(side, gap), cues, shape);
    list.add3(9, cueWord, words.word(cue.to - 1), side);
    list.add2(10, cueWord, distance);
    list.add3(11, cueWord, word, side);
    list.add3(12, (0, hash_1.mix)(cueWord, next), side, commas);
    list.add3(13, words.rank(cue.from), side, gap);
    list.add2(14, words.pos(at), distance);
    list.add3(15, words.pos(at), side, gap);
    list.add3(16, cueWord, words.pos(at), distance);
}
function addNeighbourhood(list, words, at, { side, commas }) {
    const { word, shape, pos } = words;
    for (let k = 1; k <= 2; k++) {
        list.add2(20 + k, word(at - k), side);
        list.add2(25 + k, word(at + k), side);
        list.add2(30 + k, shape(at - k), side);
        list.add2(35 + k, shape(at + k), side);
        list.add2(130 + k, pos(at - k), side);
        list.add2(135 + k, pos(at + k), side);
    }
    list.add3(40, word(at - 1), word(at), side);
    list.add3(41, word(at), word(at + 1), side);
    list.add2(42, words.ending(at, 3), side);
    list.add3(43, words.ending(at, 2), side, commas);
    list.add3(44, (0, hash_1.mix)(pos(at - 1), pos(at)), pos(at + 1), side);
}
function addQuotation(list, words, cue, at, place) {
    const { side, distance, commas, marks, cues } = place;
    const { length, word, shape, quoted } = words;
    const cueQuoted = quoted(cue.from);
    const anyQuotation = (words.marks.at(-1) ?? 0) > 0 ? 1 : 0;
    const [ahead, behind] = [word(cue.to), word(cue.from - 1)];
    list.add3(50, quoted(at), cueQuoted, side);
    list.add3(51, (0, hash_1.mix)(quoted(at), cueQuoted), side, (0, hash_1.mix)(commas, marks));
    list.add3(52, (0, hash_1.mix)(quoted(at - 1), quoted(at)), quoted(at + 1), side);
    list.add3(53, (0, hash_1.mix)(anyQuotation, quoted(at)), side, word(cue.from));
    list.add3(54, at === 0 ? 1 : 0, shape(at), side);
    list.add3(55, at >= length - 2 ? length - at : 9, word(at), side);
    list.add3(56, ahead, side, commas);
    list.add3(57, behind, side, commas);
    list.add3(58, distance === 1 ? 1 : 0, word(at), word(cue.from));
    list.add3(59, (0, hash_1.mix)(ahead, side), (0, hash_1.mix)(marks, commas), cueQuoted);
    list.add3(60, cues, side, distance);
    list.add3(61, cue.to >= length - 2 ? 1 : 0, side, (0, hash_1.mix)(commas, marks));
    list.add3(62, cue.from < 2 ? 1 : 0, side, commas);
}
//# sourceMappingURL=argument-looks.js.map