"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.rolePhraseEndingAt = rolePhraseEndingAt;
const scene_1 = require("../05-entities/scene");
const fold_1 = require("../fold");
const qualifiers_json_1 = __importDefault(require("../tables/qualifiers.json"));
const titles_json_1 = __importDefault(require("../tables/titles.json"));
const TITLES = new Map(titles_json_1.default.flatMap((row) => row.words.map((word) => [word, row])));
/** Most words end no title: looking the last one up saves putting phrases together. */
const lastWord = (lower) => lower.slice(lower.lastIndexOf("-") + 1);
const LAST_WORDS = new Set([...TITLES.keys()].map((title) => title.slice(title.lastIndexOf(" ") + 1)));
const MOST_WORDS = 4;
const PAST = new Set(qualifiers_json_1.default.past);
const CURRENT = new Set(qualifiers_json_1.default.current);
const EXPECTED = new Set(qualifiers_json_1.default.expected);
const EVALUATIONS = new Set(qualifiers_json_1.default.evaluations);
const MOST_MODIFIERS = 10;
const MODIFIERS = new Set(["ADJ", "NOUN", "PROPN", "NUM"]);
/** The role phrase whose title ends with this word, or null. */
function rolePhraseEndingAt(scene, ties, last) {
    const title = titleEndingAt(scene, last);
    if (!title)
        return null;
    return withModifiers(scene, ties, title.row, title.from, last + 1);
}
function titleEndingAt(scene, last) {
    const end = scene.words[last];
    if (!end || !LAST_WORDS.has(lastWord(end.lower)))
        return null;
    for (let count = MOST_WORDS; count > 0; count -= 1) {
        const first = (0, scene_1.neighbour)(scene, last, 1 - count);
        const row = first ? TITLES.get((0, fold_1.fold)(scene.text.slice(first.start, end.end))) : undefined;
        if (first && row)
            return { row, from: first.at };
    }
    return null;
}
function withModifiers(scene, ties, row, title, to) {
    let from = title;
    let subject = title;
    let of = null;
    let standing = null;
    for (let steps = 0; steps < MOST_MODIFIERS; steps += 1) {
        const word = (0, scene_1.neighbour)(scene, from, -1);
        if (!word)
            break;
        const owner = ownerAt(scene, ties, word.at);
        if (owner && !of) {
            of = owner.tie;
            from = owner.from;
        }
        else if (standingOf(word)) {
            standing = standing ?? standingOf(word);
            from = word.at;
        }
        else if (isModifier(word) && (ties[word.at]?.length ?? 0) === 0) {
            if (subject === from && row.subject && !EVALUATIONS.has(word.lower))
                subject = word.at;
            from = word.at;
        }
        else
            break;
    }
    const before = (0, scene_1.neighbour)(scene, from, -1);
    const determiner = before && /^(?:the|a|an|his|her|its|their|our|my|this|that)$/u.test(before.lower) ? before : null;
    return { row, from, to, determiner, of, standing, title: titleIn(scene, row, subject, title, to) };
}
function titleIn(scene, row, subject, title, to) {
    const written = (from) => {
        const [first, last] = [scene.words[from], scene.words[to - 1]];
        return first && last ? scene.text.slice(first.start, last.end) : row.title;
    };
    if (subject < title)
        return written(subject);
    return row.asWritten ? written(title).toLowerCase() : row.title;
}
const HYPHEN = /^-$/u;
function isModifier(word) {
    return MODIFIERS.has(word.pos) || HYPHEN.test(word.text) || EVALUATIONS.has(word.lower);
}
function standingOf({ lower }) {
    if (PAST.has(lower))
        return "PAST";
    if (EXPECTED.has(lower))
        return "EXPECTED";
    return CURRENT.has(lower) ? "CURRENT" : null;
}
/** A name or adjective in front, with or without 's: `NATO's`, `Dutch`, `European Commission`. */
function ownerAt(scene, ties, at) {
    const possessive = /^['’]s?$/u.test(scene.words[at]?.text ?? "");
    const last = possessive ? at - 1 : at;
    const tie = ties[last]?.find((one) => one.kind !== "PRONOUN" && (one.kind !== "DESCRIPTOR" || one.by.startsWith("class:")));
    if (!tie || scene.words[last]?.sentence !== scene.words[at]?.sentence)
        return null;
    let from = last;
    while (ties[from - 1]?.includes(tie))
        from -= 1;
    return { tie, from };
}
//# sourceMappingURL=role-phrase.js.map