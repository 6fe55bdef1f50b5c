"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.sourceSightings = sourceSightings;
exports.withSource = withSource;
const slug_1 = require("../../domain/slug");
const almanac_1 = require("../almanac");
const roster_1 = require("./roster");
/** The agency or publisher where the byline names it. */
function sourceSightings({ page, library }, roster) {
    if (page.sourceName === null || page.sourceSpan === null)
        return [];
    const source = sourceOf(page.sourceName, library);
    return [(0, roster_1.sighting)(roster.identities.get(source.key) ?? source, page.sourceSpan, "NAME", "byline")];
}
/** A source that only the front matter names is in the cast without a mention. */
function withSource(page, library, cast) {
    if (page.sourceName === null)
        return cast;
    const source = sourceOf(page.sourceName, library);
    if (cast.members.some((member) => member.key === source.key))
        return cast;
    return { members: [...cast.members, { ...source, mentions: [], gender: null }] };
}
function sourceOf(name, { almanac }) {
    const entry = (0, almanac_1.lookUp)(almanac.names, name);
    return entry?.identity ?? { key: (0, slug_1.slug)(name), kind: "ORGANISATION", name, wikidata: null };
}
//# sourceMappingURL=source.js.map