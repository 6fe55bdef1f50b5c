"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.siftEvents = siftEvents;
const provenance_1 = require("../../domain/provenance");
const dates_1 = require("./dates");
const ground_1 = require("./ground");
const sift_1 = require("./sift");
const REPORT_RULES = [
    { reason: "a report has no evidence in the article", holds: ({ sentence }, ground) => (0, ground_1.isEvidence)(ground, sentence) },
    { reason: "a report's words are no stretch of the text", holds: (report, ground) => (0, ground_1.isStretch)(ground, report) },
    {
        reason: "a report's words are not in its sentence",
        holds: (report, ground) => (0, ground_1.liesIn)(ground, report.sentence, report),
    },
    {
        reason: "a report is according to nobody there is",
        holds: ({ accordingTo }, ground) => accordingTo === null || ground.entities.has(accordingTo),
    },
    {
        reason: "a report's statement is not there",
        holds: ({ statement }, ground) => statement === null || ground.statements.has(statement),
    },
];
const EVENT_RULES = [
    { reason: "nothing in the article reports the event", holds: ({ reports }) => reports.length > 0 },
    { reason: "a date does not exist", holds: ({ when }) => (0, dates_1.isPeriod)(when) },
];
const PARTICIPANT_RULES = [
    { reason: "a participant is no entity", holds: ({ entity }, ground) => ground.entities.has(entity) },
];
function siftEvents(events, ground) {
    const once = (0, sift_1.siftRepeats)(events, (event) => event.id, "two events have one id");
    const reported = (0, sift_1.siftWithin)(once.kept, (event) => siftReports(event, ground));
    const sound = (0, sift_1.sift)(reported.kept, EVENT_RULES, ground, (event) => `event ${event.id} ${event.title}`);
    const linked = (0, sift_1.siftWithin)(sound.kept, (event) => siftLinks(event, ground));
    return {
        kept: linked.kept,
        dropped: [...once.dropped, ...reported.dropped, ...sound.dropped, ...linked.dropped],
    };
}
function siftReports(event, ground) {
    const { kept, dropped } = (0, sift_1.sift)(event.reports, REPORT_RULES, ground, (report) => (0, provenance_1.reportName)(event.id, report));
    return { kept: { ...event, reports: kept }, dropped };
}
function siftLinks(event, ground) {
    const reason = "an event points at nothing there is";
    const isEntity = (key) => ground.entities.has(key);
    const isOtherEvent = (id) => ground.events.has(id) && id !== event.id;
    const isTarget = { reason, holds: (key) => isEntity(key) || isOtherEvent(key) };
    const arrow = (key) => `event ${event.id} → ${key}`;
    const participants = (0, sift_1.sift)(event.participants, PARTICIPANT_RULES, ground, ({ entity }) => arrow(entity));
    const about = (0, sift_1.sift)(event.about, [isTarget], ground, arrow);
    const toEvent = (id) => (0, sift_1.siftReference)(id, isOtherEvent, reason, `event ${event.id}`);
    const [partOf, responseTo, causedBy] = [toEvent(event.partOf), toEvent(event.responseTo), toEvent(event.causedBy)];
    const place = (0, sift_1.siftReference)(event.place, isEntity, reason, `event ${event.id}`);
    return {
        kept: {
            ...event,
            participants: participants.kept,
            about: about.kept,
            partOf: partOf.kept,
            responseTo: responseTo.kept,
            causedBy: causedBy.kept,
            place: place.kept,
        },
        dropped: [participants, about, partOf, responseTo, causedBy, place].flatMap((part) => part.dropped),
    };
}
//# sourceMappingURL=events.js.map