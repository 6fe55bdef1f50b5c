"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Root = exports.Relation = void 0;
const type_graphql_1 = require("type-graphql");
/**
 * Declares a field that leads from one thing to others. It has no method, because nothing runs when it is resolved: what it
 * yields was fetched with its root field (`schema.ts` says how it is read).
 */
const Relation = (type, options = {}) => declaredBy((0, type_graphql_1.FieldResolver)(type, options), options);
exports.Relation = Relation;
/** Declares a root field: a question of its own, answered by one statement. */
const Root = (type, options = {}) => declaredBy((0, type_graphql_1.Query)(type, options), options);
exports.Root = Root;
function declaredBy(declare, { takes = [] }) {
    return (prototype, field) => {
        declare(prototype, field, {});
        takes.forEach((argument, place) => {
            argument.declareOn(prototype, String(field), place);
        });
    };
}
//# sourceMappingURL=relation.js.map