"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.project = project;
exports.objectSelection = objectSelection;
const rename_1 = require("../cypher/rename");
const decode_1 = require("../decode");
const shapes_1 = require("../shapes");
const part_1 = require("./part");
const values_1 = require("./values");
/** Projects an object held in `variables`. How relations are followed is handed in: each projects again, level by level. */
function project(selection, variables, draft, follow) {
    const types = (0, shapes_1.concreteTypes)(selection.type);
    const parts = selection.fields.flatMap((field) => slotsOf(field, types, variables, draft, follow));
    const typeName = types.length > 1 ? [typeNameOf(types, variables)] : [];
    return {
        items: parts.flatMap(({ items }) => items),
        gives: [...typeName, ...parts.map(({ cypher }) => cypher)],
        decode: (0, decode_1.objectOf)(types, parts.map(({ slot }) => slot)),
    };
}
/** One slot for each way the field is kept in the graph; as good as always there is one. */
function slotsOf(field, types, variables, draft, follow) {
    if (field.name === "__typename")
        return [];
    const asked = types.length > 1 ? field.on : types;
    return alike(asked, field.name).map((on) => {
        const { items, cypher, decode } = expressionOf(field, on[0] ?? "", variables, draft, follow);
        return { items, cypher, slot: { key: field.key, on: new Set(on), decode } };
    });
}
/** The types, put together where the field is kept the same way. */
function alike(types, field) {
    const groups = new Map();
    for (const type of types) {
        const definition = JSON.stringify((0, shapes_1.definitionOf)(type, field));
        groups.set(definition, [...(groups.get(definition) ?? []), type]);
    }
    return [...groups.values()];
}
function expressionOf(field, type, variables, draft, follow) {
    const definition = (0, shapes_1.definitionOf)(type, field.name);
    const named = namedIn(type, variables);
    if (definition.is === "VALUE")
        return valueFor(field, definition, named);
    if (definition.is === "SAME")
        return sameOf(field, named(definition.variable), draft, follow);
    return follow(field, definition, variables, draft);
}
/** The tables call an entity `entity`; here it is the variable that holds it. */
function namedIn(type, variables) {
    const names = new Map((0, shapes_1.variablesOf)(type).map((name, place) => [name, variables[place] ?? name]));
    return (cypher) => (0, rename_1.renamed)(cypher, { variable: (name) => names.get(name) ?? name, parameter: (name) => name });
}
function valueFor({ selection }, { expression, form }, named) {
    const decode = values_1.DECODERS[form];
    return { items: [], cypher: named(expression), decode: selection ? (0, decode_1.picked)(selection, decode) : decode };
}
function sameOf({ selection }, variable, draft, follow) {
    const { items, gives, decode } = project(objectSelection(selection), [variable], draft, follow);
    return { items, cypher: (0, part_1.list)(gives), decode };
}
function objectSelection(selection) {
    if (selection)
        return selection;
    throw new Error("an object was asked for without saying what of it");
}
function typeNameOf(types, [variable]) {
    return `CASE ${types.map((type) => `WHEN ${variable}:${type} THEN '${type}'`).join(" ")} END`;
}
//# sourceMappingURL=projection.js.map