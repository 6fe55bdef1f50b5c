"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.triggerSpan = triggerSpan;
/** The trigger's words in the text. */
function triggerSpan({ tokens }, { from, to }) {
    return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
//# sourceMappingURL=telling.js.map