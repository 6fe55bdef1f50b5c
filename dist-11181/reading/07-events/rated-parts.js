"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ratedParts = ratedParts;
const perceptron_1 = require("../perceptron/perceptron");
/** The phrases around a trigger from left to right, each rated with those before it in view. */
function ratedParts(perceptron, phrases, looks) {
    const { labels } = perceptron;
    const scores = new Float64Array(labels.length);
    const history = new Int32Array(perceptron_1.HISTORY_SIZE);
    const [none, doer, receiver] = ["O", "DOER", "RECEIVER"].map((label) => labels.indexOf(label));
    const of = (label) => scores[label ?? 0] ?? 0;
    let [last, before] = [0, 0];
    return phrases.flatMap((phrase, at) => {
        const look = looks[at];
        if (look === undefined)
            return [];
        (0, perceptron_1.score)(perceptron, look.features, (0, perceptron_1.historyOf)(look, last, before, history), scores);
        const best = scores.indexOf(Math.max(...scores));
        [last, before] = [best, last];
        const leads = { DOER: of(doer) - of(none), RECEIVER: of(receiver) - of(none) };
        return [{ phrase, label: labels[best] ?? "O", leads }];
    });
}
//# sourceMappingURL=rated-parts.js.map