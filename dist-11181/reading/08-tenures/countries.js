"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.withOwners = withOwners;
/** A country that only a title implies ("President Joe Biden") joins the cast without a mention. */
function withOwners(cast, tenures, library) {
    const known = new Set(cast.members.map((member) => member.key));
    const implied = new Set(tenures.map((tenure) => tenure.of).filter((key) => !known.has(key)));
    if (implied.size === 0)
        return cast;
    const added = identitiesOf(implied, library).map((identity) => ({ ...identity, mentions: [], gender: null }));
    return { members: [...cast.members, ...added] };
}
function identitiesOf(keys, { almanac }) {
    const found = new Map();
    for (const { identity } of almanac.names.values())
        if (keys.has(identity.key))
            found.set(identity.key, identity);
    return [...found.values()];
}
//# sourceMappingURL=countries.js.map