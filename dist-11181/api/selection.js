"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.selectRootFields = selectRootFields;
const graphql_1 = require("graphql");
const fields_asked_1 = require("./fields-asked");
const plain_arguments_1 = require("./plain-arguments");
/** The root fields of an operation, each with all that is selected below it. Introspection is not for the graph and left out. */
function selectRootFields(operation) {
    const root = operation.schema.getRootType(operation.operation.operation);
    if (!(0, graphql_1.isObjectType)(root))
        return [];
    return selectFields(operation, root, [operation.operation.selectionSet.selections]);
}
/** What a set of selections yields on a type. `places` are the selection sets that meet here under one response key. */
function selectFields(operation, type, places) {
    const asked = (0, fields_asked_1.concreteTypes)(operation.schema, type).flatMap((concrete) => [...(0, fields_asked_1.fieldsAskedOf)(operation, concrete, places)].map(([key, nodes]) => ({ concrete, key, nodes })));
    const selected = sameNodesTogether(asked).flatMap(({ types, key, nodes }) => selectedField(operation, types, key, nodes));
    return sameFieldsTogether(selected);
}
/** Types for which the very same places of the document ask under a key: they are selected once, however many types there are. */
function sameNodesTogether(asked) {
    const groups = new Map();
    const places = new Map(asked.flatMap(({ nodes }) => nodes).map((node, place) => [node, place]));
    for (const { concrete, key, nodes } of asked) {
        const place = `${key} ${nodes.map((node) => places.get(node)).join()}`;
        const before = groups.get(place);
        groups.set(place, { key, nodes, types: before === undefined ? [concrete] : [...before.types, concrete] });
    }
    return [...groups.values()];
}
function selectedField(operation, types, key, nodes) {
    const [node] = nodes;
    const field = types[0].getFields()[node.name.value];
    if (field === undefined)
        return [];
    return [
        {
            key,
            name: node.name.value,
            on: types.map((type) => type.name).sort(),
            arguments: (0, plain_arguments_1.plainArguments)(field, (0, graphql_1.getArgumentValues)(field, node, operation.variableValues)),
            selection: selectionBelow(operation, field, nodes),
        },
    ];
}
function selectionBelow(operation, field, nodes) {
    const type = (0, graphql_1.getNamedType)(field.type);
    if (!(0, graphql_1.isCompositeType)(type))
        return null;
    const places = nodes.flatMap((node) => (node.selectionSet === undefined ? [] : [node.selectionSet.selections]));
    return { type: type.name, fields: selectFields(operation, type, places) };
}
/** Fields that say the same for different types are one: `name ... on Person { name }` asks for one name. */
function sameFieldsTogether(fields) {
    const together = new Map();
    for (const field of fields) {
        const words = JSON.stringify({ ...field, on: [] });
        const before = together.get(words);
        together.set(words, before === undefined ? field : { ...field, on: [...before.on, ...field.on].sort() });
    }
    return [...together.values()];
}
//# sourceMappingURL=selection.js.map