"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.groupSightings = groupSightings;
const slug_1 = require("../../domain/slug");
const group_nouns_json_1 = __importDefault(require("../tables/group-nouns.json"));
const speech_lemmas_json_1 = __importDefault(require("../tables/speech-lemmas.json"));
const roster_1 = require("./roster");
const scene_1 = require("./scene");
const GROUP_NOUNS = new Set(group_nouns_json_1.default.nouns);
const TELLS = new Set(speech_lemmas_json_1.default.tells);
const SAYS = new Set(speech_lemmas_json_1.default.says);
/** People nobody names who speak or are spoken to: `some NATO members fear`, `told allies`. */
function groupSightings(scene, roster) {
    const taken = (0, roster_1.takenBy)(roster.ties.filter((tie) => tie.kind === "NAME"));
    const alliance = onlyAlliance(scene, roster);
    return scene.words.flatMap((word) => {
        if (!GROUP_NOUNS.has(word.lower) || taken(word) || !speaksOrListens(scene, word))
            return [];
        const first = phraseStart(scene, word);
        const span = { start: first.start, end: word.end };
        const name = nameOf(scene.text.slice(span.start, span.end), alliance);
        return [
            (0, roster_1.sighting)({ key: (0, slug_1.slug)(name), kind: "GROUP", name, wikidata: null }, span, "DESCRIPTOR", "group that speaks"),
        ];
    });
}
const ALLIED = new Set(group_nouns_json_1.default.ofAnAlliance);
/** `the 32 allies` are those of the only alliance the article names. */
function nameOf(words, alliance) {
    const [, noun] = /^the (?:\S*\d\S* )?(\p{L}+)$/iu.exec(words) ?? [];
    if (noun && alliance !== null && ALLIED.has(noun))
        return `${alliance} ${noun}`;
    return lowerFirst(words.replace(/^(?:the|its|their|his|her|our)\s+/iu, ""));
}
function onlyAlliance({ library }, roster) {
    const alliances = [...roster.identities.values()].filter(({ key }) => library.almanac.classes.get(key)?.includes("alliance"));
    return alliances.length === 1 ? (alliances[0]?.name ?? null) : null;
}
function speaksOrListens(scene, noun) {
    const next = (0, scene_1.neighbour)(scene, noun.at, 1);
    if (next?.text === ":")
        return true;
    const after = next?.pos === "ADV" || next?.pos === "AUX" ? (0, scene_1.neighbour)(scene, noun.at, 2) : next;
    if (after && SAYS.has(after.lemma))
        return true;
    const before = (0, scene_1.neighbour)(scene, phraseStart(scene, noun).at, -1);
    return before !== null && before.pos !== "NOUN" && TELLS.has(before.lemma);
}
const MODIFIERS = new Set(["ADJ", "NOUN", "PROPN", "NUM"]);
const MOST_MODIFIERS = 8;
const DETERMINERS = /^(?:the|some|many|several|most|few|all|two|three|other|its|their|his|her|our|local)$/u;
function phraseStart(scene, noun) {
    let first = noun;
    for (let steps = 0; steps < MOST_MODIFIERS; steps += 1) {
        const before = (0, scene_1.neighbour)(scene, first.at, -1);
        if (!before || before.quoted !== noun.quoted)
            return first;
        if (DETERMINERS.test(before.lower))
            return before;
        if (!MODIFIERS.has(before.pos) || SAYS.has(before.lemma))
            return first;
        first = before;
    }
    return first;
}
const lowerFirst = (name) => /^\p{Lu}\p{Ll}/u.test(name) && /^(?:some|many|several|most|few|all|other)\b/iu.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
//# sourceMappingURL=groups.js.map