"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.overlap = exports.coverage = exports.inCommon = exports.sizeOf = exports.tokensOf = exports.spanOf = void 0;
exports.withoutOverlaps = withoutOverlaps;
const spanOf = ({ tokens }, { from, to }) => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
});
exports.spanOf = spanOf;
const tokensOf = ({ tokens }, { from, to }) => tokens.slice(from, to);
exports.tokensOf = tokensOf;
const sizeOf = ({ from, to }) => to - from;
exports.sizeOf = sizeOf;
const inCommon = (a, b) => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
exports.inCommon = inCommon;
const coverage = (parts, whole) => parts.reduce((sum, part) => sum + (0, exports.inCommon)(part, whole), 0) / Math.max(1, (0, exports.sizeOf)(whole));
exports.coverage = coverage;
const overlap = (a, b) => a.from < b.to && b.from < a.to;
exports.overlap = overlap;
/** The same tokens as ranges that do not touch each other twice, in order. */
function withoutOverlaps(parts) {
    const apart = [];
    for (const part of [...parts].sort((a, b) => a.from - b.from)) {
        const last = apart.at(-1);
        if (last && part.from < last.to)
            apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, part.to) };
        else
            apart.push(part);
    }
    return apart;
}
//# sourceMappingURL=attribution.js.map