"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.inSmallLetters = inSmallLetters;
const gazetteers_1 = require("./gazetteers");
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}'’-]{3,}$/u;
/** Datelines shout: `BRUSSELS` is read as `Brussels` when it is a place, alone or with the capitals beside it (`PALM BEACH`). */
function inSmallLetters(words, gazetteers) {
    return words.map((word, at) => (isShoutedPlace(words, at, gazetteers) ? titled(word) : word));
}
function isShoutedPlace(words, at, gazetteers) {
    const word = words[at] ?? "";
    if (!/^\p{Lu}{2,}/u.test(word) || (word.length < 4 && !isPartOfShout(words, at)))
        return false;
    return phrasesAround(words, at).some((phrase) => (0, gazetteers_1.isPlace)(gazetteers, phrase.toLowerCase()));
}
const isPartOfShout = (words, at) => CAPITALS.test(words[at - 1] ?? "") || CAPITALS.test(words[at + 1] ?? "");
/** The word alone, with the shouted word before or after it, and with both. */
function phrasesAround(words, at) {
    const word = words[at] ?? "";
    const [before, after] = [words[at - 1] ?? "", words[at + 1] ?? ""].map((other) => /^\p{Lu}{2,}\.?$/u.test(other) ? other : "");
    const phrases = [
        word,
        before && `${before} ${word}`,
        after && `${word} ${after}`,
        before && after && `${before} ${word} ${after}`,
    ];
    return [...phrases, ...threeWords(words, at)].filter((phrase) => phrase !== undefined && phrase !== "");
}
/** `WEST PALM BEACH`: seen from its first word and from its last. */
function threeWords(words, at) {
    const phrases = [words.slice(at, at + 3), words.slice(Math.max(0, at - 2), at + 1)];
    return phrases
        .filter((phrase) => phrase.length === 3 && phrase.every((word) => /^\p{Lu}{2,}$/u.test(word)))
        .map((phrase) => phrase.join(" "));
}
const titled = (word) => word.replace(/\p{L}[\p{L}\p{M}]*/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase());
//# sourceMappingURL=capitals.js.map