"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.cutAtNextStatement = cutAtNextStatement;
const attribution_1 = require("./attribution");
const words_1 = require("./words");
/** Ends a content where the next statement of the same sentence begins: `said A, and Y said B` · `told them to A, insisting B`. */
function cutAtNextStatement(attributions) {
    return attributions.map((one) => attributions.reduce(cutBefore, one));
}
function cutBefore(one, next) {
    if (one === next || one.cue === null || next.cue === null || next.cue.from <= one.cue.from)
        return one;
    const end = startOf(next, one.unit);
    if (end === null || end <= one.cue.to)
        return one;
    const content = one.content.flatMap((part) => cutPart(part, end));
    return content.length > 0 ? { ...one, content } : one;
}
const cutPart = (part, end) => [{ from: part.from, to: Math.min(part.to, end) }].filter((rest) => (0, attribution_1.sizeOf)(rest) > 0);
/** Where the clause of a statement starts, if it is coordinated with what stands before it; else null. */
function startOf({ cue, source }, { tokens }) {
    if (cue === null || tokens[cue.from]?.quoted)
        return null;
    const verb = tokens[cue.from];
    const first = source !== null && source.from < cue.from && cue.from - source.to <= 25 ? source.from : cue.from;
    const joint = tokens[first - 1];
    const comma = tokens[first - 2]?.text === ",";
    if (first < cue.from)
        return comma && CLAUSE_JOINTS.has(joint?.lower ?? "") ? first - 2 : ownVerb(cue, tokens, verb);
    return ownVerb(cue, tokens, verb);
}
/** `…, insisting` · `… and reminded`: the verb has no subject of its own. */
function ownVerb({ from }, tokens, verb) {
    let at = from - 1;
    while (tokens[at]?.pos === "ADV" || tokens[at]?.lower === "even")
        at--;
    const joint = tokens[at];
    if (verb === undefined || joint === undefined || joint.quoted)
        return null;
    if (joint.text === ",")
        return (0, words_1.isParticiple)(verb) ? at : null;
    if (joint.lower !== "and" && joint.lower !== "but")
        return null;
    const finite = verb.pos === "VERB" && (/(?:ed|s)$/u.test(verb.lower) || verb.lower !== verb.lemma);
    return finite && !(0, words_1.isParticiple)(verb) ? (tokens[at - 1]?.text === "," ? at - 1 : at) : null;
}
const CLAUSE_JOINTS = new Set(["and", "but", "while", "as", "although", "though", "whereas", "yet"]);
//# sourceMappingURL=clause-ends.js.map