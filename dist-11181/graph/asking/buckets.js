"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isEvery = isEvery;
exports.buckets = buckets;
const dates_1 = require("../../domain/dates");
const bad_input_1 = require("./bad-input");
const EVERY = ["DAY", "WEEK", "MONTH", "QUARTER", "YEAR"];
const MOST_BUCKETS = 1_500;
function isEvery(value) {
    return typeof value === "string" && EVERY.includes(value);
}
/** The first days of the stretches of time from one date to another, each once: weeks begin on Monday. */
function buckets(every, from, to) {
    const found = [];
    for (let day = startOf(every, (0, dates_1.firstDayOf)(from)); day <= (0, dates_1.lastDayOf)(to); day = next(every, day)) {
        if (found.length === MOST_BUCKETS)
            throw tooMany(every, from, to);
        found.push(day);
    }
    return found;
}
function startOf(every, day) {
    const date = new Date(`${day}T00:00:00Z`);
    if (every === "WEEK")
        date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
    if (every === "QUARTER")
        date.setUTCMonth(date.getUTCMonth() - (date.getUTCMonth() % 3), 1);
    if (every === "MONTH")
        date.setUTCDate(1);
    if (every === "YEAR")
        date.setUTCMonth(0, 1);
    return isoDay(date);
}
const MONTHS = { MONTH: 1, QUARTER: 3, YEAR: 12 };
const DAYS = { DAY: 1, WEEK: 7 };
function next(every, day) {
    const date = new Date(`${day}T00:00:00Z`);
    if (every === "DAY" || every === "WEEK")
        date.setUTCDate(date.getUTCDate() + DAYS[every]);
    else
        date.setUTCMonth(date.getUTCMonth() + MONTHS[every]);
    return isoDay(date);
}
const isoDay = (date) => date.toISOString().slice(0, 10);
const tooMany = (every, from, to) => (0, bad_input_1.badInput)(`From ${from} to ${to} by ${every} are more than ${MOST_BUCKETS} buckets.`, "a shorter period or a longer interval, for example every: MONTH");
//# sourceMappingURL=buckets.js.map