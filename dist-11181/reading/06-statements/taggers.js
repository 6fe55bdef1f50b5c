"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.THAT = exports.ARGUMENT_LABELS = exports.CUE_LABELS = void 0;
exports.taggedAttributions = taggedAttributions;
exports.attributionOf = attributionOf;
const hash_1 = require("../perceptron/hash");
const perceptron_1 = require("../perceptron/perceptron");
const argument_looks_1 = require("./argument-looks");
const attribution_1 = require("./attribution");
const cue_looks_1 = require("./cue-looks");
const word_looks_1 = require("./word-looks");
exports.CUE_LABELS = ["O", "CUE"];
exports.ARGUMENT_LABELS = ["O", "SOURCE", "CONTENT", "ADDRESSEE"];
exports.THAT = (0, hash_1.hashOf)("that");
/** What the taggers alone make of a unit. */
function taggedAttributions(unit, taggers) {
    const words = (0, word_looks_1.wordLooksOf)(unit);
    const cues = runsOf((0, perceptron_1.tag)(taggers.cues, (0, cue_looks_1.cueLooks)(words, exports.THAT)), 0).filter(({ label }) => label === "CUE");
    if (cues.length > MOST_CUES)
        return [];
    return cues.map((cue) => attributionOf(unit, words, cue, taggers));
}
/** No sentence has so many cues ("he said he said …"): this says nothing, and asking each about all words around takes minutes. */
const MOST_CUES = 40;
/** What the second tagger makes of a cue that somebody found. */
function attributionOf(unit, words, cue, taggers) {
    const runs = runsOf((0, perceptron_1.tag)(taggers.arguments, (0, argument_looks_1.argumentLooks)(words, cue)), (0, argument_looks_1.reachOf)(words, cue).from);
    const labelled = (wanted) => runs.filter(({ label }) => label === wanted);
    const content = labelled("CONTENT");
    return {
        unit,
        cue: { from: cue.from, to: cue.to },
        source: nearest(labelled("SOURCE"), cue),
        content: content.filter((part) => (0, attribution_1.sizeOf)(part) > 1 || content.length === 1),
        addressee: nearest(labelled("ADDRESSEE"), cue),
        by: "model: statement taggers",
    };
}
function runsOf(tagged, first) {
    const runs = [];
    for (const [at, { label }] of tagged.entries()) {
        const last = runs.at(-1);
        if (label === "O")
            continue;
        if (last && last.label === label && last.to === first + at)
            runs[runs.length - 1] = { ...last, to: last.to + 1 };
        else
            runs.push({ label, from: first + at, to: first + at + 1 });
    }
    return runs;
}
function nearest(runs, cue) {
    const distance = ({ from, to }) => Math.min(Math.abs(from - cue.to + 1), Math.abs(cue.from - to + 1));
    return runs.reduce((best, run) => (best && distance(best) <= distance(run) ? best : run), null);
}
//# sourceMappingURL=taggers.js.map