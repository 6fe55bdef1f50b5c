"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.sighting = exports.nobody = void 0;
exports.withSightings = withSightings;
exports.withTies = withTies;
exports.takenBy = takenBy;
exports.countBelow = countBelow;
exports.castFrom = castFrom;
exports.nobody = { identities: new Map(), ties: [] };
const sighting = (identity, span, kind, by) => ({
    identity,
    tie: { start: span.start, end: span.end, key: identity.key, kind, by },
});
exports.sighting = sighting;
/** With more sightings; whoever is known already keeps the name he had. */
function withSightings(roster, sightings) {
    const identities = new Map(roster.identities);
    for (const { identity } of sightings)
        if (!identities.has(identity.key))
            identities.set(identity.key, identity);
    const ties = [...roster.ties, ...sightings.map(({ tie }) => tie)];
    return { identities, ties: inTextOrder(ties) };
}
/** With the same ties told anew: `change` returns the tie as it should be. Whom nobody mentions any more goes. */
function withTies(roster, ties) {
    const mentioned = new Set(ties.map((tie) => tie.key));
    const identities = new Map([...roster.identities].filter(([key]) => mentioned.has(key)));
    return { identities, ties: inTextOrder(ties) };
}
const inTextOrder = (ties) => [...ties].sort((a, b) => a.start - b.start || b.end - a.end || (a.key < b.key ? -1 : 1));
/** Every offset that lies in a tie already, to look up whether words are still free. */
function takenBy(ties) {
    const starts = ties.map((tie) => tie.start);
    const furthest = [];
    for (const tie of ties)
        furthest.push(Math.max(furthest.at(-1) ?? 0, tie.end));
    return ({ start, end }) => {
        const before = countBelow(starts, end);
        return before > 0 && (furthest[before - 1] ?? 0) > start;
    };
}
/** How many of the sorted numbers are below a limit. */
function countBelow(sorted, limit) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? 0) < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function castFrom(roster, genders) {
    const mentions = new Map();
    for (const tie of roster.ties) {
        const own = mentions.get(tie.key);
        if (own)
            own.push(tie);
        else
            mentions.set(tie.key, [tie]);
    }
    const members = [...roster.identities.values()].map((identity) => ({
        ...identity,
        mentions: (mentions.get(identity.key) ?? []).map(({ start, end, kind, by }) => ({ start, end, kind, by })),
        gender: genders.get(identity.key) ?? null,
    }));
    return { members };
}
//# sourceMappingURL=roster.js.map