"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.backgroundRows = backgroundRows;
const ids_1 = require("../../domain/ids");
const name_key_1 = require("../name-key");
const entity_rows_1 = require("./entity-rows");
const known_entities_1 = require("./known-entities");
const known_tenures_1 = require("./known-tenures");
function backgroundRows({ entities, tenures, memberships }) {
    const idOf = idsByKey(entities);
    return {
        entity: entities.flatMap(entityRows),
        tenure: tenures.map((tenure) => tenureRow(tenure, idOf)),
        membership: memberships.map((membership) => membershipRow(membership, idOf)),
    };
}
function entityRows(entity) {
    const { key, kind, name, aliases, wikidata } = entity;
    const row = { id: (0, known_entities_1.idOfKnown)(entity), key, kind, label: entity_rows_1.LABELS[kind], name, wikidata, isBackground: true };
    return [name, ...aliases].map((spelling) => ({ ...row, spelling, keys: [(0, name_key_1.nameKey)(spelling)] }));
}
/** An office that was passed on is past, any other is held: the pack says so itself. An article that speaks of it knows better. */
function tenureRow(tenure, idOf) {
    const [person, of] = [idOf(tenure.person), idOf(tenure.of)];
    const position = (0, ids_1.positionId)(tenure.title, of);
    return {
        id: (0, known_tenures_1.backgroundTenureId)(person, position, tenure),
        person,
        position,
        title: tenure.title,
        of,
        isHead: tenure.head,
        isBackground: true,
        background: {
            backgroundFrom: tenure.from,
            backgroundTo: tenure.to,
            backgroundStatus: tenure.to === null ? "CURRENT" : "PAST",
            backgroundIsLeader: tenure.leader,
        },
        told: [],
    };
}
function membershipRow(membership, idOf) {
    const { kind, from, to } = membership;
    const [member, of] = [idOf(membership.member), idOf(membership.of)];
    const background = { backgroundFrom: from, backgroundTo: to };
    return { id: (0, ids_1.membershipId)(member, of, kind), member, of, kind, background, told: [] };
}
function idsByKey(entities) {
    const ids = new Map(entities.map((entity) => [entity.key, (0, known_entities_1.idOfKnown)(entity)]));
    return (key) => ids.get(key) ?? (0, ids_1.entityId)("PERSON", key);
}
//# sourceMappingURL=background-rows.js.map