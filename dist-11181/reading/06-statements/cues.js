"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.cueWord = void 0;
exports.cueRank = cueRank;
const cues_json_1 = __importDefault(require("../tables/cues.json"));
const words = new Map(Object.entries(cues_json_1.default).map(([lemma, { kind, often }]) => [
    lemma,
    { kind: kind === "THOUGHT" ? "THOUGHT" : "SPEECH", often },
]));
const cueWord = (token) => token ? (words.get(token.lemma) ?? words.get(token.lower) ?? null) : null;
exports.cueWord = cueWord;
/** 0 never … 5 nearly always: coarse enough for a tagger to lean on. */
function cueRank(token) {
    const often = (0, exports.cueWord)(token)?.often ?? 0;
    let rank = 0;
    for (const least of RANKS)
        if (often > least)
            rank++;
    return rank;
}
const RANKS = [0.05, 0.2, 0.4, 0.6, 0.8];
//# sourceMappingURL=cues.js.map