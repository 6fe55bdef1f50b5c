"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.gathered = gathered;
const dates_1 = require("../../domain/dates");
const event_types_1 = require("../../domain/event-types");
const circumstances_json_1 = __importDefault(require("../tables/circumstances.json"));
const one_of_a_kind_json_1 = __importDefault(require("../tables/one-of-a-kind.json"));
/** Taking or leaving an office is no speech, though it is about the body. */
const OF_OFFICE = new Set(circumstances_json_1.default["types about a body"].split(" "));
const ONE_OF_A_KIND = new Set(one_of_a_kind_json_1.default);
/** One event may be told in headline, caption and body: tellings of the same event, in the order they were told. */
function gathered(tellings) {
    const byType = new Map();
    const all = [];
    for (const telling of tellings) {
        const { type } = telling.telling.trigger.row;
        const events = byType.get(type) ?? [];
        const known = events
            .slice(-REMEMBERED)
            .find((event) => event.slice(-REMEMBERED).every((other) => isSame(other, telling)));
        if (known !== undefined)
            known.push(telling);
        else {
            const fresh = [telling];
            byType.set(type, [...events.slice(-REMEMBERED), fresh]);
            all.push(fresh);
        }
    }
    return all;
}
/** A telling is compared with this many events of its type: keeps the work linear in the length of a text without end. */
const REMEMBERED = 40;
function isSame(a, b) {
    if (areApart(a.telling.when, b.telling.when) || isNewsAndHistory(a, b) || isNewsAndHistory(b, a))
        return false;
    if (placesDiffer(a, b))
        return false;
    const [doers, receivers] = [common(a.doers, b.doers), common(a.receivers, b.receivers)];
    if (doers === "DIFFERENT" && !completeEachOther(a, b))
        return false;
    if (receivers === "DIFFERENT")
        return false;
    if (doers === "SAME" && receivers === "SAME")
        return true;
    const { type } = a.telling.trigger.row;
    if (ONE_OF_A_KIND.has(type))
        return true;
    if ((0, event_types_1.eventType)(type).about && !OF_OFFICE.has(type))
        return doers === "SAME" && isSameAct(a, b);
    if (doers === "DIFFERENT")
        return true;
    return (doers === "SAME" ||
        receivers === "SAME" ||
        (doers === "OPEN" && (a.telling.trigger.row.mutual || a.telling.trigger.words === b.telling.trigger.words)));
}
/** Of acts of speech one person performs many: only what stands in one statement, or in headline and body, is one. */
function isSameAct(a, b) {
    const [first, second] = [a.telling.standing.statement, b.telling.standing.statement];
    const retold = a.telling.scene.sentence.zone !== b.telling.scene.sentence.zone;
    return retold || (first !== null && first === second);
}
/** It takes two to meet: near by, a meeting of one and a meeting of another are one. */
function completeEachOther(a, b) {
    const [one, other] = [a.telling.scene.sentence, b.telling.scene.sentence];
    const near = one.zone === other.zone && Math.abs(one.paragraph - other.paragraph) <= 1;
    return near && a.telling.trigger.row.mutual && Math.min(a.doers.length, b.doers.length) === 1;
}
function common(a, b) {
    if (a.length === 0 || b.length === 0)
        return "OPEN";
    return a.some((key) => b.includes(key)) ? "SAME" : "DIFFERENT";
}
const placesDiffer = (a, b) => a.telling.trigger.row.type === "VISIT" && a.place !== null && b.place !== null && a.place !== b.place;
/** Two dates that the text gives and that have no day in common. */
function areApart(a, b) {
    if (a === null || b === null || !isGiven(a) || !isGiven(b))
        return false;
    const [aFrom, aTo, bFrom, bTo] = [first(a), last(a), first(b), last(b)];
    return aTo < bFrom || bTo < aFrom;
}
/** What the headline or the lead tells without a date is news; what is dated long before is another one like it. */
function isNewsAndHistory(news, history) {
    const [now, then] = [news.telling.when, history.telling.when];
    const { zone, paragraph } = news.telling.scene.sentence;
    if (common(news.doers, history.doers) === "SAME" || common(news.receivers, history.receivers) === "SAME")
        return false;
    const isNews = zone === "HEADLINE" || (zone === "BODY" && paragraph === 0);
    if (!isNews || (now !== null && isGiven(now)) || then?.basis !== "EXPLICIT" || then.to === null)
        return false;
    return now === null || now.to === null ? then.precision === "YEAR" : daysBetween(last(then), now.to) > LONG;
}
/** Nobody calls news what happened this many days ago. */
const LONG = 60;
const DAY = 24 * 60 * 60 * 1000;
const daysBetween = (from, to) => ((0, dates_1.instantOf)((0, dates_1.lastDayOf)(to)) - (0, dates_1.instantOf)(from)) / DAY;
const isGiven = ({ basis }) => basis === "EXPLICIT" || basis === "RELATIVE";
const first = ({ from }) => (from === null ? "0000" : (0, dates_1.firstDayOf)(from));
const last = ({ to }) => (to === null ? "9999" : (0, dates_1.lastDayOf)(to));
//# sourceMappingURL=same-event.js.map