"use strict";
var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", { value: true });
exports.resolveDate = void 0;
exports.datesIn = datesIn;
const chrono = __importStar(require("chrono-node"));
const span_1 = require("../../domain/span");
const calendar_1 = require("./calendar");
/**
 * What the first date in these words means: `on Wednesday`, `5 November`, `in October`, `2014`, `last week`, `yesterday`.
 * A weekday, or a day or month without a year, is the last one on or before publication; the next one when `future` is true.
 * Null when there is no date in the words, or none that can be told without knowing when the article appeared.
 */
const resolveDate = (words, reference, future = false) => datesIn(words, reference, future)[0]?.when ?? null;
exports.resolveDate = resolveDate;
/** Every date in a text, in its order, with where it stands. */
function datesIn(words, { publishedOn }, future = false) {
    if (!TIME_WORD.test(words))
        return [];
    const published = publishedOn?.slice(0, 10) ?? null;
    const dated = chrono.en.casual
        .parse(words, noon(published ?? "2000-01-01"), { forwardDate: future })
        .flatMap((result) => {
        const when = whenOf(result, published, future);
        return when ? [{ start: result.index, end: result.index + result.text.length, when }] : [];
    });
    const years = bareYears(words).filter((year) => !dated.some((date) => (0, span_1.touches)(date, year)));
    return [...dated, ...years].sort((a, b) => a.start - b.start);
}
/** Most words hold no date: this asks in a fraction of the time of a parse. */
const TIME_WORD = /\b(?:\d{4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december|today|yesterday|tomorrow|tonight|(?:last|this|next) (?:week|month|year|night))\b/i;
const BARE_YEAR = /\b(?:in|since|of|by|from|until|to|during|before|after) ((?:19|20)\d\d)\b(?![-/]\d)/giu;
function bareYears(words) {
    return [...words.matchAll(BARE_YEAR)].map(({ index, 0: all, 1: year = "" }) => ({
        start: index + all.length - year.length,
        end: index + all.length,
        when: period(year, "YEAR", "EXPLICIT"),
    }));
}
const noon = (day) => new Date(`${day}T12:00:00`);
/** What is no day: `now`, `in 40 minutes`, `10:30`; nor `two days after`, counted from something told elsewhere, nor `eight months in`. */
const NO_DAY = /^\d{1,3}$|^now$|\b(?:hours?|minutes?|seconds?)\b|\b(?:after|before|in)$/iu;
function whenOf({ start, end, text }, published, future) {
    if (NO_DAY.test(text) || (published === null && !isWrittenOut(start, text)))
        return null;
    if (published !== null && isWeekday(start))
        return weekday(start.get("weekday") ?? 0, published, future);
    if (/\bweek\b/iu.test(text))
        return week(start);
    if (end?.isCertain("day"))
        return { from: dayOf(start), to: dayOf(end), precision: "INTERVAL", basis: "EXPLICIT" };
    if (/\b(?:today|tonight|yesterday|tomorrow|last night)\b/iu.test(text))
        return period(dayOf(start), "DAY", "RELATIVE");
    if (/\b(?:last|this|next) (?:month|year)\b/iu.test(text) && !start.isCertain("day"))
        return relativePeriod(start, text);
    if (start.isCertain("day"))
        return period(inTheRightYear(dayOf(start), start, published, future), "DAY", "EXPLICIT");
    if (start.isCertain("month"))
        return month(start, published, future);
    return start.isCertain("year") ? period((0, calendar_1.calendarDate)(start.get("year") ?? 0), "YEAR", "EXPLICIT") : null;
}
/** Without a day to count from, only a year in figures dates anything: `last week` is certain of the wrong one. */
const isWrittenOut = (parts, text) => parts.isCertain("year") && /\b\d{4}\b/u.test(text);
const isWeekday = (parts) => parts.isCertain("weekday") && !parts.isCertain("day");
const period = (date, precision, basis) => ({
    from: date,
    to: date,
    precision,
    basis,
});
const dayOf = (parts) => (0, calendar_1.calendarDate)(parts.get("year") ?? 0, parts.get("month") ?? 1, parts.get("day") ?? 1);
const weekday = (number, published, future) => period(future ? (0, calendar_1.nextAfter)(published, number) : (0, calendar_1.lastOnOrBefore)(published, number), "DAY", "RELATIVE");
const relativePeriod = (parts, text) => /year/iu.test(text)
    ? period(dayOf(parts).slice(0, 4), "YEAR", "RELATIVE")
    : period(dayOf(parts).slice(0, 7), "MONTH", "RELATIVE");
/** A month without its year is told from publication: `in October`. */
function month(parts, published, future) {
    const date = inTheRightYear(dayOf(parts).slice(0, 7), parts, published, future);
    return period(date, "MONTH", parts.isCertain("year") ? "EXPLICIT" : "RELATIVE");
}
/** Seven days from Monday on. */
function week(parts) {
    const monday = (0, calendar_1.lastOnOrBefore)(dayOf(parts), 1);
    return { from: monday, to: (0, calendar_1.nextAfter)(monday, 0), precision: "INTERVAL", basis: "RELATIVE" };
}
/** A day or month without a year: the latest that is not after publication, or the first that is not before it. */
function inTheRightYear(date, parts, published, future) {
    if (published === null || parts.isCertain("year"))
        return date;
    const year = Number(published.slice(0, 4));
    const inThatYear = `${year}${date.slice(4)}`;
    const reached = published.slice(0, inThatYear.length);
    if (future)
        return inThatYear < reached ? `${year + 1}${date.slice(4)}` : inThatYear;
    return inThatYear > reached ? `${year - 1}${date.slice(4)}` : inThatYear;
}
//# sourceMappingURL=resolve-date.js.map