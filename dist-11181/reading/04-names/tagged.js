"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.taggedNames = taggedNames;
const perceptron_1 = require("../perceptron/perceptron");
const capitals_1 = require("./capitals");
const KINDS = { PER: "PERSON", ORG: "ORGANISATION", LOC: "PLACE" };
/** The names of one sentence as the tagger labels them. */
function taggedNames(sentence, { tagger, looks, gazetteers }) {
    const words = (0, capitals_1.inSmallLetters)(sentence.tokens.map(({ text }) => text), gazetteers);
    const labels = (0, perceptron_1.tag)(tagger, looks(words));
    return labels.flatMap((label, from) => {
        const kind = label.label.startsWith("B-") ? KINDS[label.label.slice(2)] : undefined;
        if (kind === undefined)
            return [];
        const to = endOf(labels, from);
        return [{ sentence, from, to, kind, margin: weakest(labels.slice(from, to)) }];
    });
}
function endOf(labels, from) {
    let to = from + 1;
    while (labels[to]?.label.startsWith("I-"))
        to++;
    return to;
}
/** Packed weights count in steps of an eighth. */
const STEPS = 8;
const weakest = (labels) => labels.reduce((least, { margin }) => Math.min(least, margin), Number.POSITIVE_INFINITY) / STEPS;
//# sourceMappingURL=tagged.js.map