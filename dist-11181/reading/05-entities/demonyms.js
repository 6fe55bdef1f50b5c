"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.demonymSightings = demonymSightings;
const almanac_1 = require("../almanac");
const roster_1 = require("./roster");
const scene_1 = require("./scene");
const CAPITAL = /^\p{Lu}/u;
const HYPHENATED = /^(\p{Lu}\p{L}+)-\p{Lu}?\p{L}+$/u;
/** Adjectives and nouns made from a name: `Russian` speaks of Russia, `Democrat` of the party. */
function demonymSightings(scene, roster) {
    const taken = (0, roster_1.takenBy)(roster.ties);
    const bodies = [...roster.identities.values()].filter(({ kind }) => kind === "ORGANISATION");
    return scene.words.flatMap((word) => {
        if (!CAPITAL.test(word.text) || taken(word) || isLanguage(scene, word))
            return [];
        return demonymAt(scene, bodies, word, taken);
    });
}
function demonymAt(scene, bodies, word, taken) {
    const { demonyms } = scene.library.almanac;
    const partisan = memberOfNamedParty(scene, bodies, word);
    if (partisan)
        return [partisan];
    const next = scene.words[word.at + 1];
    const pair = next && CAPITAL.test(next.text) && !taken(next) && next.sentence === word.sentence
        ? (0, almanac_1.lookUp)(demonyms, `${word.text} ${next.text}`)
        : null;
    if (pair && next)
        return [(0, roster_1.sighting)(pair.identity, { start: word.start, end: next.end }, "DEMONYM", pair.by)];
    const previous = scene.words[word.at - 1];
    if (previous && previous.sentence === word.sentence && (0, almanac_1.lookUp)(demonyms, `${previous.text} ${word.text}`))
        return [];
    const stem = HYPHENATED.exec(word.text)?.[1] ?? word.text;
    const entry = (0, almanac_1.lookUp)(demonyms, stem);
    return entry
        ? [(0, roster_1.sighting)(entry.identity, { start: word.start, end: word.start + stem.length }, "DEMONYM", entry.by)]
        : [];
}
/** `in English`, `speaks French`: the language, not the country. */
const isLanguage = (scene, word) => /^(?:in|into|speak|speaks|spoke|speaking|fluent)$/u.test((0, scene_1.lowerAt)(scene, word.at, -1)) &&
    /^(?:[.,;:!?)]|and|or|)$/u.test((0, scene_1.lowerAt)(scene, word.at, 1));
/** `Social Democrat`, where the article names the Social Democratic Party. */
function memberOfNamedParty(scene, bodies, word) {
    const before = (0, scene_1.neighbour)(scene, word.at, -1);
    if (!before || !CAPITAL.test(before.text) || !(0, almanac_1.lookUp)(scene.library.almanac.demonyms, word.text))
        return null;
    const stem = `${before.text} ${word.text}`.replace(/s$/u, "");
    const party = bodies.find(({ name }) => name.startsWith(stem));
    return party
        ? (0, roster_1.sighting)(party, { start: before.start, end: word.end }, "DEMONYM", "member of a party named here")
        : null;
}
//# sourceMappingURL=demonyms.js.map