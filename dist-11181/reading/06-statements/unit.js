"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isQuotationMark = void 0;
exports.unitsOf = unitsOf;
/** What a teaser or the page's furniture says is said elsewhere. */
const READ = ["HEADLINE", "CAPTION", "BODY"];
function unitsOf(sentences, dateline = null) {
    const groups = [];
    for (const sentence of sentences) {
        if (!READ.includes(sentence.zone) || sentence.tokens.length === 0)
            continue;
        const group = groups.at(-1);
        const last = group?.at(-1);
        if (group && last && quotationRunsOn(last, sentence))
            group.push(sentence);
        else
            groups.push([sentence]);
    }
    return groups.flatMap((group) => portionsOf(group.flatMap(({ tokens }) => tokens)).map((tokens) => unitOf(group, tokens, dateline)));
}
/** What has no end is read in portions, so that the work stays linear in the length of the text. */
const MOST_TOKENS = 500;
function portionsOf(tokens) {
    const portions = Math.ceil(tokens.length / MOST_TOKENS);
    return Array.from({ length: portions }, (_, at) => tokens.slice(at * MOST_TOKENS, (at + 1) * MOST_TOKENS));
}
function unitOf(group, tokens, dateline) {
    const { zone, paragraph } = group[0] ?? { zone: "BODY", paragraph: 0 };
    const [from, to] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
    const sentences = group.filter(({ start, end }) => start < to && from < end);
    const start = afterDateline(tokens, dateline);
    return { sentences, tokens, quotations: quotationsOf(tokens), start, zone, paragraph };
}
function quotationRunsOn(last, next) {
    const [end, start] = [last.tokens.at(-1), next.tokens[0]];
    if (last.zone !== next.zone || last.paragraph !== next.paragraph || !end || !start)
        return false;
    return end.quoted && start.quoted && !(0, exports.isQuotationMark)(end) && !(0, exports.isQuotationMark)(start);
}
/** Single marks look like apostrophes: they count only where the words around them are quoted. */
const isQuotationMark = ({ text, quoted }) => /^["“”«»„]$/u.test(text) || (quoted && /^['‘’]$/u.test(text));
exports.isQuotationMark = isQuotationMark;
/** Quotations with their marks; one that is never closed ends with the unit. */
function quotationsOf(tokens) {
    const found = [];
    let from = null;
    for (const [at, token] of tokens.entries()) {
        if (from === null) {
            if (token.quoted)
                from = at;
        }
        else if (!token.quoted) {
            found.push({ from, to: at });
            from = null;
        }
        else if ((0, exports.isQuotationMark)(token)) {
            found.push({ from, to: at + 1 });
            from = null;
        }
    }
    if (from !== null)
        found.push({ from, to: tokens.length });
    return found;
}
/** The first token after a dateline (`OSLO —`, `KYIV, Oct 3 —`), which is in the sentence but nobody says it. */
function afterDateline(tokens, dateline) {
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (dateline === null || !first || !last || first.start > dateline.start || dateline.start >= last.end)
        return 0;
    const dash = tokens.findIndex(({ start, text }) => start >= dateline.start && /^(?:[—–-]|--)$/u.test(text));
    return dash >= 0 && dash < 15 ? dash + 1 : 0;
}
//# sourceMappingURL=unit.js.map