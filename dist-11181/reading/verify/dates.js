"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isPeriod = isPeriod;
exports.isDateOrInstant = isDateOrInstant;
const dates_1 = require("../../domain/dates");
/** A missing bound is fine; one that is there exists in the calendar, and the first is not after the last. */
function isPeriod(period) {
    if (period === null)
        return true;
    const bounds = [period.from, period.to].filter((bound) => bound !== null);
    if (!bounds.every(dates_1.isCalendarDate))
        return false;
    return period.from === null || period.to === null || (0, dates_1.firstDayOf)(period.from) <= (0, dates_1.lastDayOf)(period.to);
}
const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
function isDateOrInstant(text) {
    const day = INSTANT.exec(text)?.[1];
    return day === undefined ? (0, dates_1.isCalendarDate)(text) : (0, dates_1.isCalendarDate)(day) && !Number.isNaN(Date.parse(text));
}
//# sourceMappingURL=dates.js.map