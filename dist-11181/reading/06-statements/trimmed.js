"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.trimmed = trimmed;
const attribution_1 = require("./attribution");
const unit_1 = require("./unit");
/** Neither marks at the ends, nor an introducing "that", nor the final stop belong to what was said. */
function trimmed(attribution) {
    const { tokens } = attribution.unit;
    const content = attribution.content.map(({ from, to }) => {
        let [first, end] = [from, to];
        while (first < end && isEdge(tokens[first]))
            first++;
        if (tokens[first]?.lower === "that" && first > 0 && !tokens[first]?.quoted && end - first > 2)
            first++;
        while (first < end && isEdge(tokens[first]))
            first++;
        while (end > first && (isEdge(tokens[end - 1]) || isJoint(tokens[end - 1]?.lower)))
            end--;
        end = beforeBracket(tokens, first, end);
        while (end > first && isEdge(tokens[end - 1]))
            end--;
        return { from: first, to: end };
    });
    return { ...attribution, content: content.filter((part) => (0, attribution_1.sizeOf)(part) > 0) };
}
const isEdge = (token) => token !== undefined && (/^["“”«»„,.;:—–-]$/u.test(token.text) || (0, unit_1.isQuotationMark)(token));
const isJoint = (word) => word === "and" || word === "but" || word === "as";
/** A bracket at the end, or one that is never closed, is the desk's: a photo credit, an abbreviation explained. */
function beforeBracket(tokens, first, end) {
    const closed = tokens[end - 1]?.text === ")";
    for (let at = end - 1; at >= first; at--) {
        if (tokens[at]?.text === "(")
            return at;
        if (tokens[at]?.text === ")" && !(closed && at === end - 1))
            return end;
    }
    return closed ? end - 1 : end;
}
//# sourceMappingURL=trimmed.js.map