"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.phrasesInReach = phrasesInReach;
exports.roleLooks = roleLooks;
const hash_1 = require("../perceptron/hash");
const look_1 = require("../perceptron/look");
/** Phrases farther away than this are not asked: nobody acts from there, and the work stays linear in the sentence. */
const REACH = 14;
/** The phrases around a trigger that may have a part in its event, from left to right. */
function phrasesInReach({ phrases }, { from, to }) {
    const here = phrases.filter((phrase) => phrase.kind !== null || phrase.member !== null || phrase.to - phrase.from === 1);
    const before = here.filter((phrase) => phrase.head < from).slice(-REACH);
    const after = here.filter((phrase) => phrase.head >= to).slice(0, REACH);
    return [...before, ...after];
}
/** How each phrase looks when the question is: what is it to this trigger? */
function roleLooks(scene, trigger, phrases) {
    const voice = voiceOf(scene, trigger);
    return phrases.map((phrase, at) => {
        const rank = phrase.head < trigger.from ? at - countBefore(phrases, trigger) : at - countBefore(phrases, trigger) + 1;
        return lookOf(scene, trigger, phrase, rank, voice);
    });
}
const countBefore = (phrases, { from }) => phrases.filter((phrase) => phrase.head < from).length;
/** How the trigger is used: as a noun, actively, passively, as a participle; a guess from the words around it. */
function voiceOf({ tokens }, { from, to }) {
    const [two, one, own, next] = [tokens[from - 2], tokens[from - 1], tokens[from], tokens[to]];
    if (own?.pos === "NOUN" || own?.pos === "PROPN")
        return 1;
    const participle = own?.lower.endsWith("ed") === true || own?.pos === "VERB";
    const be = [one, two].some((token) => token?.lemma === "be" || /^(?:was|were|is|are|been|being|be|got|get)$/.test(token?.lower ?? ""));
    if (own?.lower.endsWith("ing") === true)
        return be ? 2 : 3;
    if (be && participle)
        return 4;
    if (next?.lower === "by" && participle)
        return 5;
    if (one?.lower === "to")
        return 6;
    return own?.pos === "VERB" ? 7 : 8;
}
/** Used again for every phrase: a new one each time costs more than what is written into it. */
const list = new look_1.FeatureList();
function lookOf(scene, trigger, phrase, rank, voice) {
    list.clear();
    const antecedent = isAntecedent(scene, trigger, phrase) ? 1 : 0;
    const type = (0, hash_1.hashOf)(trigger.row.type);
    const words = (0, hash_1.hashOf)(trigger.words);
    const place = placeOf(scene, trigger, phrase, rank);
    addPlace(list, place, type, words, voice);
    addPhrase(list, scene, phrase, place, type, voice);
    addSlot(list, trigger, place, voice, scene.tokens[phrase.from - 1]?.lower ?? "", (0, hash_1.hashOf)(phrase.kind ?? "none"));
    list.add2(80, antecedent, voice);
    list.add3(81, antecedent, place.side, (0, hash_1.hashOf)(phrase.kind ?? "none"));
    addSurroundings(list, scene, phrase, trigger, place, type, voice);
    return {
        features: list.toArray(),
        word: (0, hash_1.mix)(type, place.side),
        shape: (0, hash_1.mix)(place.side, voice),
        before: place.preposition,
    };
}
/** "Trump, who won": whom the relative pronoun before the trigger stands for. */
function isAntecedent({ tokens }, { from }, phrase) {
    let at = from - 1;
    while (at > from - 5 && /^(?:AUX|ADV|PART)$/.test(tokens[at]?.pos ?? ""))
        at--;
    if (!/^(?:who|which|that)$/.test(tokens[at]?.lower ?? ""))
        return false;
    return phrase.to === (tokens[at - 1]?.text === "," ? at - 1 : at);
}
function placeOf(scene, { from, to }, phrase, rank) {
    const side = phrase.head < from ? (phrase.to > from ? 2 : 0) : phrase.from < to ? 3 : 1;
    const [low, high] = side === 0 || side === 2 ? [phrase.to, from] : [to, phrase.from];
    const least = (count, most) => Math.min(most, count);
    return {
        side,
        rank: Math.max(-6, Math.min(6, rank)),
        gap: coarse(high - low),
        commas: least(scene.commas(low, high), 3),
        verbs: least(scene.verbs(low, high), 3),
        relatives: least(scene.relatives(low, high), 2),
        conjunctions: least(scene.conjunctions(low, high), 2),
        preposition: scene.word(phrase.from - 1),
    };
}
const coarse = (steps) => (steps <= 3 ? Math.max(0, steps) : steps <= 6 ? 4 : steps <= 12 ? 5 : 6);
function addPlace(list, place, type, words, voice) {
    const { side, rank, gap, commas, verbs, relatives, conjunctions, preposition } = place;
    list.add2(1, side, voice);
    list.add3(2, side, voice, rank);
    list.add3(3, rank, voice, type);
    list.add3(4, (0, hash_1.mix)(side, voice), verbs, commas);
    list.add3(5, (0, hash_1.mix)(side, voice), gap, verbs);
    list.add3(6, (0, hash_1.mix)(side, voice), (0, hash_1.mix)(verbs, relatives), commas);
    list.add3(7, (0, hash_1.mix)(side, voice), preposition, gap);
    list.add3(8, (0, hash_1.mix)(side, type), preposition, voice);
    list.add3(9, (0, hash_1.mix)(side, words), preposition, voice);
    list.add3(10, (0, hash_1.mix)(side, words), voice, verbs);
    list.add3(11, (0, hash_1.mix)(side, type), voice, verbs);
    list.add3(12, (0, hash_1.mix)(side, type), commas, gap);
    list.add3(13, (0, hash_1.mix)(side, voice), conjunctions, verbs);
    list.add3(14, (0, hash_1.mix)(side, words), rank, voice);
    list.add3(15, (0, hash_1.mix)(side, preposition), rank, commas);
    list.add2(16, type, side);
    list.add3(17, (0, hash_1.mix)(side, voice), (0, hash_1.mix)(verbs, commas), (0, hash_1.mix)(relatives, rank));
}
function addPhrase(list, scene, phrase, { side, rank, verbs }, type, voice) {
    const kind = (0, hash_1.hashOf)(phrase.kind ?? "none");
    const head = scene.lemma(phrase.head);
    const length = Math.min(3, phrase.to - phrase.from);
    list.add3(30, kind, side, voice);
    list.add3(31, (0, hash_1.mix)(kind, type), side, voice);
    list.add3(32, head, side, voice);
    list.add3(33, head, type, side);
    list.add3(34, scene.ending(phrase.head), side, type);
    list.add3(35, (0, hash_1.hashOf)(phrase.mention ?? "none"), side, voice);
    list.add3(36, kind, rank, type);
    list.add3(37, length, side, rank);
    list.add3(38, kind, verbs, (0, hash_1.mix)(side, type));
    list.add2(39, head, (0, hash_1.mix)(side, verbs));
    list.add3(40, scene.pos(phrase.head), side, rank);
}
/** Whether the phrase stands where the table puts a receiver of this type: as object, or behind one of its prepositions. */
function addSlot(list, { row }, place, voice, before, kind) {
    const isObject = place.side === 1 && place.gap === 0 ? 2 : place.side === 1 && place.verbs === 0 && place.gap <= 4 ? 1 : 0;
    const takesObject = row.slots.has("object") ? 1 : 0;
    const byPreposition = row.slots.has(before) ? 1 : 0;
    const slot = (0, hash_1.mix)((0, hash_1.mix)(isObject, takesObject), byPreposition);
    list.add3(70, slot, place.side, voice);
    list.add3(71, slot, (0, hash_1.mix)(place.side, voice), place.rank);
    list.add3(72, slot, (0, hash_1.mix)(place.side, voice), kind);
    list.add3(73, slot, (0, hash_1.mix)(place.verbs, place.commas), place.side);
    list.add3(74, (0, hash_1.mix)(takesObject, place.side), (0, hash_1.mix)(voice, place.rank), kind);
}
function addSurroundings(list, scene, phrase, trigger, { side, rank, gap }, type, voice) {
    const next = phrase.to;
    const side2 = (0, hash_1.mix)(side, voice);
    list.add3(50, scene.word(next), side, gap);
    list.add3(51, scene.pos(next), side2, rank);
    list.add3(52, scene.pos(phrase.from - 1), side2, rank);
    list.add3(53, scene.word(phrase.from - 1), scene.word(phrase.from - 2), side);
    list.add3(54, scene.word(next), type, side);
    list.add3(55, scene.pos(next), scene.pos(next + 1), side2);
    list.add3(56, phrase.from === 0 ? 1 : 0, side2, rank);
    list.add3(57, scene.word(trigger.from - 1), side, rank);
    list.add3(58, scene.word(trigger.to), side, rank);
    list.add3(59, scene.word(trigger.to), (0, hash_1.mix)(side, type), gap);
    list.add3(60, scene.pos(trigger.from - 1), scene.pos(trigger.to), (0, hash_1.mix)(side, rank));
    list.add3(61, scene.word(trigger.from - 1), (0, hash_1.mix)(side, type), gap);
    list.add3(62, scene.lemma(next), side2, gap);
}
//# sourceMappingURL=role-looks.js.map