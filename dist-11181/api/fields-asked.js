"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.concreteTypes = void 0;
exports.fieldsAskedOf = fieldsAskedOf;
const graphql_1 = require("graphql");
const concreteTypes = (schema, type) => {
    if ((0, graphql_1.isObjectType)(type))
        return [type];
    return (0, graphql_1.isAbstractType)(type) ? schema.getPossibleTypes(type) : [];
};
exports.concreteTypes = concreteTypes;
/** GraphQL's own "collect fields": response key → the fields that meet under it, for one concrete type. */
function fieldsAskedOf(operation, type, places) {
    const asked = new Map();
    const visited = new Set();
    const visit = (selections) => {
        for (const node of selections) {
            if (!isIncluded(node, operation))
                continue;
            if (node.kind === "Field")
                add(node);
            else
                visit(insideFragment(node, operation, type, visited));
        }
    };
    const add = (node) => {
        if (node.name.value.startsWith("__"))
            return;
        const key = node.alias?.value ?? node.name.value;
        const before = asked.get(key);
        asked.set(key, before === undefined ? [node] : [...before, node]);
    };
    places.forEach(visit);
    return asked;
}
function isIncluded(node, { variableValues }) {
    const skip = (0, graphql_1.getDirectiveValues)(graphql_1.GraphQLSkipDirective, node, variableValues);
    const include = (0, graphql_1.getDirectiveValues)(graphql_1.GraphQLIncludeDirective, node, variableValues);
    return skip?.if !== true && include?.if !== false;
}
/** What a fragment selects, if it applies to the type and was not spread here before. */
function insideFragment(node, { schema, fragments }, type, visited) {
    if (node.kind === "FragmentSpread") {
        if (visited.has(node.name.value))
            return [];
        visited.add(node.name.value);
    }
    const fragment = node.kind === "FragmentSpread" ? fragments[node.name.value] : node;
    if (fragment === undefined)
        return [];
    const condition = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
    return applies(schema, condition, type) ? fragment.selectionSet.selections : [];
}
const applies = (schema, condition, type) => condition === undefined || (0, exports.concreteTypes)(schema, condition).includes(type);
//# sourceMappingURL=fields-asked.js.map