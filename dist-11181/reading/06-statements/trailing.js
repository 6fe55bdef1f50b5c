"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.aroundAttribution = aroundAttribution;
const attribution_1 = require("./attribution");
const cues_1 = require("./cues");
const subject_1 = require("./subject");
const unit_1 = require("./unit");
const words_1 = require("./words");
/**
 * `CONTENT, X said on Monday.` · `CONTENT, said X, the mayor.` · `CONTENT, according to X.` · `According to X, CONTENT.`
 * The attribution stands at the end (or the beginning) and everything else is what was said. Such sentences are clear enough
 * for a rule. Null when the unit is none.
 */
function aroundAttribution(unit) {
    return accordingTo(unit, unit.start) ?? atTheEnd(unit, unit.start);
}
const ACCORDING_TO = "rule: according to";
function accordingTo(unit, start) {
    const { tokens } = unit;
    const at = tokens.findIndex(({ lower, quoted }, i) => lower === "according" && !quoted && tokens[i + 1]?.lower === "to");
    if (at < 0)
        return null;
    const cue = { from: at, to: at + 2 };
    const end = sentenceEnd(tokens, at);
    if (at <= start) {
        const comma = tokens.findIndex(({ text }, i) => i > at && i < end && text === ",");
        const source = (0, subject_1.phraseFrom)(tokens, at + 2);
        if (comma < 0 || source === null)
            return null;
        return {
            unit,
            cue,
            source: { from: at + 2, to: asideEnd(tokens, comma, end) },
            content: rest(asideEnd(tokens, comma, end) + 1, end),
            addressee: null,
            by: ACCORDING_TO,
        };
    }
    if (tokens[at - 1]?.text !== ",")
        return null;
    return {
        unit,
        cue,
        source: { from: at + 2, to: end },
        content: rest(sentenceStart(tokens, at, start), at - 1),
        addressee: null,
        by: ACCORDING_TO,
    };
}
/** An aside after the source ends with the next comma: `According to X, the mayor, …`; one comma alone ends the source. */
function asideEnd(tokens, comma, end) {
    const next = tokens.findIndex(({ text }, i) => i > comma && i < end && text === ",");
    const first = tokens[comma + 1];
    const isAside = next > 0 &&
        next - comma < 9 &&
        (first?.pos === "DET" || first?.lower === "who") &&
        !tokens.slice(comma, next).some(({ pos }) => pos === "VERB");
    return isAside ? next : comma;
}
const rest = (from, to) => (to - from >= 2 ? [{ from, to }] : []);
function atTheEnd(unit, start) {
    const { tokens } = unit;
    for (let at = tokens.length - 1; at > start + 3; at--) {
        const token = tokens[at];
        if (!token || token.quoted)
            return null;
        if (!isSayingVerb(token))
            continue;
        return behind(unit, at, start) ?? inverted(unit, at, start);
    }
    return null;
}
/** A finite verb that introduces speech and often stands after it: `said`, `warns`. */
const isSayingVerb = ({ lemma, lower, pos }) => (0, words_1.isAmong)("verbs that may stand after what was said", lemma) && pos !== "NOUN" && !lower.endsWith("ing");
/** `CONTENT, X said on Monday.` · `CONTENT, X told them.` · `CONTENT, X said, MORE CONTENT.` */
function behind(unit, verb, start) {
    const { tokens } = unit;
    const end = sentenceEnd(tokens, verb);
    const clauseEnd = firstComma(tokens, verb + 1, end);
    const addressee = tokens[verb]?.lemma === "tell" ? (0, subject_1.phraseFrom)(tokens, verb + 1) : null;
    if (!saysNothingMore(tokens, addressee?.to ?? verb + 1, clauseEnd))
        return null;
    const source = (0, subject_1.phraseUpTo)(tokens, verb);
    if (source === null || !isComma(tokens[source.from - 1]))
        return null;
    const content = rest(sentenceStart(tokens, verb, start), source.from - 1);
    if (!content.some((part) => isClause(tokens, part)) && !goesOn(tokens[clauseEnd + 1]))
        return null;
    const more = goesOn(tokens[clauseEnd + 1]) ? rest(clauseEnd + 1, end) : [];
    return finished({
        unit,
        cue: { from: verb, to: verb + 1 },
        source,
        content: [...content, ...more],
        addressee,
        by: "rule: speaker and verb after what was said",
    });
}
/** `The aim, he said, was …`: after the second comma the sentence that was begun before goes on with its verb. */
const goesOn = (token) => token !== undefined && (token.pos === "AUX" || token.pos === "VERB") && !token.lower.endsWith("ing");
/** `CONTENT, said X, the mayor.` A verb that is not plain saying must be followed by a name, or it may have an object there. */
function inverted(unit, verb, start) {
    const { tokens } = unit;
    const source = isComma(tokens[verb - 1]) ? (0, subject_1.phraseFrom)(tokens, verb + 1) : null;
    if (source === null)
        return null;
    const end = sentenceEnd(tokens, verb);
    const next = tokens[source.to];
    const stops = source.to >= end || next?.text === "," || next?.pos === "ADP";
    const named = /^\p{Lu}/u.test(tokens[source.to - 1]?.text ?? "") || (0, cues_1.cueRank)(tokens[verb]) >= 5;
    const content = rest(sentenceStart(tokens, verb, start), verb - 1);
    if (!stops || !named || !content.some((part) => isClause(tokens, part)))
        return null;
    return finished({
        unit,
        cue: { from: verb, to: verb + 1 },
        source,
        content,
        addressee: null,
        by: "rule: verb and speaker after what was said",
    });
}
/** More than a phrase of time or place: it has a finite verb, or is quoted. */
const isClause = (tokens, { from, to }) => tokens
    .slice(from, to)
    .some((token, at) => token.quoted || (isFiniteVerb(token) && tokens[from + at - 1]?.lower !== "to"));
const isFiniteVerb = ({ pos, lower }) => (pos === "VERB" || pos === "AUX") && !lower.endsWith("ing");
const finished = (attribution) => attribution.content.some((part) => (0, attribution_1.sizeOf)(part) >= 3) ? attribution : null;
const isComma = (token) => token !== undefined && (token.text === "," || (0, unit_1.isQuotationMark)(token));
function firstComma(tokens, from, end) {
    for (let at = from; at < end; at++)
        if (tokens[at]?.text === ",")
            return at;
    return end;
}
/** After the verb come at most time, place and manner: `on Thursday`, `in a brief statement without details`, `a day later`. */
function saysNothingMore(tokens, from, end) {
    const [first] = tokens.slice(from, end);
    if (first === undefined)
        return true;
    if (end - from > 12 || first.lower === "that")
        return false;
    const words = tokens.slice(from, end);
    if (first.pos === "ADP")
        return !words.some(({ pos }) => pos === "VERB" || pos === "AUX");
    return (words.length <= 5 &&
        words.some(({ lower }) => (0, words_1.isAmong)("days and months", lower) || (0, words_1.isAmong)("words of time", lower)) &&
        !words.some(({ pos }) => pos === "VERB" || pos === "AUX"));
}
function sentenceStart(tokens, before, start) {
    for (let at = before - 1; at > start; at--)
        if (/^[.!?;]$/u.test(tokens[at]?.text ?? "") && !tokens[at]?.quoted)
            return at + 1;
    return start;
}
function sentenceEnd(tokens, from) {
    for (let at = from; at < tokens.length; at++)
        if (/^[.!?;]$/u.test(tokens[at]?.text ?? ""))
            return at;
    return tokens.length;
}
//# sourceMappingURL=trailing.js.map