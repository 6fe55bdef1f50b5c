"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.triggerLook = triggerLook;
const hash_1 = require("../perceptron/hash");
const look_1 = require("../perceptron/look");
/** Words this far from a trigger still say what is going on. */
const NEIGHBOURHOOD = 10;
/** Used again for every candidate: a new one each time costs more than what is written into it. */
const list = new look_1.FeatureList();
/** How a candidate looks when the question is: does it report an event of its type? */
function triggerLook(scene, candidate, others) {
    list.clear();
    const type = (0, hash_1.hashOf)(candidate.row.type);
    const phrase = (0, hash_1.hashOf)(candidate.words);
    addItself(list, scene, candidate, type, phrase);
    addNeighbours(list, scene, candidate, type, phrase);
    addCompany(list, scene, candidate, type, phrase);
    addRivals(list, candidate, others, type, phrase);
    return { features: list.toArray(), word: phrase, shape: type, before: scene.word(candidate.from - 1) };
}
function addItself(list, scene, { from, to }, type, phrase) {
    const length = Math.min(3, to - from);
    const token = scene.tokens[from];
    const capital = token !== undefined && from > 0 && /^\p{Lu}/u.test(token.text) ? 1 : 0;
    const named = scene.phrases.some((p) => p.from <= from && from < p.to && p.mention === "NAME") ? 1 : 0;
    list.add(1, type);
    list.add2(2, type, phrase);
    list.add2(3, phrase, scene.word(from));
    list.add3(4, type, phrase, scene.pos(from));
    list.add3(5, type, scene.word(from), scene.pos(from));
    list.add3(6, type, scene.pos(from), length);
    list.add3(7, type, capital, named);
    list.add2(8, capital, named);
    list.add3(9, phrase, capital, named);
    list.add2(10, scene.ending(from), scene.pos(from));
    list.add2(11, type, scene.ending(from));
    list.add2(12, type, token?.quoted === true ? 1 : 0);
    list.add2(13, type, length);
}
function addNeighbours(list, scene, { from, to }, type, phrase) {
    for (const [k, at] of [from - 1, from - 2, from - 3, to, to + 1, to + 2].entries()) {
        list.add2(20 + k, type, scene.word(at));
        list.add2(30 + k, phrase, scene.word(at));
        list.add2(40 + k, type, scene.pos(at));
        list.add2(50 + k, phrase, scene.pos(at));
        list.add2(60 + k, phrase, scene.lemma(at));
    }
    list.add3(70, type, scene.pos(from - 1), scene.pos(to));
    list.add3(71, phrase, scene.pos(from - 1), scene.pos(to));
    list.add3(72, type, scene.word(from - 1), scene.word(to));
    list.add3(73, (0, hash_1.mix)(type, scene.pos(from)), scene.pos(from - 1), scene.pos(from - 2));
    list.add3(74, (0, hash_1.mix)(type, scene.pos(from)), scene.pos(to), scene.pos(to + 1));
}
function addCompany(list, scene, { from, to }, type, phrase) {
    const first = Math.max(0, from - NEIGHBOURHOOD);
    const last = Math.min(scene.tokens.length, to + NEIGHBOURHOOD);
    for (let at = first; at < last; at++) {
        if (at >= from && at < to)
            continue;
        list.add3(80, type, scene.lemma(at), at < from ? 0 : 1);
        list.add2(81, phrase, scene.lemma(at));
    }
    const before = nearest(scene.phrases.filter((p) => p.to <= from).at(-1));
    const after = nearest(scene.phrases.find((p) => p.from >= to));
    list.add2(82, type, before);
    list.add2(83, type, after);
    list.add3(84, type, before, after);
    list.add2(85, phrase, before);
    list.add2(86, phrase, after);
}
const nearest = (phrase) => (0, hash_1.hashOf)(phrase?.kind ?? "none");
function addRivals(list, own, others, type, phrase) {
    for (const { row, from, to } of others) {
        const other = (0, hash_1.hashOf)(row.type);
        const here = from < own.to && own.from < to;
        if (here && row !== own.row)
            list.add3(90, type, other, phrase);
        if (here && row === own.row && to - from > own.to - own.from)
            list.add2(91, type, phrase);
        if (!here && Math.abs(from - own.from) <= NEIGHBOURHOOD)
            list.add3(92, type, other, from < own.from ? 0 : 1);
    }
}
//# sourceMappingURL=trigger-looks.js.map