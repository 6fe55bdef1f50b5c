"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.END = exports.BEGINNING = exports.KNOWN_BITS = exports.KNOWN_AS = void 0;
exports.wordOf = wordOf;
exports.shapeOf = shapeOf;
const hash_1 = require("../perceptron/hash");
const name_words_json_1 = __importDefault(require("../tables/name-words.json"));
/** Bits of `Word.known`. The order is part of the trained weights. */
exports.KNOWN_AS = {
    FIRST: 1,
    LAST: 2,
    PLACE: 4,
    COUNTRY: 8,
    DEMONYM: 16,
    ORGANISATION: 32,
    TITLE: 64,
    ORGANISATION_WORD: 128,
    PLACE_WORD: 256,
};
exports.KNOWN_BITS = 9;
const TITLES = new Set(name_words_json_1.default.titles);
const ORGANISATION_WORDS = new Set(name_words_json_1.default.organisationWords);
const PLACE_WORDS = new Set(name_words_json_1.default.placeWords);
/** Typographic marks are read as the plain ones the tagger was trained with. */
const PLAIN = {
    "“": '"',
    "”": '"',
    "‘": "'",
    "’": "'",
    "´": "'",
    "`": "'",
    "``": '"',
    "''": '"',
    "–": "-",
    "—": "--",
};
const plain = (word) => PLAIN[word] ?? word.replace(/[’´`]/gu, "'");
/** The outside of a sentence, at its beginning or end. */
const outside = (mark, number) => ({
    lower: mark,
    isCapitalised: false,
    hash: (0, hash_1.hashOf)(mark),
    casedHash: number,
    shape: (0, hash_1.hashOf)(mark.slice(0, 1)) + number,
    affixes: [],
    known: 0,
});
exports.BEGINNING = outside("<s>", 1);
exports.END = outside("</s>", 2);
const LONGEST_AFFIX = 4;
function wordOf(written, gazetteers) {
    const text = plain(written);
    const lower = text.toLowerCase();
    return {
        lower,
        isCapitalised: /^\p{Lu}/u.test(text),
        hash: (0, hash_1.hashOf)(lower),
        casedHash: (0, hash_1.hashOf)(`W${text}`),
        shape: (0, hash_1.hashOf)(shapeOf(text)),
        affixes: affixesOf(lower),
        known: knownAs(text, lower, gazetteers),
    };
}
/** `McDonald-led` → `XxXx-x`: capitals, small letters, digits and other signs, each run as one. */
function shapeOf(word) {
    let shape = "";
    let last = "";
    for (const letter of word) {
        const kind = /\p{Lu}/u.test(letter) ? "X" : /\p{L}|\p{M}/u.test(letter) ? "x" : /\d/u.test(letter) ? "d" : letter;
        if (kind !== last)
            shape += kind;
        last = kind;
    }
    return shape;
}
function affixesOf(lower) {
    const affixes = [];
    for (let length = 1; length <= LONGEST_AFFIX && length < lower.length; length++) {
        affixes.push((0, hash_1.mix)(100 + length, (0, hash_1.hashOf)(lower.slice(0, length))), (0, hash_1.mix)(110 + length, (0, hash_1.hashOf)(lower.slice(-length))));
    }
    return affixes;
}
function knownAs(text, lower, { first, last, leader, city, admin, country, demonym, org, party }) {
    const isAcronym = /^[A-Z]{2,}/u.test(text);
    return ((first.has(lower) ? exports.KNOWN_AS.FIRST : 0) |
        (last.has(lower) || leader.has(lower) ? exports.KNOWN_AS.LAST : 0) |
        (city.has(lower) || admin.has(lower) ? exports.KNOWN_AS.PLACE : 0) |
        (country.has(lower) ? exports.KNOWN_AS.COUNTRY : 0) |
        (demonym.has(lower) ? exports.KNOWN_AS.DEMONYM : 0) |
        (org.has(lower) || (isAcronym && party.has(lower)) ? exports.KNOWN_AS.ORGANISATION : 0) |
        (TITLES.has(lower) ? exports.KNOWN_AS.TITLE : 0) |
        (ORGANISATION_WORDS.has(lower) ? exports.KNOWN_AS.ORGANISATION_WORD : 0) |
        (PLACE_WORDS.has(lower) ? exports.KNOWN_AS.PLACE_WORD : 0));
}
//# sourceMappingURL=words.js.map