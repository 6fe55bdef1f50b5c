"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.hashOf = hashOf;
exports.mix = mix;
/** Looked up once: these are called millions of times a page, and in a sandbox every look at a global costs far more than the sum. */
const { imul } = Math;
/** FNV-1a over UTF-16 code units: the same number for the same word on every machine. */
function hashOf(word) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < word.length; at++)
        hash = imul(hash ^ word.charCodeAt(at), 16777619);
    return hash | 0;
}
/** One number of two; the order counts. */
function mix(a, b) {
    let hash = imul(a ^ imul(b, 0x9e3779b1), 0x85ebca6b);
    hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) | 0;
}
//# sourceMappingURL=hash.js.map