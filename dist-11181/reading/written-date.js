"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isWrittenDate = void 0;
exports.writtenDate = writtenDate;
const dates_1 = require("../domain/dates");
const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/u;
const isWrittenDate = (text) => writtenDate(text) !== null;
exports.isWrittenDate = isWrittenDate;
/** An ISO 8601 day or instant. A time without its zone is no instant: only its day is kept. */
function writtenDate(text) {
    const [, day, hour, minute, second, zone] = ISO.exec(text) ?? [];
    if (day === undefined || !(0, dates_1.isCalendarDate)(day))
        return null;
    if (hour === undefined || minute === undefined)
        return { on: day, precision: "DAY" };
    if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? "0") > 59)
        return null;
    if (zone === undefined)
        return { on: day, precision: "DAY" };
    const instant = new Date(`${day}T${hour}:${minute}:${second ?? "00"}${offsetOf(zone)}`);
    if (Number.isNaN(instant.getTime()))
        return null;
    return { on: instant.toISOString().replace(".000Z", "Z"), precision: second === undefined ? "MINUTE" : "SECOND" };
}
/** `+0100` and `UTC` are written `+01:00` and `Z` where JavaScript reads them. */
const offsetOf = (zone) => (/^[+-]/u.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : "Z");
//# sourceMappingURL=written-date.js.map