"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.withIntegers = withIntegers;
const neo4j_driver_1 = __importDefault(require("neo4j-driver"));
/**
 * JavaScript's numbers travel as floats, and Cypher refuses a float as LIMIT and stores 3.0 for 3. So whole numbers are sent as
 * integers; where a property is a fraction by nature, Cypher says `toFloat`.
 */
function withIntegers(parameters) {
    return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, sent(value)]));
}
function sent(value) {
    if (typeof value === "number")
        return Number.isSafeInteger(value) ? neo4j_driver_1.default.int(value) : value;
    if (Array.isArray(value))
        return value.map(sent);
    if (typeof value === "object" && value !== null)
        return withIntegers({ ...value });
    return value;
}
//# sourceMappingURL=with-integers.js.map