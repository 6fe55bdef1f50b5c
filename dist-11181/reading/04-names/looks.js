"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.nameLooks = nameLooks;
const hash_1 = require("../perceptron/hash");
const look_1 = require("../perceptron/look");
const name_words_json_1 = __importDefault(require("../tables/name-words.json"));
const words_1 = require("./words");
/** News repeats its words: the last many of them are remembered. */
const REMEMBERED = 100_000;
function nameLooks(gazetteers) {
    const remembered = new Map();
    const list = new look_1.FeatureList();
    const word = (text) => {
        const known = remembered.get(text);
        if (known !== undefined)
            return known;
        const fresh = (0, words_1.wordOf)(text, gazetteers);
        if (remembered.size >= REMEMBERED)
            remembered.clear();
        remembered.set(text, fresh);
        return fresh;
    };
    return (texts) => looksOf(texts.map(word), texts, gazetteers, list);
}
function looksOf(words, texts, gazetteers, list) {
    const phrases = knownPhrases(words, gazetteers);
    const shouted = texts.filter((text) => /^[A-Z]{2,}/u.test(text)).length > texts.length * 0.6;
    return words.map((word, at) => {
        const near = { word, at: (distance) => words[at + distance] ?? (at + distance < 0 ? words_1.BEGINNING : words_1.END) };
        list.clear();
        addNeighbours(list, near);
        addPosition(list, word, at === 0, shouted);
        addKnown(list, near);
        addPhrase(list, word, phrases[at] ?? 0);
        addHeads(list, near);
        return { features: list.toArray(), word: word.hash, shape: word.shape, before: near.at(-1).hash };
    });
}
function addNeighbours(list, { word, at }) {
    const [before3, before2, before, after, after2, after3] = [at(-3), at(-2), at(-1), at(1), at(2), at(3)];
    list.add(0, 1);
    list.add(1, word.hash);
    list.add(2, word.casedHash);
    list.add(3, word.shape);
    list.add(4, before.hash);
    list.add(5, after.hash);
    list.add(6, before2.hash);
    list.add(7, after2.hash);
    list.add(8, before.shape);
    list.add(9, after.shape);
    list.add2(10, before.shape, word.shape);
    list.add2(11, word.shape, after.shape);
    list.add3(12, before.shape, word.shape, after.shape);
    list.add2(13, before.hash, word.hash);
    list.add2(14, word.hash, after.hash);
    list.add2(15, before2.hash, before.hash);
    list.add2(16, after.hash, after2.hash);
    list.add2(17, before.hash, word.shape);
    list.add2(18, after.hash, word.shape);
    list.add(24, before3.hash);
    list.add(25, after3.hash);
    list.add3(26, before.shape, after.shape, before.hash);
    list.add3(27, before2.hash, before.hash, word.shape);
    list.add3(28, word.shape, after.hash, after2.hash);
    for (const affix of word.affixes)
        list.add(29, affix);
}
function addPosition(list, word, first, shouted) {
    if (first)
        list.add(19, word.shape);
    if (shouted)
        list.add(20, word.shape);
}
function addKnown(list, { word, at }) {
    const [before, after] = [at(-1), at(1)];
    const capital = (other) => (other.isCapitalised ? 1 : 0);
    for (let bit = 0; bit < words_1.KNOWN_BITS; bit++) {
        if (hasBit(word, bit)) {
            list.add(30 + bit, capital(word));
            list.add(40 + bit, word.shape);
        }
        if (word.isCapitalised && hasBit(before, bit))
            list.add(50 + bit, capital(before));
        if (word.isCapitalised && hasBit(after, bit))
            list.add(60 + bit, capital(after));
    }
    if (!word.isCapitalised)
        return;
    list.add3(70, word.known, before.known, after.known);
    list.add2(71, word.known, (0, hash_1.mix)(before.shape, after.shape));
}
const hasBit = (word, bit) => ((word.known >> bit) & 1) === 1;
function addPhrase(list, word, phrase) {
    if (phrase === 0)
        return;
    list.add(72, phrase);
    list.add2(73, phrase, word.shape);
}
const LONGEST_PHRASE = 4;
/** Words that together are a known name: `New Zealand`, `Liberal Democratic Party`. */
function knownPhrases(words, { country, city, admin, party }) {
    const marks = words.map(() => 0);
    words.forEach((word, at) => {
        if (!word.isCapitalised)
            return;
        let phrase = word.lower;
        for (let length = 2; length <= LONGEST_PHRASE && at + length <= words.length; length++) {
            phrase += ` ${words[at + length - 1]?.lower ?? ""}`;
            const mark = country.has(phrase) ? 1 : city.has(phrase) || admin.has(phrase) ? 2 : party.has(phrase) ? 4 : 0;
            if (mark > 0)
                for (let inside = at; inside < at + length; inside++)
                    marks[inside] = (marks[inside] ?? 0) | mark;
        }
    });
    return marks;
}
const INSIDE = new Set(name_words_json_1.default.inside);
const REACH = 4;
/** The next word of the same name that says what it names: `… Bank`, `… River`; or the one before: `Ministry of …`. */
function addHeads(list, { at }) {
    const next = headFrom(at, 1, words_1.KNOWN_AS.ORGANISATION_WORD | words_1.KNOWN_AS.PLACE_WORD);
    if (next !== null)
        list.add((next.head.known & words_1.KNOWN_AS.ORGANISATION_WORD) > 0 ? 80 : 81, next.distance);
    const last = headFrom(at, -1, words_1.KNOWN_AS.ORGANISATION_WORD);
    if (last !== null)
        list.add(82, last.distance);
}
function headFrom(at, step, kinds) {
    for (let distance = 1; distance <= REACH; distance++) {
        const head = at(step * distance);
        if (head.isCapitalised && (head.known & kinds) > 0)
            return { head, distance };
        if (!head.isCapitalised && !INSIDE.has(head.lower))
            return null;
    }
    return null;
}
//# sourceMappingURL=looks.js.map