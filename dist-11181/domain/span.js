"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.wordsAt = exports.touches = exports.contains = void 0;
const contains = (outer, inner) => outer.start <= inner.start && inner.end <= outer.end;
exports.contains = contains;
const touches = (a, b) => a.start < b.end && b.start < a.end;
exports.touches = touches;
const wordsAt = (text, span) => text.slice(span.start, span.end);
exports.wordsAt = wordsAt;
//# sourceMappingURL=span.js.map