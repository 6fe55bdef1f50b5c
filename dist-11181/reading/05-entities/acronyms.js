"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.acronymsIn = acronymsIn;
exports.repeatedAcronyms = repeatedAcronyms;
const words_1 = require("../01-page/words");
const fold_1 = require("../fold");
const roster_1 = require("./roster");
const scene_1 = require("./scene");
/** Acronyms that the article introduces itself: `Social Democratic Party (SPD)` or `SPD (Social Democratic Party)`. */
function acronymsIn(scene, names) {
    const longOf = new Map();
    const shortOf = new Map();
    const spans = [];
    for (const [index, name] of names.entries()) {
        const pair = pairAfter(scene, name, names[index + 1]);
        if (!pair || pair.long.kind === "PERSON" || isCredit(scene, name, pair))
            continue;
        longOf.set(pair.short.text, pair.long);
        shortOf.set((0, fold_1.fold)(pair.long.text), pair.short.text);
        spans.push({ start: pair.short.start, end: pair.short.end, long: pair.long });
    }
    return { longOf, shortOf, spans };
}
/** `OSLO (AP)`, `Oslo, Norway (AP)`: the brackets say who reports from there, and stand for no name. */
function isCredit({ page }, name, { short, long }) {
    const startsDateline = page.dateline !== null && name.start === page.dateline.start;
    return startsDateline || (long.kind === "PLACE" && (0, words_1.isPublisher)(short.text));
}
const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{L}\d.&]{2,10}$/u;
function pairAfter(scene, name, next) {
    const [, after] = (0, scene_1.wordRange)(scene, name);
    const inside = (0, scene_1.neighbour)(scene, after - 1, 2);
    if (!inside || (0, scene_1.neighbour)(scene, after - 1, 1)?.text !== "(")
        return null;
    if ((0, scene_1.neighbour)(scene, after - 1, 3)?.text === ")" && ACRONYM.test(inside.text))
        return { short: inside, long: name };
    const spelledAfter = next && next.start === inside.start && scene.text[next.end] === ")";
    return spelledAfter && ACRONYM.test(name.text) ? { short: name, long: next } : null;
}
/** The acronyms again, wherever the tagger missed them. */
function repeatedAcronyms(scene, { longOf, spans }, names) {
    const taken = (0, roster_1.takenBy)([...names, ...spans].sort((a, b) => a.start - b.start));
    return scene.words.flatMap((word) => {
        const long = longOf.get(word.text);
        return long && !taken(word) ? [{ start: word.start, end: word.end, long }] : [];
    });
}
//# sourceMappingURL=acronyms.js.map