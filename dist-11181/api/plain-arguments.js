"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.plainArguments = plainArguments;
const graphql_1 = require("graphql");
const is_record_1 = require("./is-record");
/**
 * Arguments as the graph wants them: absent and null are the same, absent; objects are plain. A filter's defaults hold whether
 * or not a filter was given: `events` without one leaves out what is only expected, as `events(where: {})` does.
 */
function plainArguments(field, values) {
    const usual = Object.fromEntries(field.args.flatMap(usualFilter));
    return { ...usual, ...withoutNulls(values) };
}
function usualFilter({ name, type }) {
    if (!(0, graphql_1.isInputObjectType)(type))
        return [];
    const defaults = defaultsOf(type);
    return Object.keys(defaults).length === 0 ? [] : [[name, defaults]];
}
function defaultsOf(filter) {
    const empty = (0, graphql_1.valueFromAST)({ kind: graphql_1.Kind.OBJECT, fields: [] }, filter);
    return (0, is_record_1.isRecord)(empty) ? { ...empty } : {};
}
function withoutNulls(values) {
    const given = Object.entries(values).filter(([, value]) => value !== null && value !== undefined);
    return Object.fromEntries(given.map(([name, value]) => [name, (0, is_record_1.isRecord)(value) ? withoutNulls(value) : value]));
}
//# sourceMappingURL=plain-arguments.js.map