"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.descriptorSightings = descriptorSightings;
const almanac_1 = require("../almanac");
const role_phrase_1 = require("../roles/role-phrase");
const antecedents_1 = require("./antecedents");
const body_descriptors_1 = require("./body-descriptors");
const roster_1 = require("./roster");
const scene_1 = require("./scene");
const ties_by_word_1 = require("./ties-by-word");
/** Words that mean somebody named before: `the Israeli prime minister`, `the Norwegian`, `the 57-year-old`, `the alliance`. */
function descriptorSightings(scene, roster) {
    const bodies = (0, body_descriptors_1.bodySightings)(scene, roster);
    const ties = (0, ties_by_word_1.tiesByWord)(scene, roster.ties);
    const taken = (0, roster_1.takenBy)(roster.ties.filter((tie) => tie.kind === "DESCRIPTOR" || tie.kind === "NAME"));
    const held = (0, antecedents_1.rolesHeld)(scene, roster, ties);
    const people = scene.words.flatMap((word) => {
        const described = describedBy(scene, ties, word);
        if (!described ||
            taken({ start: word.start, end: word.end }) ||
            isBesideName(scene, namesOf(roster, ties), described))
            return [];
        const person = (0, antecedents_1.whoFits)(scene, roster, held, described);
        const identity = person ? roster.identities.get(person) : undefined;
        return identity ? [(0, roster_1.sighting)(identity, spanOf(scene, described), "DESCRIPTOR", described.by)] : [];
    });
    return [...bodies, ...people];
}
const spanOf = ({ words }, { from, last }) => ({
    start: words[from]?.start ?? 0,
    end: words[last]?.end ?? 0,
});
const AGE = /^\d{1,3}-year-old$/u;
function describedBy(scene, ties, word) {
    if ((0, scene_1.zoneOf)(scene, word) === "BYLINE")
        return null;
    return byOffice(scene, ties, word) ?? byOriginOrAge(scene, word);
}
/** `the chancellor`, `the abrasive US leader`: a definite role phrase. */
function byOffice(scene, ties, word) {
    const phrase = (0, role_phrase_1.rolePhraseEndingAt)(scene, ties, word.at);
    if (!phrase || continues(scene, phrase.to))
        return null;
    const of = phrase.of?.key ?? null;
    const isHeadline = (0, scene_1.zoneOf)(scene, word) === "HEADLINE" && phrase.determiner === null && of !== null;
    if (isHeadline)
        return {
            from: phrase.from,
            last: phrase.to - 1,
            by: `role: ${phrase.row.title}`,
            office: { rowClass: phrase.row.class, of },
            origin: null,
        };
    if (phrase.determiner?.lower !== "the")
        return null;
    if (of === null && isOfSomething(scene, ties, phrase.to))
        return null;
    return {
        from: phrase.determiner.at,
        last: phrase.to - 1,
        by: `role: ${phrase.row.title}`,
        office: { rowClass: phrase.row.class, of },
        origin: null,
    };
}
/** A title that another noun follows is only part of a longer one: `the vice president candidate`. */
const continues = (scene, to) => {
    const next = (0, scene_1.neighbour)(scene, to - 1, 1);
    return next !== null && (next.pos === "NOUN" || next.pos === "PROPN" || next.text === "-");
};
/** `the president of France` has its own owner; `accused the chancellor of a break` has none. */
const isOfSomething = (scene, ties, to) => /^(?:of|for)$/u.test((0, scene_1.neighbour)(scene, to - 1, 1)?.lower ?? "") &&
    [2, 3].some((steps) => (ties[to - 1 + steps]?.length ?? 0) > 0);
function byOriginOrAge(scene, word) {
    const before = (0, scene_1.neighbour)(scene, word.at, -1);
    if (before?.lower !== "the" || !standsAlone(scene, word))
        return null;
    const base = { from: before.at, last: word.at, office: null };
    if (AGE.test(word.lower))
        return { ...base, by: "age", origin: null };
    const entry = /^\p{Lu}/u.test(word.text) ? (0, almanac_1.lookUp)(scene.library.almanac.demonyms, word.text) : null;
    const singular = entry && !/(?:s|sh|ch|ese)$/u.test(word.lower);
    return singular ? { ...base, by: `origin: ${entry.identity.key}`, origin: entry.identity.key } : null;
}
/** Nothing follows that it could be an adjective of. */
function standsAlone(scene, word) {
    const next = (0, scene_1.neighbour)(scene, word.at, 1);
    return next === null || /^(?:VERB|AUX|ADP|PUNCT|PART|CCONJ|ADV|PRON|SCONJ)$/u.test(next.pos);
}
/** Where people are named: an apposition is beside one of them, not beside a place. */
const namesOf = (roster, ties) => (at) => ties[at]?.some((tie) => tie.kind === "NAME" && roster.identities.get(tie.key)?.kind === "PERSON") ?? false;
/** A title or apposition beside the name says more of its bearer, it does not mention him again. */
function isBesideName(scene, isName, { from, last }) {
    const after = (0, scene_1.neighbour)(scene, last, 1);
    if (after && isName(after.at) && /^\p{Lu}/u.test(after.text))
        return true;
    const comma = (0, scene_1.neighbour)(scene, from, -1);
    return ((comma?.text === "," && isName(from - 2)) ||
        (after?.text === "," && isName(last + 2) && /^\p{Lu}/u.test(scene.words[last + 2]?.text ?? "")));
}
//# sourceMappingURL=descriptors.js.map