"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.creditedAgencies = creditedAgencies;
const page_words_json_1 = __importDefault(require("../tables/page-words.json"));
const AGENCIES = new Set(page_words_json_1.default.agencies.map((agency) => agency.toLowerCase()));
const LONGEST = 3;
/** Agencies that brackets credit and the tagger passed over: `(AFP photo)`, `(Reuters)`, `(Photo by Ann Lee/AP)`. */
function creditedAgencies(sentences, found) {
    const taken = new Set(found.flatMap(({ sentence, from, to }) => sentence.tokens.slice(from, to)));
    return [...found, ...sentences.flatMap((sentence) => creditsIn(sentence, taken))];
}
function creditsIn(sentence, taken) {
    return sentence.tokens.flatMap((token, at) => {
        if (!/^[(/]$/u.test(token.text))
            return [];
        const from = at + 1;
        const to = agencyEnd(sentence.tokens, from);
        const isFree = to !== null && !sentence.tokens.slice(from, to).some((word) => taken.has(word));
        return isFree ? [{ sentence, from, to, kind: "ORGANISATION", margin: 1 }] : [];
    });
}
function agencyEnd(tokens, from) {
    for (let to = Math.min(from + LONGEST, tokens.length); to > from; to--) {
        const name = tokens.slice(from, to).map(({ lower }) => lower);
        if (AGENCIES.has(name.join(" ")))
            return to;
    }
    return null;
}
//# sourceMappingURL=credits.js.map