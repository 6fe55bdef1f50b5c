"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.spokenDatesIn = void 0;
const dates_1 = require("../../domain/dates");
const written_date_1 = require("../written-date");
const words_1 = require("./words");
const MONTH = [...words_1.MONTHS.keys()].join("|");
const TIME = String.raw `(?:,? (?:at )?(\d{1,2})[:.](\d{2})(?: ?([ap])\.?m\.?)?(?: ?(GMT|UTC|Z|[A-Z]{2,4})\b)?)?`;
const ISO = String.raw `\b(\d{4}-\d{2}-\d{2}(?:T[\d:.]{5,15}(?:Z|[+-]\d{2}:?\d{2})?)?)`;
const DAY_FIRST = String.raw `\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})\.?,? ?(\d{4})\b`;
const MONTH_FIRST = String.raw `\b(${MONTH})\.? ?(\d{1,2})(?:st|nd|rd|th)?,? ?(\d{4})\b`;
const NUMBERS = String.raw `\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b`;
const DATE = new RegExp(`(?:${ISO}|${DAY_FIRST}|${MONTH_FIRST}|${NUMBERS})${TIME}`, "giu");
/** All dates in a line, in their order. */
const spokenDatesIn = (line) => [...line.matchAll(DATE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    date: dateOf(match),
}));
exports.spokenDatesIn = spokenDatesIn;
function dateOf([, iso, dayA, monthA, yearA, monthB, dayB, yearB, one, two, year, ...time]) {
    if (iso !== undefined)
        return (0, written_date_1.writtenDate)(iso);
    const day = yearA !== undefined
        ? calendarDate(yearA, monthNumber(monthA), dayA)
        : yearB !== undefined
            ? calendarDate(yearB, monthNumber(monthB), dayB)
            : ofNumbers(year, one, two);
    return day === null ? null : atTime(day, time);
}
const monthNumber = (name) => words_1.MONTHS.get((name ?? "").toLowerCase()) ?? 0;
/** Days or months first? Only a number above 12 tells. */
function ofNumbers(year = "", one = "", two = "") {
    if (Number(one) > 12)
        return calendarDate(year, Number(two), one);
    if (Number(two) > 12)
        return calendarDate(year, Number(one), two);
    return one === two ? calendarDate(year, Number(one), two) : null;
}
function calendarDate(year, month, day = "") {
    const date = [year, String(month).padStart(2, "0"), day.padStart(2, "0")].join("-");
    return (0, dates_1.isCalendarDate)(date) ? date : null;
}
/** An instant is known only when the zone is; otherwise the day is all that is certain. */
function atTime(day, [hour, minute, half, zone]) {
    const asDay = { on: day, precision: "DAY" };
    if (hour === undefined || minute === undefined || !/^(?:GMT|UTC|Z)$/u.test(zone ?? ""))
        return asDay;
    const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
    return (0, written_date_1.writtenDate)(`${day}T${String(hours).padStart(2, "0")}:${minute}Z`) ?? asDay;
}
//# sourceMappingURL=spoken-date.js.map