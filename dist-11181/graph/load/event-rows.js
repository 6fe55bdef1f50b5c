"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.coversLinks = exports.eventLinks = exports.participantRows = exports.eventRows = void 0;
exports.reportRows = reportRows;
const dates_1 = require("../../domain/dates");
const span_1 = require("../../domain/span");
const vocabulary_1 = require("../../domain/vocabulary");
const link_1 = require("./link");
const statement_rows_1 = require("./statement-rows");
/** The nodes alone: what an event is called and when it was follows from the articles that cover it. */
const eventRows = ({ events }, names) => events.map(({ id, type }) => ({ id: names.event(id), type })).sort((left, right) => (left.id < right.id ? -1 : 1));
exports.eventRows = eventRows;
const participantRows = ({ events }, names) => events.flatMap(({ id, participants }) => participants.map(({ role, entity }) => ({ event: names.event(id), role, entity: names.entity(entity) })));
exports.participantRows = participantRows;
const eventLinks = ({ events }, names) => events.flatMap((event) => [...placeAndObjects(event, names), ...otherEvents(event, names)]);
exports.eventLinks = eventLinks;
const placeAndObjects = ({ id, place, about }, names) => [
    ...(place === null ? [] : [(0, link_1.link)("TOOK_PLACE_IN", names.event(id), names.entity(place))]),
    ...about.map((key) => {
        const target = (0, statement_rows_1.targetOf)(key, names);
        return (0, link_1.link)("ABOUT", names.event(id), target, { entityId: target });
    }),
];
const otherEvents = (event, names) => LINKS.flatMap(([type, field]) => {
    const other = event[field];
    return other === null ? [] : [(0, link_1.link)(type, names.event(event.id), names.event(other))];
});
const LINKS = [
    ["PART_OF", "partOf"],
    ["CAUSED_BY", "causedBy"],
    ["RESPONSE_TO", "responseTo"],
];
/** How this article tells the event: one of these tellings, always the same one, names and dates it. */
const coversLinks = ({ events }, names) => events.map((event) => (0, link_1.link)("COVERS", names.article, names.event(event.id), telling(event, names)));
exports.coversLinks = coversLinks;
const telling = (event, names) => ({
    eventId: names.event(event.id),
    at: names.at,
    title: event.title,
    factualityRank: Math.min(...event.reports.map(({ factuality }) => vocabulary_1.FACTUALITIES.indexOf(factuality))),
    ...datesOf(event),
});
const datesOf = ({ when }) => ({
    from: when?.from ?? null,
    to: when?.to ?? null,
    fromDay: when?.from ? (0, dates_1.firstDayOf)(when.from) : null,
    toDay: when?.to ? (0, dates_1.lastDayOf)(when.to) : null,
    fromAt: when?.from ? (0, dates_1.instantOf)(when.from) : null,
    precision: when?.precision ?? null,
    basis: when?.basis ?? null,
});
function reportRows({ events, text, reader }, names) {
    const rows = events.flatMap(({ id, reports }) => reports.map((report) => ({
        event: names.event(id),
        sentence: names.sentence(report.sentence),
        article: names.article,
        at: names.at,
        factuality: report.factuality,
        start: report.start,
        end: report.end,
        words: (0, span_1.wordsAt)(text, report),
        accordingTo: report.accordingTo && names.entity(report.accordingTo),
        statement: report.statement && names.statement(report.statement),
        reader: reader.name,
    })));
    return rows;
}
//# sourceMappingURL=event-rows.js.map