"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.kindsOfNode = exports.kindsOfEntity = exports.asOf = exports.during = exports.feed = exports.inOrder = exports.where = exports.page = exports.first = exports.argument = void 0;
const type_graphql_1 = require("type-graphql");
const enumerations_1 = require("./enumerations");
const filters_1 = require("./filters");
const scalars_1 = require("./scalars");
const argument = (name, type, options) => ({
    declareOn: (prototype, field, place) => (0, type_graphql_1.Arg)(name, type, options)(prototype, field, place),
});
exports.argument = argument;
/** How many a list returns when nobody says. How many at most stands in `bounds.ts`. */
const first = (usual) => (0, exports.argument)("first", () => type_graphql_1.Int, { defaultValue: usual });
exports.first = first;
const after = (0, exports.argument)("after", () => String, { nullable: true });
const page = (usual) => [(0, exports.first)(usual), after];
exports.page = page;
const where = (filter) => (0, exports.argument)("where", filter, { nullable: true });
exports.where = where;
const inOrder = (usual) => (0, exports.argument)("orderBy", () => enumerations_1.TimeOrder, { defaultValue: usual });
exports.inOrder = inOrder;
const feed = (filter) => [(0, exports.where)(filter), (0, exports.inOrder)("NEWEST"), ...(0, exports.page)(20)];
exports.feed = feed;
exports.during = (0, exports.argument)("during", () => filters_1.Period, { nullable: true });
exports.asOf = (0, exports.argument)("asOf", () => scalars_1.CalendarDate, {
    nullable: true,
    description: "Only what held on that day.",
});
exports.kindsOfEntity = (0, exports.argument)("kinds", () => [enumerations_1.EntityKind], { nullable: true });
exports.kindsOfNode = (0, exports.argument)("kinds", () => [enumerations_1.NodeKind], { nullable: true });
//# sourceMappingURL=arguments.js.map