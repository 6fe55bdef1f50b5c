"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.given = void 0;
exports.parametersFor = parametersFor;
exports.pageSize = pageSize;
exports.isArguments = isArguments;
const dates_1 = require("../../domain/dates");
const bad_input_1 = require("./bad-input");
const ids_1 = require("./ids");
const values_1 = require("./values");
const DAY = 86_400_000;
const MOST = 100;
/** Arguments that name objects, wherever they stand. */
const IDS = new Set(["ids", "topic", "mentions", "source", "story", "speaker", "addressee", "about", "article"]);
const MORE_IDS = new Set(["entity", "actor", "recipient", "participants", "place", "within"]);
/**
 * The parameters that an argument of the API becomes, by the names that the files under cypher/ use. Days become instants there
 * where instants are compared: `from` is included, `to` is the first instant after the period.
 */
function parametersFor(name, value) {
    if (name === "during")
        return period(value);
    if (name === "asOf")
        return { asOf: value, asOfFirst: (0, dates_1.firstDayOf)(date(value)), asOfLast: (0, dates_1.lastDayOf)(date(value)) };
    if (name === "knownBy")
        return { knownBy: endOf(date(value)) };
    if (name === "quad")
        return { quad: (0, values_1.typesOfQuad)(value) };
    if (name === "first")
        return { first: pageSize(value) };
    if (IDS.has(name) || MORE_IDS.has(name))
        return { [name]: Array.isArray(value) ? value.map(ids_1.graphId) : (0, ids_1.graphId)(value) };
    return { [name]: value };
}
/** Checked before anything is asked of the database, and never quietly cut. */
function pageSize(first, name = "first") {
    if (typeof first === "number" && Number.isInteger(first) && first >= 1 && first <= MOST)
        return first;
    throw (0, bad_input_1.badInput)(`${name} is ${String(first)}.`, `a whole number from 1 to ${MOST}, for example ${name}: 20`);
}
/** Absent and null are the same: nothing was asked. */
const given = (all) => Object.entries(all).filter(([, value]) => value !== null && value !== undefined);
exports.given = given;
function isArguments(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function period(value) {
    const { from, to } = isArguments(value) ? value : {};
    return {
        from: from === undefined || from === null ? null : (0, dates_1.instantOf)(date(from)),
        to: to === undefined || to === null ? null : endOf(date(to)),
    };
}
const endOf = (calendarDate) => (0, dates_1.instantOf)((0, dates_1.lastDayOf)(calendarDate)) + DAY;
function date(value) {
    if (typeof value === "string" && (0, dates_1.isCalendarDate)(value))
        return value;
    throw (0, bad_input_1.badInput)(`"${String(value).slice(0, 80)}" is not a date.`, "a calendar date such as 2024-11-06, 2024-10 or 2024");
}
//# sourceMappingURL=arguments.js.map