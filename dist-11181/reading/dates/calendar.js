"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.calendarDate = void 0;
exports.lastOnOrBefore = lastOnOrBefore;
exports.nextAfter = nextAfter;
/** `2024`, `2024-10`, `2024-10-05`: as exact as what is given. */
const calendarDate = (year, ...monthAndDay) => [String(year).padStart(4, "0"), ...monthAndDay.map((number) => String(number).padStart(2, "0"))].join("-");
exports.calendarDate = calendarDate;
/** The last Wednesday (number 3; Sunday is 0) on or before a day. */
function lastOnOrBefore(day, weekday) {
    return moved(day, -((weekdayOf(day) - weekday + 7) % 7));
}
/** The first such weekday after a day. */
function nextAfter(day, weekday) {
    return moved(day, ((weekday - weekdayOf(day) + 6) % 7) + 1);
}
const weekdayOf = (day) => new Date(`${day}T00:00:00Z`).getUTCDay();
function moved(day, days) {
    const date = new Date(`${day}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() + days);
    return date.toISOString().slice(0, 10);
}
//# sourceMappingURL=calendar.js.map