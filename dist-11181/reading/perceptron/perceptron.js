"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.HISTORY_SIZE = void 0;
exports.tag = tag;
exports.historyOf = historyOf;
exports.score = score;
exports.bestOf = bestOf;
exports.allowedAfter = allowedAfter;
const hash_1 = require("./hash");
/** Labels the tokens of one sentence from left to right, each with the labels before it in view. */
function tag(perceptron, looks) {
    const { labels } = perceptron;
    const allowed = allowedFor(labels);
    const scores = new Float64Array(labels.length);
    const history = new Int32Array(exports.HISTORY_SIZE);
    let last = 0;
    let before = 0;
    return looks.map((look) => {
        score(perceptron, look.features, historyOf(look, last, before, history), scores);
        const { best, margin } = bestOf(scores, allowed[last] ?? []);
        before = last;
        last = best;
        return { label: labels[best] ?? "O", margin };
    });
}
exports.HISTORY_SIZE = 5;
/** The labels before a token, alone and crossed with what it looks like: five hashes, written over `history`. */
function historyOf(look, last, before, history = new Int32Array(exports.HISTORY_SIZE)) {
    history[0] = (0, hash_1.mix)(200, last);
    history[1] = (0, hash_1.mix)((0, hash_1.mix)(201, last), before);
    history[2] = (0, hash_1.mix)((0, hash_1.mix)(202, last), look.word);
    history[3] = (0, hash_1.mix)((0, hash_1.mix)(203, last), look.shape);
    history[4] = (0, hash_1.mix)((0, hash_1.mix)((0, hash_1.mix)(204, last), look.before), look.shape);
    return history;
}
function score(perceptron, features, history, scores) {
    scores.fill(0);
    addRows(perceptron, features, scores);
    addRows(perceptron, history, scores);
}
function addRows({ weights, buckets, used }, features, scores) {
    const width = scores.length;
    const mask = buckets - 1;
    for (let k = 0; k < features.length; k++) {
        const bucket = features[k] & mask;
        if (used !== undefined && ((used[bucket >>> 3] >> (bucket & 7)) & 1) === 0)
            continue;
        const row = bucket * width;
        for (let j = 0; j < width; j++)
            scores[j] = scores[j] + weights[row + j];
    }
}
/** The best label among those allowed and by how much it won; with one allowed label the margin is infinite. */
function bestOf(scores, allowed) {
    let best = 0;
    let highest = Number.NEGATIVE_INFINITY;
    let second = Number.NEGATIVE_INFINITY;
    for (const label of allowed) {
        const reached = scores[label] ?? 0;
        if (reached > highest) {
            second = highest;
            highest = reached;
            best = label;
        }
        else if (reached > second)
            second = reached;
    }
    return { best, margin: highest - second };
}
/** A tagger is asked hundreds of times an article, and its labels never change. */
const allowedByLabels = new WeakMap();
function allowedFor(labels) {
    const known = allowedByLabels.get(labels);
    if (known !== undefined)
        return known;
    const allowed = allowedAfter(labels);
    allowedByLabels.set(labels, allowed);
    return allowed;
}
/** For each label the labels that may follow it. */
function allowedAfter(labels) {
    const numbers = labels.map((_, number) => number);
    return labels.map((last) => numbers.filter((next) => mayFollow(last, labels[next] ?? "O")));
}
function mayFollow(last, next) {
    if (!next.startsWith("I-"))
        return true;
    return last === next || last === `B-${next.slice(2)}`;
}
//# sourceMappingURL=perceptron.js.map