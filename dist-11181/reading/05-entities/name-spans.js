"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.nameSpans = nameSpans;
const almanac_1 = require("../almanac");
const fold_1 = require("../fold");
const body_nouns_json_1 = __importDefault(require("../tables/body-nouns.json"));
const honorifics_json_1 = __importDefault(require("../tables/honorifics.json"));
const not_names_json_1 = __importDefault(require("../tables/not-names.json"));
const ranks_json_1 = __importDefault(require("../tables/ranks.json"));
const roster_1 = require("./roster");
const scene_1 = require("./scene");
/** The tagger's names and those it missed that a table has. In text order, none overlapping another. */
function nameSpans(scene, names) {
    const tagged = names
        .map((name) => bareName(scene, name))
        .filter((name) => isName(name) && !isDemonym(scene, name))
        .map((name) => withRank(scene, name));
    const missed = tableNames(scene, (0, roster_1.takenBy)(tagged));
    return [...tagged, ...missed].sort((a, b) => a.start - b.start);
}
const POSSESSIVE = /['’]s?$/u;
const HONORIFICS = new Set(honorifics_json_1.default.map(fold_1.fold));
const NOT_NAMES = new Set(not_names_json_1.default.map(fold_1.fold));
const BODY_NOUNS = new Set(Object.values(body_nouns_json_1.default).flat());
/** A date, or a common noun in capitals ("our Alliance", "Alliance capabilities"), is no name. */
function isName({ text }) {
    const words = (0, fold_1.fold)(text).split(" ");
    const commonNoun = BODY_NOUNS.has(words[0] ?? "") && (words.length === 1 || /^\p{Ll}/u.test(text.split(" ").at(-1) ?? ""));
    return /[\p{L}\p{N}]/u.test(text) && !NOT_NAMES.has((0, fold_1.fold)(text)) && !commonNoun;
}
/** `Democratic` in front of an office is an adjective, whatever its capital. */
const isDemonym = ({ library: { almanac } }, { text }) => (0, almanac_1.lookUp)(almanac.demonyms, text) !== null && (0, almanac_1.lookUp)(almanac.names, text) === null;
function bareName({ text }, { start, end, kind }) {
    const whole = text.slice(start, end);
    const edge = whole.length - whole.replace(/^[^\p{L}\p{N}]+/u, "").length;
    const bare = withoutStop(whole
        .slice(edge)
        .replace(/[^\p{L}\p{N}.'’)]+$/u, "")
        .replace(POSSESSIVE, ""));
    const lead = edge + leadingWords(bare, kind);
    return { start: start + lead, end: start + edge + bare.length, kind, text: bare.slice(lead - edge) };
}
/** The full stop of `X.` ends a sentence, that of `U.S.` does not. */
const withoutStop = (name) => /(?:^|[^.\p{L}])\p{L}+\.$/u.test(name) && !/\b(?:Jr|Sr|Inc|Corp|Co|Ltd)\.$/u.test(name) ? name.slice(0, -1) : name;
/** How many characters of article and honorifics stand before the name proper. */
function leadingWords(name, kind) {
    const [first = ""] = name.split(/\s/u, 1);
    const goes = (/^the$/iu.test(first) && kind !== "PLACE") || (kind === "PERSON" && HONORIFICS.has((0, fold_1.fold)(first)));
    const rest = name.slice(first.length).trimStart();
    if (!goes || rest.length === 0)
        return 0;
    const here = name.length - rest.length;
    return here + leadingWords(rest, kind);
}
const RANKS = new Set(ranks_json_1.default);
/** `Pope Francis`, `Prince William`: a rank that belongs to the name, where the name is a given name alone. */
function withRank(scene, name) {
    if (name.kind !== "PERSON" || name.text.includes(" "))
        return name;
    const rank = (0, scene_1.neighbour)(scene, (0, scene_1.wordAt)(scene, name.start), -1);
    if (!rank || !RANKS.has(rank.text))
        return name;
    return { ...name, start: rank.start, text: scene.text.slice(rank.start, name.end) };
}
/** Names with a fixed spelling that stand in the text all the same. */
function tableNames(scene, taken) {
    const found = [];
    for (let at = 0; at < scene.words.length; at += 1) {
        const name = tableNameAt(scene, at);
        if (name === null || taken(name))
            continue;
        found.push(name);
        while ((scene.words[at + 1]?.end ?? Number.POSITIVE_INFINITY) <= name.end)
            at += 1;
    }
    return found;
}
const CAPITAL = /^\p{Lu}/u;
const WORDY = /[\p{L}\p{N}]/u;
const MOST_WORDS = 8;
function tableNameAt(scene, at) {
    const first = scene.words[at];
    if (!first || !CAPITAL.test(first.text))
        return null;
    const { names, longest } = scene.library.almanac;
    const [firstPart = ""] = (0, fold_1.fold)(first.text).split(" ");
    const most = Math.min(MOST_WORDS, longest.get(firstPart) ?? 0);
    for (let count = most; count > 0; count -= 1) {
        const last = scene.words[at + count - 1];
        if (!last || last.sentence !== first.sentence || !WORDY.test(last.text))
            continue;
        const text = scene.text.slice(first.start, last.end);
        const entry = (0, almanac_1.lookUp)(names, text);
        if (entry && isSaidAsName(scene, first, text))
            return { start: first.start, end: last.end, kind: entry.identity.kind, text };
    }
    return null;
}
/** A single letter is a name only where people publish ("on X", "social media X"). */
function isSaidAsName(scene, word, text) {
    if (text.length > 1)
        return true;
    return /^(?:on|media|platform|network|via)$/u.test(scene.words[word.at - 1]?.lower ?? "");
}
//# sourceMappingURL=name-spans.js.map