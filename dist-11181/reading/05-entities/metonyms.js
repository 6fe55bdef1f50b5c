"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.withGovernments = withGovernments;
const almanac_1 = require("../almanac");
const metonyms_json_1 = __importDefault(require("../tables/metonyms.json"));
const roster_1 = require("./roster");
const scene_1 = require("./scene");
/** Where a capital's name acts, speaks, owns or is helped, it means who governs there: `Kyiv asked for missiles`. */
function withGovernments(scene, roster) {
    const governs = roster.ties.map((tie) => scene.library.almanac.seats.has(tie.key) && isGovernment(scene, tie));
    const together = roster.ties.map((tie, i) => governs[i] === true || standsBesideOne(scene, roster.ties, governs, i, tie));
    const cities = roster.ties.filter((_, i) => !together[i]);
    const governments = roster.ties.filter((_, i) => together[i]).flatMap((tie) => governmentOf(scene, tie));
    return (0, roster_1.withSightings)((0, roster_1.withTies)(roster, cities), governments);
}
function governmentOf(scene, tie) {
    const ruler = scene.library.almanac.seats.get(tie.key);
    return ruler ? [(0, roster_1.sighting)(ruler, tie, "METONYM", `seat of ${ruler.key}`)] : [];
}
const PLACE_PREPOSITIONS = new Set(metonyms_json_1.default.placePrepositions);
const GOVERNMENT_PREPOSITIONS = new Set(metonyms_json_1.default.governmentPrepositions);
const MOTION_WORDS = new Set(metonyms_json_1.default.motionWords);
const MOTION_VERBS = new Set(metonyms_json_1.default.motionVerbs);
const CITY_NOUNS = new Set(metonyms_json_1.default.cityNouns);
const GOVERNMENT_NOUNS = new Set(metonyms_json_1.default.governmentNouns);
const WEATHER_VERBS = new Set(metonyms_json_1.default.weatherVerbs);
function isGovernment(scene, tie) {
    const [first, after] = (0, scene_1.wordRange)(scene, tie);
    const word = scene.words[first];
    if (!word || isDateline(scene, tie) || (0, scene_1.zoneOf)(scene, word) === "BYLINE")
        return false;
    const before = (0, scene_1.lowerAt)(scene, first, -1);
    if (PLACE_PREPOSITIONS.has(before) || isBesideItsCountry(scene, after))
        return false;
    if (before === "to")
        return !comesFromMotion(scene, first) && takesAid(scene, first);
    if (isPossessive(scene, after))
        return owns(scene, after);
    return acts(scene, after) || isDealtWith(scene, first, after);
}
const isDateline = ({ page }, tie) => page.dateline !== null && page.dateline.start <= tie.start && tie.end <= page.dateline.end;
/** `Paris, France`: a city, whatever else is said. */
function isBesideItsCountry(scene, after) {
    if ((0, scene_1.lowerAt)(scene, after - 1, 1) !== ",")
        return false;
    const entry = (0, almanac_1.lookUp)(scene.library.almanac.names, (0, scene_1.neighbour)(scene, after - 1, 2)?.text ?? "");
    return entry !== null && scene.library.almanac.countries.has(entry.identity.key);
}
const STEPS_BACK = [-1, -2, -3, -4, -5, -6];
const comesFromMotion = (scene, first) => STEPS_BACK.some((steps) => MOTION_WORDS.has((0, scene_1.neighbour)(scene, first, steps)?.lemma ?? ""));
/** `aid to Kyiv`, `weapons to Kyiv`: a thing goes there, nobody travels. */
const takesAid = (scene, first) => {
    const given = (0, scene_1.neighbour)(scene, first, -2);
    return given !== null && (given.pos === "NOUN" || given.pos === "ADJ");
};
const isPossessive = (scene, after) => /^['’]s?$/u.test((0, scene_1.lowerAt)(scene, after - 1, 1));
function owns(scene, after) {
    return [2, 3, 4].every((steps) => !CITY_NOUNS.has((0, scene_1.lowerAt)(scene, after - 1, steps)));
}
function acts(scene, after) {
    const next = (0, scene_1.neighbour)(scene, after - 1, 1);
    if (!next || CITY_NOUNS.has(next.lower))
        return false;
    if (GOVERNMENT_NOUNS.has(next.lower))
        return true;
    if (next.pos === "ADV")
        return acts(scene, after + 1);
    if (next.pos !== "VERB" && next.pos !== "AUX")
        return false;
    return !WEATHER_VERBS.has(next.lemma) && !isPassive(scene, next);
}
const isPassive = (scene, verb) => verb.lemma === "be" && ((0, scene_1.neighbour)(scene, verb.at, 1)?.pos === "VERB" || (0, scene_1.neighbour)(scene, verb.at, 2)?.pos === "VERB");
/** `for Kyiv`, `pulling Washington out`, `called Moscow`. */
function isDealtWith(scene, first, after) {
    const before = (0, scene_1.neighbour)(scene, first, -1);
    const next = (0, scene_1.neighbour)(scene, after - 1, 1);
    if (!before || (next && (CITY_NOUNS.has(next.lower) || next.pos === "NOUN")))
        return false;
    if (GOVERNMENT_PREPOSITIONS.has(before.lower))
        return true;
    return before.pos === "VERB" && !MOTION_VERBS.has(before.lemma);
}
/** `London and Washington`, `aid to Kyiv, after Washington`: one government draws the other along. */
function standsBesideOne(scene, ties, governs, i, tie) {
    if (!scene.library.almanac.seats.has(tie.key) || isDateline(scene, tie))
        return false;
    const [first] = (0, scene_1.wordRange)(scene, tie);
    const before = (0, scene_1.lowerAt)(scene, first, -1);
    const beside = (other, joint) => {
        const there = ties[other];
        if (!there || !governs[other] || Math.abs(there.start - tie.start) > 60)
            return false;
        return joint.test(scene.text.slice(Math.min(there.end, tie.end), Math.max(there.start, tie.start)));
    };
    if (PLACE_PREPOSITIONS.has(before))
        return false;
    return beside(i - 1, /^(?:,? (?:and|or|after|as well as) |, )$/u) || beside(i + 1, /^(?: and | or |, )$/u);
}
//# sourceMappingURL=metonyms.js.map