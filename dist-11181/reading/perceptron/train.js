"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.train = train;
const perceptron_1 = require("./perceptron");
/** Averaged perceptron training; the same examples in the same order give the same weights. */
function train(examples, { labels, buckets, epochs, dropout }) {
    const weights = new Float32Array(buckets * labels.length);
    const sums = new Float64Array(weights.length);
    const perceptron = { labels, buckets, weights };
    const allowed = (0, perceptron_1.allowedAfter)(labels);
    const scores = new Float64Array(labels.length);
    const random = randomNumbers(42);
    const order = examples.map((example) => ({ ...example, wanted: example.labels.map((l) => numberOf(labels, l)) }));
    let clock = 1;
    const move = (features, label, by) => {
        for (const feature of features) {
            const cell = (feature & (buckets - 1)) * labels.length + label;
            weights[cell] = (weights[cell] ?? 0) + by;
            sums[cell] = (sums[cell] ?? 0) + by * clock;
        }
    };
    for (let epoch = 0; epoch < epochs; epoch++) {
        shuffle(order, random);
        for (const { looks, wanted } of order) {
            let last = 0;
            let before = 0;
            for (const [at, look] of looks.entries()) {
                const features = dropout > 0 ? look.features.filter(() => random() >= dropout) : look.features;
                const history = (0, perceptron_1.historyOf)(look, last, before, new Int32Array(perceptron_1.HISTORY_SIZE));
                (0, perceptron_1.score)(perceptron, features, history, scores);
                const { best } = (0, perceptron_1.bestOf)(scores, allowed[last] ?? []);
                const right = wanted[at] ?? null;
                if (right !== null && right !== best) {
                    for (const seen of [features, history]) {
                        move(seen, right, 1);
                        move(seen, best, -1);
                    }
                }
                clock++;
                before = last;
                last = best;
            }
        }
    }
    return { labels, buckets, weights: weights.map((weight, cell) => weight - (sums[cell] ?? 0) / clock) };
}
function numberOf(labels, label) {
    if (label === null)
        return null;
    const number = labels.indexOf(label);
    if (number < 0)
        throw new Error(`The label ${label} is none of ${labels.join(" ")}.`);
    return number;
}
/** A linear congruential generator: chance that is the same on every run. */
function randomNumbers(seed) {
    let state = seed;
    return () => {
        state = (Math.imul(state, 1103515245) + 12345) >>> 0;
        return state / 4294967296;
    };
}
function shuffle(list, random) {
    for (let last = list.length - 1; last > 0; last--) {
        const other = Math.floor(random() * (last + 1));
        const [a, b] = [list[last], list[other]];
        if (a === undefined || b === undefined)
            continue;
        list[last] = b;
        list[other] = a;
    }
}
//# sourceMappingURL=train.js.map