"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.eachOf = exports.firstOf = void 0;
exports.objectOf = objectOf;
exports.picked = picked;
const values_1 = require("./asking/values");
/** Rows are positional: what stands where is known from the question, and a list costs a quarter of a map. */
function objectOf(types, slots) {
    const [onlyType, ...more] = types;
    return more.length > 0 || onlyType === undefined ? byTypeName(slots) : plainObject(onlyType, slots, 0);
}
/** Of several types the row says first which it is. */
function byTypeName(slots) {
    const decoders = new Map();
    return (raw) => {
        const type = String((0, values_1.listOf)(raw)[0]);
        const decode = decoders.get(type) ?? plainObject(type, slots, 1);
        decoders.set(type, decode);
        return decode(raw);
    };
}
function plainObject(type, slots, offset) {
    const places = slots.map((slot, place) => ({ ...slot, place: place + offset })).filter(({ on }) => on.has(type));
    return (raw) => {
        const row = (0, values_1.listOf)(raw);
        const object = { __typename: type };
        for (const { key, place, decode } of places)
            object[key] = decode(row[place]);
        return object;
    };
}
const firstOf = (decode) => (raw) => {
    const [row] = (0, values_1.listOf)(raw);
    return row === undefined || row === null ? null : decode(row);
};
exports.firstOf = firstOf;
const eachOf = (decode) => (raw) => (0, values_1.listOf)(raw).map(decode);
exports.eachOf = eachOf;
/** A value that the API gives as an object, such as a span: its properties under the keys they were asked by. */
function picked(selection, decode) {
    const pick = (value) => (isRecord(value) ? pickedFrom(value, selection) : null);
    return (raw) => {
        const value = decode(raw);
        return Array.isArray(value) ? value.map(pick) : pick(value);
    };
}
function pickedFrom(value, selection) {
    const object = { __typename: selection.type };
    for (const { key, name } of selection.fields)
        if (name !== "__typename")
            object[key] = value[name] ?? null;
    return object;
}
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
//# sourceMappingURL=decode.js.map