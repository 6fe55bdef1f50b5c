"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.formOf = formOf;
const attribution_1 = require("./attribution");
const cues_1 = require("./cues");
const unit_1 = require("./unit");
const via_1 = require("./via");
const words_1 = require("./words");
/** A statement as the Reading has it, all but its number and its date. */
function formOf(told, stage) {
    const { unit, speaker, cue } = told;
    const quotes = quotesOf(told);
    const via = (0, via_1.viaOf)(told, stage);
    const key = speaker.member?.key ?? null;
    return {
        kind: kindOf(told, quotes),
        speaker: key,
        attribution: key === null ? "NONE" : speaker.attribution,
        addressees: told.addressees.filter((addressee) => addressee !== via && addressee !== key),
        via,
        cue: cue ? cueOf(unit, cue) : null,
        content: told.content.flatMap((part) => withoutMarks(unit, part)),
        quotes: quotes.map((quote) => (0, attribution_1.spanOf)(unit, quote)),
        sentences: sentencesOf(told),
        about: aboutOf(told, stage),
        hedge: hedgeOf(told),
        negated: cue !== null && (0, attribution_1.tokensOf)(unit, cue).some(({ lemma }) => (0, words_1.isAmong)("denials", lemma)),
    };
}
/** The quoted stretches of the content, without their marks. */
function quotesOf({ unit, content }) {
    return unit.quotations
        .map((quotation) => insideMarks(unit, quotation))
        .flatMap((quote) => content.map((part) => ({ from: Math.max(part.from, quote.from), to: Math.min(part.to, quote.to) })))
        .filter((quote) => (0, attribution_1.sizeOf)(quote) > 0);
}
function insideMarks({ tokens }, { from, to }) {
    const [first, last] = [tokens[from], tokens[to - 1]];
    return { from: first && (0, unit_1.isQuotationMark)(first) ? from + 1 : from, to: last && (0, unit_1.isQuotationMark)(last) ? to - 1 : to };
}
function kindOf({ unit, content, cue }, quotes) {
    if (quotes.length > 0) {
        const words = content.reduce((sum, part) => sum + (0, attribution_1.sizeOf)(part), 0);
        const quoted = content.reduce((sum, part) => sum + (0, attribution_1.coverage)(quotes, part) * (0, attribution_1.sizeOf)(part), 0);
        return quoted >= 0.85 * words ? "DIRECT" : "MIXED";
    }
    const thinks = cue !== null && (0, attribution_1.tokensOf)(unit, cue).some((token) => (0, cues_1.cueWord)(token)?.kind === "THOUGHT");
    return thinks ? "THOUGHT" : "INDIRECT";
}
function cueOf(unit, cue) {
    const tokens = (0, attribution_1.tokensOf)(unit, cue);
    return { ...(0, attribution_1.spanOf)(unit, cue), lemma: lemmaOf(tokens) };
}
/** A cue of several words is known by its verb and what belongs to it: `call on`, `according to`. */
function lemmaOf(tokens) {
    const [first] = tokens;
    if (tokens.length === 1 || !first)
        return first?.lemma ?? "";
    if (first.lower === "according")
        return "according to";
    const main = tokens.find((token) => (0, cues_1.cueWord)(token) !== null) ?? first;
    return main.lemma;
}
/** Content is cut where quotation marks stand in it, for they are not among the words said. */
function withoutMarks(unit, { from, to }) {
    const spans = [];
    let start = from;
    for (let at = from; at <= to; at++) {
        const token = unit.tokens[at];
        if (at < to && token && !(0, unit_1.isQuotationMark)(token))
            continue;
        if (at > start)
            spans.push((0, attribution_1.spanOf)(unit, { from: start, to: at }));
        start = at + 1;
    }
    return spans;
}
function sentencesOf({ unit, content, cue, source, also }) {
    const own = unit.sentences.filter((sentence) => [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])].some((part) => {
        const span = (0, attribution_1.spanOf)(unit, part);
        return span.start < sentence.end && sentence.start < span.end;
    }));
    const more = also.flatMap(({ sentences }) => sentences.slice(0, 1));
    return [...new Map([...own, ...more].sort((a, b) => a.start - b.start).map(({ id }) => [id, id])).keys()];
}
function aboutOf({ unit, content, speaker }, stage) {
    const keys = content.flatMap((part) => stage.at((0, attribution_1.spanOf)(unit, part)).map(({ member }) => member.key));
    return [...new Set(keys)].filter((key) => key !== speaker.member?.key);
}
/** `reportedly` and the like, right before the cue or in front of its subject. */
function hedgeOf({ unit, cue, source }) {
    if (cue === null)
        return null;
    const near = unit.tokens.slice(Math.max(0, Math.min(cue.from - 4, source?.from ?? cue.from)), cue.to + 1);
    return near.find(({ lower, quoted }) => !quoted && (0, words_1.isAmong)("hedges", lower))?.text ?? null;
}
//# sourceMappingURL=statement-form.js.map