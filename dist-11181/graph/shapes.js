"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.concreteTypes = void 0;
exports.variablesOf = variablesOf;
exports.definitionOf = definitionOf;
const zod_1 = require("zod");
const abstract_types_json_1 = __importDefault(require("./tables/abstract-types.json"));
const shapes_json_1 = __importDefault(require("./tables/shapes.json"));
/** How a value that comes over Bolt becomes one of the API's. PLAIN is as it is. */
const VALUE_FORMS = [
    "PLAIN",
    "DAY",
    "INSTANT",
    "SPAN",
    "SPANS",
    "WORDS",
    "SNIPPET",
    "PLOVER",
    "CAMEO",
    "QUAD",
];
const names = zod_1.z.array(zod_1.z.string()).default([]);
const value = zod_1.z.object({ value: zod_1.z.string(), as: zod_1.z.enum(VALUE_FORMS) });
const row = zod_1.z.strictObject({
    like: zod_1.z.string().optional(),
    variables: names,
    values: zod_1.z.record(zod_1.z.string(), zod_1.z.union([zod_1.z.string(), value])).default({}),
    same: zod_1.z.record(zod_1.z.string(), zod_1.z.string()).default({}),
    one: names,
    many: names,
    page: names,
});
const SHAPES = new Map(Object.entries(zod_1.z.record(zod_1.z.string(), row).parse(shapes_json_1.default)));
const ABSTRACT = new Map(Object.entries(abstract_types_json_1.default));
/** The object types a selected type can turn out to be; a concrete type is only itself. */
const concreteTypes = (type) => ABSTRACT.get(type) ?? [type];
exports.concreteTypes = concreteTypes;
/** The variables that together are an object of this type: one node for most, a few for what lies between nodes. */
function variablesOf(type) {
    const shape = shapeOf(type);
    return shape.like === undefined ? shape.variables : variablesOf(shape.like);
}
function definitionOf(type, field) {
    const shape = shapeOf(type);
    const own = ownDefinition(type, field);
    if (own)
        return own;
    if (shape.like !== undefined)
        return definitionOf(shape.like, field);
    throw new Error(`src/graph/tables/shapes.json does not say what ${type}.${field} is in the graph`);
}
function ownDefinition(type, field) {
    const shape = shapeOf(type);
    const expression = shape.values[field];
    const variable = shape.same[field];
    if (typeof expression === "string")
        return { is: "VALUE", expression, form: "PLAIN" };
    if (expression)
        return { is: "VALUE", expression: expression.value, form: expression.as };
    if (variable !== undefined)
        return { is: "SAME", variable };
    if (shape.one.includes(field))
        return { is: "ONE", owner: type };
    if (shape.many.includes(field))
        return { is: "MANY", owner: type };
    return shape.page.includes(field) ? { is: "PAGE", owner: type } : null;
}
function shapeOf(type) {
    const shape = SHAPES.get(type);
    if (!shape)
        throw new Error(`src/graph/tables/shapes.json has no type ${type}`);
    return shape;
}
//# sourceMappingURL=shapes.js.map