"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.verbsOf = verbsOf;
exports.isSameClause = isSameClause;
const speech_lemmas_json_1 = __importDefault(require("../tables/speech-lemmas.json"));
const scene_1 = require("./scene");
const SAYS = new Set(speech_lemmas_json_1.default.says);
const PREPOSITIONS = /^(?:of|to|for|with|by|from|at|on|against|between|about|over|than|as|in)$/u;
const SKIPPED = /^(?:who|also|then|later|still|already|never|now|,)$/u;
const APPOSITION_REACH = 20;
/** The verbs whose subject the words from `first` to before `after` are: that of a relative clause, and the main one. */
function verbsOf(scene, first, after) {
    const before = (0, scene_1.neighbour)(scene, first, -1);
    if (before && SAYS.has(before.lemma) && isInverted(scene, before))
        return [before];
    if (before && PREPOSITIONS.test(before.lower))
        return [];
    const verbs = [verbBeside(scene, after), verbBehindApposition(scene, after)];
    return verbs.filter((verb) => verb !== null);
}
/** `"…," said NAME`: the verb follows what is said. */
const isInverted = (scene, verb) => /^[,"”’']$/u.test((0, scene_1.neighbour)(scene, verb.at, -1)?.text ?? "");
const MOST_BETWEEN = 3;
function verbBeside(scene, after) {
    for (let steps = 1; steps <= MOST_BETWEEN; steps += 1) {
        const word = (0, scene_1.neighbour)(scene, after - 1, steps);
        if (!word)
            return null;
        if (isVerb(word))
            return word;
        if (word.pos !== "ADV" && !SKIPPED.test(word.lower))
            return null;
    }
    return null;
}
/** `NAME, a long-standing supporter, congratulated`: after the second comma. */
function verbBehindApposition(scene, after) {
    if ((0, scene_1.neighbour)(scene, after - 1, 1)?.text !== ",")
        return null;
    for (let steps = 3; steps <= APPOSITION_REACH; steps += 1) {
        const word = (0, scene_1.neighbour)(scene, after - 1, steps);
        if (!word)
            return null;
        if (word.text === ",")
            return verbBeside(scene, word.at + 1);
    }
    return null;
}
const isVerb = ({ pos }) => pos === "VERB" || pos === "AUX";
/** In words; no sentence of an editor has longer ones, and a text without full stops takes no longer to read. */
const LONGEST_CLAUSE = 60;
const CLAUSE_STARTS = /^(?:that|as|who|which|if|when|because|while|although|after|before|whether|until|since|what)$/u;
/** Do a verb and a later word share a clause? `and asked him` goes on with the same subject, `and Biden asked` does not. */
function isSameClause({ words }, verb, there) {
    if (there - verb > LONGEST_CLAUSE)
        return false;
    for (let at = verb + 1; at < there; at += 1) {
        const word = words[at];
        if (!word || word.sentence !== words[there]?.sentence)
            return false;
        if (/^[;:,"“”—–]$/u.test(word.text) || CLAUSE_STARTS.test(word.lower))
            return false;
        const next = words[at + 1];
        if (/^(?:and|but|or)$/u.test(word.lower) &&
            next &&
            !isVerb(next) &&
            next.pos !== "ADV" &&
            hasVerbBetween(words, at, there))
            return false;
    }
    return true;
}
const hasVerbBetween = (words, from, to) => words.slice(from + 1, to).some(isVerb);
//# sourceMappingURL=clauses.js.map