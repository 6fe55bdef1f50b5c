"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findEvents = findEvents;
const provenance_1 = require("../domain/provenance");
const stage_1 = require("./06-statements/stage");
const casting_1 = require("./07-events/casting");
const event_of_1 = require("./07-events/event-of");
const links_1 = require("./07-events/links");
const phrases_1 = require("./07-events/phrases");
const same_event_1 = require("./07-events/same-event");
const telling_1 = require("./07-events/telling");
const telling_events_1 = require("./07-events/telling-events");
const triggers_1 = require("./07-events/triggers");
/** What happened, who did it and to whom, and how sure the article is; the cast comes back with those who only act in events. */
function findEvents(page, sentences, cast, statements, library) {
    const stage = new stage_1.Stage(cast);
    const tellings = toldBy(page, sentences, cast, statements, library);
    const described = (0, casting_1.describedIn)(page.text, cast);
    const acted = (0, casting_1.carriedOn)(tellings.map((telling) => (0, casting_1.castTelling)(telling, stage, described))).filter(casting_1.isWorthTelling);
    const withAll = stage.toCast();
    const names = new Map(withAll.members.map(({ key, name }) => [key, name]));
    const nameOf = (key) => names.get(key) ?? key;
    const groups = (0, same_event_1.gathered)(acted);
    const events = groups.map((group, at) => (0, event_of_1.eventOf)(eventId(at), group, nameOf));
    return { events: (0, links_1.linked)(events, statements), cast: withAll, foundBy: reportsFoundBy(groups) };
}
const eventId = (at) => `E${at + 1}`;
function reportsFoundBy(groups) {
    const reports = groups.flatMap((group, at) => group.map(({ telling }) => ({ telling, event: eventId(at) })));
    return new Map(reports.map(({ telling: { scene, trigger }, event }) => [
        (0, provenance_1.reportName)(event, (0, telling_1.triggerSpan)(scene, trigger)),
        (0, triggers_1.foundBy)(trigger),
    ]));
}
/** Teasers tell of other articles, and the page's furniture of nothing. */
const TOLD_IN = ["HEADLINE", "CAPTION", "BODY"];
function toldBy(page, sentences, cast, statements, { events }) {
    const own = sentences.filter(({ zone }) => TOLD_IN.includes(zone));
    const standings = (0, telling_events_1.spread)(own, (0, phrases_1.standingsOf)(cast));
    const said = (0, telling_events_1.spread)(own, statements.map(withExtent).toSorted((a, b) => a.start - b.start));
    return own.flatMap((sentence, at) => (0, telling_events_1.tellingsIn)(sentence, standings[at] ?? [], said[at] ?? [], page, events));
}
/** A statement with the stretch from its first to its last words, cue included. */
function withExtent(statement) {
    const spans = [...statement.content, ...(statement.cue === null ? [] : [statement.cue])];
    return {
        ...statement,
        start: Math.min(...spans.map(({ start }) => start)),
        end: Math.max(...spans.map(({ end }) => end)),
    };
}
//# sourceMappingURL=07-events.js.map