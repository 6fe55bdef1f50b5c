"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.bodySightings = bodySightings;
const fold_1 = require("../fold");
const body_nouns_json_1 = __importDefault(require("../tables/body-nouns.json"));
const roster_1 = require("./roster");
const scene_1 = require("./scene");
const GENERAL = new Set([...body_nouns_json_1.default.company, ...body_nouns_json_1.default.body]);
const ALL = new Set(Object.values(body_nouns_json_1.default).flat());
const ONE_WORD_CLASSES = new Set(body_nouns_json_1.default.alliance);
/** `the alliance`, `our Alliance`, `the group`, `the country`: the last body or place of that kind. */
function bodySightings(scene, roster) {
    const taken = (0, roster_1.takenBy)(roster.ties.filter((tie) => tie.kind === "NAME"));
    const mentioned = mentionedIn(scene, roster);
    const found = [];
    const seen = [];
    let next = 0;
    for (const word of scene.words) {
        for (; next < mentioned.length && (mentioned[next]?.tie.start ?? 0) < word.start; next += 1) {
            const one = mentioned[next];
            if (one)
                seen.push(one);
        }
        if (!ALL.has(word.lower) || taken(word))
            continue;
        const first = definiteStart(scene, word);
        const meant = first && lastOfKind(scene, word, seen.slice(-MOST_BACK));
        const identity = meant ? roster.identities.get(meant) : undefined;
        if (first && identity && !taken({ start: first.start, end: word.end }))
            found.push((0, roster_1.sighting)(identity, { start: first.start, end: word.end }, "DESCRIPTOR", `class: ${word.lower}`));
    }
    return found;
}
const MOST_BACK = 30;
const SENTENCES_BACK = 2;
function mentionedIn(scene, roster) {
    const { almanac } = scene.library;
    return roster.ties.flatMap((tie) => {
        const identity = roster.identities.get(tie.key);
        if (!identity || identity.kind === "PERSON" || identity.kind === "GROUP" || tie.kind === "DEMONYM")
            return [];
        const known = nounsOf(scene, tie.key, identity.name, identity.kind === "PLACE");
        return [
            {
                tie,
                nouns: known,
                isUnknown: identity.kind === "ORGANISATION" && known.size === 0 && !almanac.classes.has(tie.key),
            },
        ];
    });
}
function nounsOf({ library: { almanac } }, key, name, isPlace) {
    const inName = (0, fold_1.fold)(name)
        .split(" ")
        .filter((word) => ALL.has(word));
    if (!isPlace)
        return new Set([...(almanac.classes.get(key) ?? []), ...inName]);
    if (almanac.countries.has(key))
        return new Set(body_nouns_json_1.default.country);
    return new Set(inName.length > 0 || almanac.regions.has(key) ? inName : body_nouns_json_1.default.city);
}
const MODIFIERS = new Set(["ADJ", "NOUN", "NUM"]);
const DETERMINERS = /^(?:the|our|this|that)$/u;
/** The article in front of the noun; a noun that has but one meaning here needs none (`keep alliance strong`). */
function definiteStart(scene, noun) {
    const after = (0, scene_1.neighbour)(scene, noun.at, 1);
    if (after && /^(?:of|for)$/u.test(after.lower))
        return null;
    let first = noun;
    for (let steps = 0; steps < 3; steps += 1) {
        const before = (0, scene_1.neighbour)(scene, first.at, -1);
        if (before && DETERMINERS.test(before.lower))
            return before;
        if (!before || !MODIFIERS.has(before.pos) || ALL.has(before.lower))
            break;
        first = before;
    }
    const isBare = ONE_WORD_CLASSES.has(noun.lower) && (/^\p{Lu}/u.test(noun.text) || (0, scene_1.zoneOf)(scene, noun) === "HEADLINE");
    return isBare ? noun : null;
}
function lastOfKind(scene, noun, seen) {
    const precise = seen.findLast((one) => one.nouns.has(noun.lower));
    const back = (one) => noun.sentence - (scene.words[(0, scene_1.wordAt)(scene, one.tie.start)]?.sentence ?? 0);
    if (precise && (ONE_WORD_CLASSES.has(noun.lower) || back(precise) <= SENTENCES_BACK))
        return precise.tie.key;
    const general = GENERAL.has(noun.lower) ? seen.findLast((one) => one.isUnknown) : undefined;
    return general && back(general) <= SENTENCES_BACK ? general.tie.key : null;
}
//# sourceMappingURL=body-descriptors.js.map