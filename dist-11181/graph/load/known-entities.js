"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.idOfKnown = void 0;
exports.knownEntities = knownEntities;
const ids_1 = require("../../domain/ids");
/** A Wikidata id decides alone; a name only together with the kind, and never against a Wikidata id that says otherwise. */
function knownEntities({ entities }) {
    const byWikidata = new Map(entities.flatMap((known) => (known.wikidata ? [[known.wikidata, known]] : [])));
    const bySpelling = new Map(entities.flatMap((known) => spellingsOf(known).map((name) => [name, known])));
    return {
        find({ kind, name, wikidata }) {
            const same = wikidata === null ? undefined : byWikidata.get(wikidata);
            if (same)
                return same;
            const named = bySpelling.get(spelling(kind, name));
            return named && agree(named.wikidata, wikidata) ? named : null;
        },
    };
}
const idOfKnown = ({ kind, key }) => (0, ids_1.entityId)(kind, key);
exports.idOfKnown = idOfKnown;
const spelling = (kind, name) => `${kind} ${name}`;
const spellingsOf = ({ kind, name, aliases }) => [name, ...aliases].map((text) => spelling(kind, text));
const agree = (left, right) => left === null || right === null || left === right;
//# sourceMappingURL=known-entities.js.map