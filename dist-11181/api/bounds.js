"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.outOfBounds = void 0;
const graphql_1 = require("graphql");
const is_record_1 = require("./is-record");
const MOST = 100;
const BOUNDED = ["first", "top"];
/** Everything a question asks too much of, before any of it is asked of the graph. Refused, never cut down to what is allowed. */
const outOfBounds = (fields) => fields.flatMap((field) => [
    ...Object.entries(field.arguments).flatMap(([name, value]) => refusal(field, name, value)),
    ...(0, exports.outOfBounds)(field.selection?.fields ?? []),
]);
exports.outOfBounds = outOfBounds;
function refusal(field, name, value) {
    if (!BOUNDED.includes(name))
        return listsIn(value).flatMap((list) => tooLong(field, name, list.length));
    return isWithin(value)
        ? []
        : [badInput(field, name, `, got ${value}. For more, ask for the next page with \`after\`.`)];
}
const isWithin = (value) => typeof value === "number" && value >= 1 && value <= MOST;
const tooLong = (field, name, length) => length <= MOST ? [] : [badInput(field, name, ` values, got ${length}.`)];
/** The lists in an argument: itself, or those in a filter. */
function listsIn(value) {
    if (Array.isArray(value))
        return [value];
    return (0, is_record_1.isRecord)(value) ? Object.values(value).flatMap(listsIn) : [];
}
const badInput = ({ key }, name, got) => new graphql_1.GraphQLError(`\`${name}\` of \`${key}\` takes 1 to ${MOST}${got}`, { extensions: { code: "BAD_USER_INPUT" } });
//# sourceMappingURL=bounds.js.map