"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.instantOf = exports.firstDayOf = void 0;
exports.isCalendarDate = isCalendarDate;
exports.lastDayOf = lastDayOf;
const CALENDAR_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
/** True for a date that exists: `2024-02-30` does not. */
function isCalendarDate(text) {
    const [, year, month, day] = CALENDAR_DATE.exec(text) ?? [];
    if (year === undefined)
        return false;
    if (month === undefined)
        return true;
    if (Number(month) < 1 || Number(month) > 12)
        return false;
    return day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)));
}
/** As a lower bound a short date means its first day: `2024-10` → `2024-10-01`. */
const firstDayOf = (date) => `${date}-01-01`.slice(0, 10);
exports.firstDayOf = firstDayOf;
/** As an upper bound a short date means its last day: `2024-10` → `2024-10-31`. */
function lastDayOf(date) {
    const [year, month, day] = date.slice(0, 10).split("-");
    if (day !== undefined)
        return date.slice(0, 10);
    const lastMonth = month ?? "12";
    return `${year}-${lastMonth}-${String(daysIn(Number(year), Number(lastMonth))).padStart(2, "0")}`;
}
/** Milliseconds since 1970 at the start of the day (or of the instant, when it is one). */
const instantOf = (dateOrInstant) => Date.parse(dateOrInstant.length > 10 ? dateOrInstant : `${(0, exports.firstDayOf)(dateOrInstant)}T00:00:00Z`);
exports.instantOf = instantOf;
const daysIn = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();
//# sourceMappingURL=dates.js.map