"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.settledOverDocument = settledOverDocument;
const name_words_json_1 = __importDefault(require("../tables/name-words.json"));
const acronyms_1 = require("./acronyms");
const found_1 = require("./found");
const repeats_1 = require("./repeats");
const votes_1 = require("./votes");
/** Words that are no surname although they end a name. */
const NEVER = new Set(name_words_json_1.default.never);
/**
 * What one mention leaves open another settles: the same words mean the same thing all over an article, a surname means the
 * person of the full name, an acronym what stood before its brackets. Names that were overlooked once are added.
 */
function settledOverDocument(sentences, found) {
    const votes = (0, votes_1.votesOf)(found);
    const surnames = surnamesOf(found);
    const acronyms = (0, acronyms_1.acronymsOf)(found);
    const settled = found.map((name) => ({ ...name, kind: settledKind(name, votes, surnames, acronyms) }));
    return [...settled, ...(0, repeats_1.missedRepeats)(sentences, settled, namesToRepeat(votes, surnames, acronyms))];
}
function settledKind(name, votes, surnames, acronyms) {
    const spelling = (0, found_1.spellingOf)(name);
    const acronym = acronyms.get(spelling);
    if (acronym !== undefined)
        return acronym;
    const vote = votes.get(spelling.toLowerCase());
    if (name.to - name.from === 1 && surnames.has(spelling.toLowerCase()) && !isPlaceHere(name, (vote?.PLACE ?? 0) > 0))
        return "PERSON";
    return vote !== undefined && vote.count > 1 ? (0, votes_1.winnerOf)(vote) : name.kind;
}
/** "in Washington" stays a place although a Mr Washington is in the news, too. */
const isPlaceHere = ({ kind, sentence, from }, seenAsPlace) => seenAsPlace && kind === "PLACE" && sentence.tokens[from - 1]?.lower === "in";
function surnamesOf(found) {
    const full = found.filter(({ kind, from, to }) => kind === "PERSON" && to - from >= 2);
    const last = full.map((name) => (0, found_1.tokensOf)(name).at(-1)?.lower ?? "");
    return new Set(last.filter((word) => word.length > 2 && /^\p{L}/u.test(word) && !NEVER.has(word)));
}
/** A name seen twice, or once without doubt. */
const SURE = 25;
function namesToRepeat(votes, surnames, acronyms) {
    const sure = [...votes.values()].filter((vote) => vote.count > 1 || vote[(0, votes_1.winnerOf)(vote)] > SURE);
    return new Map([
        ...sure.map((vote) => [vote.spelling, (0, votes_1.winnerOf)(vote)]),
        ...acronyms,
        ...[...surnames].map((surname) => [surname.charAt(0).toUpperCase() + surname.slice(1), "PERSON"]),
    ]);
}
//# sourceMappingURL=document.js.map