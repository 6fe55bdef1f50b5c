"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.mergeRetold = mergeRetold;
const attribution_1 = require("./attribution");
const SAME = 0.7;
/** A headline leaves out what it can: its words must be in the sentence, not the other way round. */
const CONTAINED = 0.75;
/** How far back, and how far from the top, the same may have been said: enough for any page, and linear for any text. */
const NEAR = 60;
/** The same said again, in the headline, under the picture, in the lead, is one statement with several sentences. */
function mergeRetold(told) {
    const merged = [];
    const words = [];
    for (const one of told) {
        const own = wordsOf(one);
        const at = placesToLook(merged.length).find((place) => {
            const [earlier, theirs] = [merged[place], words[place]];
            return earlier !== undefined && theirs !== undefined && isRetold(earlier, one, theirs, own);
        });
        const earlier = at === undefined ? undefined : merged[at];
        if (at === undefined || earlier === undefined) {
            merged.push(one);
            words.push(own);
        }
        else {
            merged[at] = joined(earlier, one);
            words[at] = merged[at] === earlier || merged[at]?.unit === earlier.unit ? (words[at] ?? own) : own;
        }
    }
    return merged;
}
/** The first and the last places of a list. */
function placesToLook(length) {
    const first = Math.min(NEAR, length);
    const last = Math.min(NEAR, length - first);
    return Array.from({ length: first + last }, (_, at) => (at < first ? at : length - 1 - (at - first)));
}
function isRetold(a, b, left, right) {
    if (a.speaker.member?.key !== b.speaker.member?.key)
        return false;
    if (a.unit === b.unit)
        return sharesMost(a, b);
    const common = [...left].filter((word) => right.has(word)).length;
    const smaller = Math.min(left.size, right.size);
    if (smaller < 2)
        return false;
    return a.unit.zone === b.unit.zone ? common === Math.max(left.size, right.size) : common >= CONTAINED * smaller;
}
/** Two cues for one content in the same sentence. */
function sharesMost(a, b) {
    const covered = a.content.flatMap((part) => b.content.map((other) => Math.max(0, Math.min(part.to, other.to) - Math.max(part.from, other.from))));
    const common = covered.reduce((sum, size) => sum + size, 0);
    const [left, right] = [sizeOfAll(a), sizeOfAll(b)];
    return common > SAME * Math.min(left, right) && common > 0.5 * Math.max(left, right);
}
const sizeOfAll = ({ content }) => content.reduce((sum, { from, to }) => sum + to - from, 0);
/** The words that carry the content, in their dictionary form. */
function wordsOf({ unit, content }) {
    const tokens = content.flatMap((part) => (0, attribution_1.tokensOf)(unit, part));
    return new Set(tokens
        .filter(({ pos }) => pos !== "DET" && pos !== "AUX" && pos !== "PUNCT" && pos !== "ADP")
        .map(({ lemma }) => lemma));
}
/** The body's wording stands for all. */
function joined(earlier, later) {
    const [kept, other] = earlier.unit.zone !== "BODY" && later.unit.zone === "BODY" ? [later, earlier] : [earlier, later];
    const also = [...kept.also, other.unit, ...other.also].filter((unit) => unit !== kept.unit);
    return { ...kept, also, addressees: kept.addressees.length > 0 ? kept.addressees : other.addressees };
}
//# sourceMappingURL=retold.js.map