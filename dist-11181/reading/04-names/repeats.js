"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.missedRepeats = missedRepeats;
const name_words_json_1 = __importDefault(require("../tables/name-words.json"));
const NEVER = new Set(name_words_json_1.default.never);
const LONGEST = 6;
/** Where the article says a name again and the tagger passed over it. */
function missedRepeats(sentences, found, names) {
    const taken = takenTokens(found);
    return sentences.flatMap((sentence) => repeatsIn(sentence, taken, names));
}
const takenTokens = (found) => new Set(found.flatMap(({ sentence, from, to }) => sentence.tokens.slice(from, to)));
function repeatsIn(sentence, taken, names) {
    const repeats = [];
    for (let from = 0; from < sentence.tokens.length; from++) {
        const to = repeatEnd(sentence.tokens, from, taken, names);
        if (to === null)
            continue;
        const kind = names.get(joined(sentence.tokens, from, to)) ?? "PLACE";
        repeats.push({ sentence, from, to, kind, margin: 1 });
        from = to - 1;
    }
    return repeats;
}
/** The end of the longest known name that begins here, or null. */
function repeatEnd(tokens, from, taken, names) {
    if (!isCapitalised(tokens[from]))
        return null;
    for (let to = Math.min(from + LONGEST, tokens.length); to > from; to--) {
        const name = joined(tokens, from, to);
        if (!names.has(name) || !isLongEnough(name) || NEVER.has(name.toLowerCase()))
            continue;
        if (tokens.slice(from, to).some((token) => taken.has(token)))
            continue;
        return to - from === 1 && isPartOfMore(tokens, from, taken) ? null : to;
    }
    return null;
}
const joined = (tokens, from, to) => tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
const isCapitalised = (token) => token !== undefined && /^\p{Lu}/u.test(token.text);
/** "Li" may be many things; "US" is always the same. */
const isLongEnough = (name) => name.length > 2 || /^\p{Lu}{2}$/u.test(name);
/**
 * A single word beside another capitalised one belongs to a longer name that is not this one, unless it is an acronym
 * ("US President") or the other is no part of names ("on Tuesday Trump").
 */
function isPartOfMore(tokens, at, taken) {
    if (/^\p{Lu}{2,}$/u.test(tokens[at]?.text ?? ""))
        return false;
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    const goesOn = isNameWord(after) && !(after !== undefined && taken.has(after));
    return goesOn || (at > 1 && isNameWord(before));
}
const isNameWord = (token) => token !== undefined && /^\p{Lu}\p{L}/u.test(token.text) && !NEVER.has(token.lower);
//# sourceMappingURL=repeats.js.map