"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.withSources = withSources;
const attribution_1 = require("./attribution");
const subject_1 = require("./subject");
const words_1 = require("./words");
/** Gives a source to attributions that have none or a wrong one, and the speakers of direct quotations by position. */
function withSources(attributions) {
    const inOrder = attributions.map(tidied).sort((a, b) => (a.cue?.from ?? 0) - (b.cue?.from ?? 0));
    const done = [];
    for (const attribution of inOrder)
        done.push(withSource(attribution, done.findLast((one) => mayShare(one, attribution)) ?? null));
    return done;
}
/** A phrase neither begins in the dateline nor ends with a preposition. */
function tidied(attribution) {
    const { unit, source } = attribution;
    if (source === null)
        return attribution;
    const from = Math.max(source.from, unit.start);
    let { to } = source;
    while (to > from && /^(?:ADP|PUNCT|CCONJ)$/u.test(unit.tokens[to - 1]?.pos ?? ""))
        to--;
    return { ...attribution, source: to > from ? { from, to } : null };
}
/** The verb before, whose subject this one may share: not one in a relative clause that has ended. */
function mayShare({ cue: earlier, source, unit }, { cue }) {
    if (source === null || earlier === null || cue === null)
        return false;
    const ended = unit.tokens.slice(earlier.to, cue.from).some(({ text }) => text === ",");
    return !(ended && isRelativeVerb(unit, source, earlier));
}
function withSource(attribution, previous) {
    const { unit, cue, source } = attribution;
    if (cue === null)
        return attribution;
    const speaker = speakerOfQuotation(attribution, cue);
    if (speaker)
        return { ...attribution, source: source && (0, attribution_1.overlap)(source, speaker) ? source : speaker };
    if (source !== null && !isObjectBefore(unit, cue, source, previous))
        return { ...attribution, source: outsideAside(unit, cue, source) };
    if (isPassive(unit, cue))
        return attribution;
    return { ...attribution, source: missingSource(attribution, cue, previous) };
}
/** `praised X and said`: what stands between two coordinated verbs belongs to the first. */
function isObjectBefore(unit, cue, source, previous) {
    const joint = jointBefore(unit, cue);
    if (joint === null || source.from > cue.from)
        return false;
    if (source.to === joint)
        return true;
    return previous?.cue !== null && previous?.cue !== undefined && previous.cue.from < source.from;
}
/**
 * `X, who leads Y, said` · `X, citing Y, said`: a name inside an aside is not the subject, what stands before the aside is.
 * `X, who has claimed`: nor is anybody but X.
 */
function outsideAside(unit, cue, source) {
    const subject = source.to <= cue.from ? (0, subject_1.subjectOf)(unit, cue) : null;
    if (subject === null || (0, attribution_1.overlap)(subject, source))
        return source;
    const opening = unit.tokens[subject.to];
    const first = unit.tokens[subject.to + 1];
    const closed = unit.tokens.slice(Math.max(subject.to + 2, cue.from - 3), cue.from).some(({ text }) => text === ",");
    const opens = (0, words_1.isAmong)("relatives", first?.lower ?? "") || (closed && first?.lower.endsWith("ing"));
    const isAside = opening?.text === "," && opens && (subject.to < source.from || isRelativeVerb(unit, subject, cue));
    return isAside ? subject : source;
}
/** Nothing but helping words between "who" and the verb. */
function isRelativeVerb({ tokens }, subject, cue) {
    const relative = (0, words_1.isAmong)("relatives", tokens[subject.to + 1]?.lower ?? "");
    return (relative &&
        tokens.slice(subject.to + 2, cue.from).every(({ pos }) => pos === "AUX" || pos === "ADV" || pos === "PART"));
}
function speakerOfQuotation({ unit, content }, cue) {
    if (!isQuotedWhole({ unit, cue, content }) || isParticipleAt(unit, cue) || jointBefore(unit, cue) !== null)
        return null;
    return freeOf((0, subject_1.subjectOf)(unit, cue), content);
}
/** Nothing but quoted words, and more than a few of them. */
function isQuotedWhole({ unit, cue, content }) {
    if (cue === null || unit.tokens[cue.from]?.quoted)
        return false;
    const quoted = (part) => unit.tokens.slice(part.from, part.to).every((token) => token.quoted);
    return content.every(quoted) && content.some((part) => (0, attribution_1.sizeOf)(part) >= 4);
}
/** The subject a coordinated verb or a participle shares with the verb before it; else the subject in front of the cue. */
function missingSource({ unit, content }, cue, previous) {
    const shares = isParticipleAt(unit, cue) || jointBefore(unit, cue) !== null || unit.tokens[cue.from - 1]?.text === ",";
    if (shares && previous?.source)
        return previous.source;
    return freeOf(shares ? (0, subject_1.mainSubject)(unit, cue.from) : (0, subject_1.subjectOf)(unit, cue), content);
}
const freeOf = (phrase, content) => phrase !== null && content.some((part) => (0, attribution_1.overlap)(part, phrase)) ? null : phrase;
const isParticipleAt = ({ tokens }, { from }) => tokens[from]?.lower.endsWith("ing") ?? false;
/** The "and" of `and even mulled`, in headlines a comma: the verb has its subject from the one before. */
function jointBefore({ tokens, zone }, { from }) {
    let at = from - 1;
    while (tokens[at]?.pos === "ADV")
        at--;
    const joins = zone === "HEADLINE" ? /^(?:and|but|or|,)$/u : /^(?:and|but|or)$/u;
    return joins.test(tokens[at]?.lower ?? "") ? at : null;
}
/** `was accused of`, `is expected to`: whoever accuses or expects is not named. */
function isPassive({ tokens }, { from, to }) {
    const auxiliary = (word) => /^(?:is|are|was|were|be|been|being|'s|’s)$/u.test(word ?? "");
    if (auxiliary(tokens[from]?.lower))
        return true;
    if (!/(?:ed|en|d|t)$/u.test(tokens[to - 1]?.lower ?? ""))
        return false;
    const back = tokens[from - 1]?.pos === "ADV" ? from - 2 : from - 1;
    return auxiliary(tokens[back]?.lower);
}
//# sourceMappingURL=sources.js.map