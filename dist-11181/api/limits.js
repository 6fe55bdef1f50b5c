"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LIMITS = void 0;
const graphql_1 = require("graphql");
const sum = (one, other) => one + other;
/** Generous for people and programs, fatal for attacks. Fragments count wherever they are spread. */
const MEASURES = [
    { what: "levels of fields", allowed: 12, field: (below) => below + 1, together: Math.max },
    { what: "root fields", allowed: 20, field: () => 1, together: sum },
    { what: "fields", allowed: 2000, field: (below) => below + 1, together: sum },
];
const ALIASES = 50;
/** What a document may hold, checked before anything is selected or run. */
exports.LIMITS = {
    tokens: 2000,
    errors: 5,
    rules: [...MEASURES.map(limitBy), limitAliases],
};
function limitBy(measure) {
    return (context) => {
        const measured = measuring(measure, context);
        return {
            OperationDefinition: ({ selectionSet }) => refuse(context, measure, measured(selectionSet)),
        };
    };
}
/** Each fragment is measured once, so that a bomb of fragments is as quick to measure as to write. */
function measuring(measure, context) {
    const known = new Map();
    const ofSet = (set) => set.selections.reduce((before, node) => measure.together(before, ofNode(node)), 0);
    const ofNode = (node) => {
        if (node.kind === "FragmentSpread")
            return known.get(node.name.value) ?? ofFragment(node.name.value);
        if (node.kind === "InlineFragment")
            return ofSet(node.selectionSet);
        const isIntrospection = node.name.value.startsWith("__");
        return measure.field(node.selectionSet === undefined || isIntrospection ? 0 : ofSet(node.selectionSet));
    };
    const ofFragment = (name) => {
        known.set(name, 0); // while it is measured: a circle is refused by a rule of GraphQL's own
        const fragment = context.getFragment(name);
        const measured = fragment ? ofSet(fragment.selectionSet) : 0;
        known.set(name, measured);
        return measured;
    };
    return ofSet;
}
function limitAliases(context) {
    let aliases = 0;
    return {
        Field: ({ alias }) => {
            if (alias !== undefined)
                aliases += 1;
        },
        Document: { leave: () => refuse(context, { what: "aliases", allowed: ALIASES }, aliases) },
    };
}
function refuse(context, { what, allowed }, measured) {
    if (measured <= allowed)
        return;
    const message = `The question has ${measured} ${what}; ${allowed} are allowed. Ask it in parts.`;
    context.reportError(new graphql_1.GraphQLError(message, { extensions: { code: "QUESTION_TOO_LARGE" } }));
}
//# sourceMappingURL=limits.js.map