"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tellingsIn = tellingsIn;
exports.spread = spread;
const span_1 = require("../../domain/span");
const circumstances_1 = require("./circumstances");
const phrases_1 = require("./phrases");
const scene_1 = require("./scene");
const standing_1 = require("./standing");
const taggers_1 = require("./taggers");
/** Nobody writes longer ones: this is a table or rubbish, and what is compared pairwise in a sentence stays little. */
const LONGEST_SENTENCE = 400;
/** Everything a sentence tells, in text order. `standings` and `statements` are those that touch the sentence. */
function tellingsIn(whole, standings, statements, page, taggers) {
    if (whole.tokens.length > LONGEST_SENTENCE)
        return [];
    const sentence = (0, scene_1.pastDateline)(whole);
    const scene = (0, scene_1.sceneOf)(sentence, (0, phrases_1.phrasesOf)(sentence, standings));
    const triggers = (0, taggers_1.triggersIn)(scene, taggers);
    const dates = triggers.length > 0 ? (0, circumstances_1.datesOf)(scene, page) : [];
    return triggers.map((trigger) => {
        const { doers, receivers } = (0, taggers_1.partsOf)(scene, trigger, taggers);
        const standing = (0, standing_1.standingOf)(scene, trigger, statements);
        const ofTheAct = dates.filter((date) => !isWhatIsSaid(date, standing, statements));
        const when = (0, circumstances_1.whenOf)(scene, trigger, triggers, ofTheAct, standing.factuality, page);
        return {
            scene,
            trigger,
            doers,
            receivers: receivers.filter((phrase) => !(0, circumstances_1.isGoal)(trigger, phrase)),
            standing: standing.factuality === "ASSERTED" && (0, circumstances_1.liesAhead)(when, page)
                ? { ...standing, factuality: "EXPECTED", statement: null }
                : standing,
            place: (0, circumstances_1.placeOf)(scene, trigger, receivers, page),
            about: (0, circumstances_1.bodyOf)(scene, trigger, [...doers, ...receivers]),
            when,
        };
    });
}
/** "demanded that he resign by Friday": the day belongs to what is demanded, not to the demand. */
const isWhatIsSaid = (date, { accordingTo, statement }, statements) => accordingTo === null &&
    statements.some(({ id, content }) => id === statement && content.some((part) => (0, span_1.contains)(part, date)));
/** For each sentence what of a list in text order touches it, found in one walk. */
function spread(sentences, items) {
    let first = 0;
    return sentences.map((sentence) => {
        while (first < items.length && (items[first]?.end ?? 0) <= sentence.start)
            first++;
        const here = [];
        for (let at = first; at < items.length && (items[at]?.start ?? 0) < sentence.end; at++) {
            const item = items[at];
            if (item !== undefined && (0, span_1.touches)(item, sentence))
                here.push(item);
        }
        return here;
    });
}
//# sourceMappingURL=telling-events.js.map