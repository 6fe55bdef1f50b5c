"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.sift = sift;
exports.siftWithin = siftWithin;
exports.siftRepeats = siftRepeats;
exports.siftReference = siftReference;
/** The items that keep all the rules; the others are dropped under the first rule they break. */
function sift(items, rules, ground, describe) {
    const kept = [];
    const dropped = [];
    for (const item of items) {
        const broken = rules.find((rule) => !rule.holds(item, ground));
        if (broken === undefined)
            kept.push(item);
        else
            dropped.push({ reason: broken.reason, what: describe(item) });
    }
    return { kept, dropped };
}
/** Sifts inside each item (its mentions, its reports) and puts back what is left. */
function siftWithin(items, within) {
    const sifted = items.map(within);
    return { kept: sifted.map((each) => each.kept), dropped: sifted.flatMap((each) => each.dropped) };
}
/** Keeps the first item with each name. */
function siftRepeats(items, name, reason) {
    const kept = new Map();
    const dropped = [];
    for (const item of items) {
        if (kept.has(name(item)))
            dropped.push({ reason, what: name(item) });
        else
            kept.set(name(item), item);
    }
    return { kept: [...kept.values()], dropped };
}
/** A reference that may be absent: null when what it points at is not there. */
function siftReference(key, known, reason, where) {
    if (key === null || known(key))
        return { kept: key, dropped: [] };
    return { kept: null, dropped: [{ reason, what: `${where} → ${key}` }] };
}
//# sourceMappingURL=sift.js.map