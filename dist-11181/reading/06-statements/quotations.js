"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.withQuotations = withQuotations;
exports.snapToQuotation = snapToQuotation;
const attribution_1 = require("./attribution");
const cues_1 = require("./cues");
const unit_1 = require("./unit");
/** Quotations that no attribution covers get the cue beside them, or join the attribution of that cue. */
function withQuotations(unit, attributions) {
    return unit.quotations.reduce((known, quotation) => claimed(unit, known, quotation), attributions);
}
function claimed(unit, known, quotation) {
    if (!isSpeech(unit, quotation) || known.some((one) => runsInto(one, quotation)))
        return known;
    const cue = cueBeside(unit, quotation);
    if (cue === null)
        return known;
    const owner = known.find((one) => one.cue !== null && (0, attribution_1.overlap)(one.cue, cue));
    if (owner === undefined)
        return [...known, besideQuotation(unit, cue, quotation)];
    const others = owner.content.filter((part) => (0, attribution_1.coverage)([quotation], part) < 0.5 && unit.tokens[part.from]?.quoted);
    const content = [...others, quotation].sort((a, b) => a.from - b.from);
    return known.map((one) => (one === owner ? { ...owner, content } : one));
}
const besideQuotation = (unit, cue, quotation) => ({
    unit,
    cue,
    source: null,
    content: [quotation],
    addressee: null,
    by: "rule: a cue beside a quotation",
});
/** Words in front of the quotation belong to the same content: it is woven into a sentence. */
const runsInto = ({ content }, quotation) => content.some((part) => part.from < quotation.from && part.to >= quotation.from);
/** A sentence of its own in quotation marks: it stands first or after a pause, and ends with a mark of punctuation. */
function isSpeech({ tokens }, { from, to }) {
    const inside = tokens.slice(from, to).filter((token) => !(0, unit_1.isQuotationMark)(token));
    const last = inside.at(-1);
    const before = tokens[from - 1];
    const starts = before === undefined || /^[.,:;!?…—–]$/u.test(before.text) || (0, unit_1.isQuotationMark)(before);
    return starts && inside.length >= 3 && last !== undefined && /^[.,!?…]$/u.test(last.text);
}
/** The cue right after a quotation (`"…," said X` · `"…," X, the mayor, said`) or right before it (`X said: "…"`). */
function cueBeside({ tokens }, quotation) {
    const after = tokens.slice(quotation.to, quotation.to + 30);
    const before = tokens.slice(Math.max(0, quotation.from - 8), quotation.from).reverse();
    const ahead = firstCue(after);
    if (ahead !== null)
        return { from: quotation.to + ahead, to: quotation.to + ahead + 1 };
    const back = firstCue(before);
    return back === null ? null : { from: quotation.from - 1 - back, to: quotation.from - back };
}
function firstCue(tokens) {
    for (const [at, token] of tokens.entries()) {
        if (token.quoted || token.text === "." || token.text === ";")
            return null;
        if ((0, cues_1.cueRank)(token) >= 3 && token.pos !== "NOUN")
            return at;
    }
    return null;
}
/** Content that is most of a quotation becomes the whole quotation. */
function snapToQuotation(attribution) {
    const { unit, content } = attribution;
    const parts = content.map((part) => {
        const quotation = unit.quotations.find((quote) => (0, attribution_1.coverage)([quote], part) >= 0.7 && (0, attribution_1.coverage)([part], quote) >= 0.3);
        return quotation ? { from: Math.min(part.from, quotation.from), to: Math.max(part.to, quotation.to) } : part;
    });
    return { ...attribution, content: (0, attribution_1.withoutOverlaps)(parts) };
}
//# sourceMappingURL=quotations.js.map