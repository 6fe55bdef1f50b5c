"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.isGoal = void 0;
exports.placeOf = placeOf;
exports.bodyOf = bodyOf;
exports.datesOf = datesOf;
exports.whenOf = whenOf;
exports.liesAhead = liesAhead;
const dates_1 = require("../../domain/dates");
const resolve_date_1 = require("../dates/resolve-date");
const circumstances_json_1 = __importDefault(require("../tables/circumstances.json"));
const telling_1 = require("./telling");
const listed = (words) => new Set(words.split(" "));
const PLACE_WORDS = listed(circumstances_json_1.default.place);
const BODY_WORDS = listed(circumstances_json_1.default.body);
const WITH_BODY = listed(circumstances_json_1.default["types about a body"]);
const TO_A_PLACE = listed(circumstances_json_1.default["types to a place"]);
/** Where the words "in", "at" … put what the trigger tells; the dateline never does. */
function placeOf(scene, trigger, receivers, page) {
    const isPlace = (phrase) => phrase.kind === "PLACE" && !isDateline(scene, phrase, page);
    const goal = TO_A_PLACE.has(trigger.row.type) ? receivers.find(isPlace) : undefined;
    return goal ?? after(scene, trigger, PLACE_WORDS).find(isPlace) ?? null;
}
/** A visit's goal is its place, whoever lives there. */
const isGoal = ({ row }, { kind }) => TO_A_PLACE.has(row.type) && kind === "PLACE";
exports.isGoal = isGoal;
function isDateline({ tokens }, phrase, { dateline }) {
    const start = tokens[phrase.from]?.start ?? 0;
    return dateline !== null && start >= dateline.start && start < dateline.end;
}
/** The body in which an office is taken or left: "… of the alliance", "the bank's …". */
function bodyOf(scene, trigger, parts) {
    if (!WITH_BODY.has(trigger.row.type))
        return null;
    const isBody = (phrase) => phrase.member !== null && (phrase.kind === "ORGANISATION" || phrase.kind === "PLACE") && !parts.includes(phrase);
    return after(scene, trigger, BODY_WORDS).find(isBody) ?? null;
}
/** How far behind a trigger its circumstances may stand. */
const REACH = 10;
/** The phrases behind the trigger that one of the words leads into, with no verb in between. */
function after(scene, { to }, words) {
    return scene.phrases.filter(({ from }) => from >= to && from - to <= REACH && scene.verbs(to, from) === 0 && words.has(scene.tokens[from - 1]?.lower ?? ""));
}
/** The dates of a sentence, in the text's own offsets. */
function datesOf(scene, page) {
    const { start, end } = scene.sentence;
    const found = (0, resolve_date_1.datesIn)(page.text.slice(start, end), { publishedOn: page.publishedOn });
    return found.map((date) => ({ ...date, start: start + date.start, end: start + date.end }));
}
/** A date counts for the trigger nearest to it; what has none lies before publication, or after it when still to come. */
function whenOf(scene, trigger, triggers, dates, factuality, page) {
    const own = dates.find((date) => nearestTo(scene, triggers, date) === trigger);
    if (own === undefined)
        return undated(factuality, page);
    const words = page.text.slice(own.start, own.end);
    const next = (0, resolve_date_1.datesIn)(words, { publishedOn: page.publishedOn }, true)[0]?.when ?? own.when;
    const isNext = factuality === "EXPECTED" || (scene.tokens[trigger.from]?.pos === "NOUN" && isNearer(next, own.when, page));
    return isNext ? next : own.when;
}
/** "the election on 5 November", written in October, is next month's: a last one would be eleven months ago. */
function isNearer(next, last, { publishedOn }) {
    if (publishedOn === null || next.from === null || last.from === null || next.from === last.from)
        return false;
    const [day, ahead, behind] = [publishedOn, next.from, last.from].map(dates_1.instantOf);
    const distance = (there) => Math.abs((there ?? 0) - (day ?? 0));
    return distance(ahead) < distance(behind) / NEARER && next.precision !== "INTERVAL" && !/^\d{4}$/.test(next.from);
}
/** By how much: a weekday is never in doubt, a month seldom. */
const NEARER = 3;
/** What lies wholly after publication cannot have happened yet. */
function liesAhead(when, { publishedOn }) {
    return (publishedOn !== null &&
        when !== null &&
        when.from !== null &&
        when.basis !== "TENSE" &&
        (0, dates_1.firstDayOf)(when.from) > publishedOn.slice(0, 10));
}
function nearestTo(scene, triggers, date) {
    const cost = (trigger) => {
        const { start, end } = (0, telling_1.triggerSpan)(scene, trigger);
        const at = scene.tokens.findIndex((token) => token.start >= date.start);
        const [low, high] = start < date.start ? [trigger.to, at] : [at, trigger.from];
        const distance = start < date.start ? date.start - end : start - date.end;
        return distance + CLAUSE * (scene.commas(low, high) + scene.relatives(low, high) + scene.verbs(low, high));
    };
    return triggers.filter((trigger) => !isRemembered(scene, trigger, date)).toSorted((a, b) => cost(a) - cost(b))[0];
}
/** "on Saturday, five years after the fire": what a noun recalls from before is not dated by the sentence. */
function isRemembered(scene, { from }, date) {
    const at = scene.tokens.findIndex((token) => token.start >= date.start);
    return scene.tokens[from]?.pos === "NOUN" && at < from && scene.relatives(at, from) > 0;
}
/** A comma, a relative pronoun or a verb in between counts as much as this many letters. */
const CLAUSE = 25;
function undated(factuality, { publishedOn }) {
    if (publishedOn === null)
        return null;
    const day = publishedOn.slice(0, 10);
    const toCome = factuality === "EXPECTED" || factuality === "HYPOTHETICAL";
    return toCome
        ? { from: day, to: null, precision: "DAY", basis: "TENSE" }
        : { from: null, to: day, precision: "DAY", basis: "PUBLICATION" };
}
//# sourceMappingURL=circumstances.js.map