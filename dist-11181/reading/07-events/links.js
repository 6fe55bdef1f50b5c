"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.linked = linked;
const event_types_1 = require("../../domain/event-types");
const span_1 = require("../../domain/span");
const event_links_json_1 = __importDefault(require("../tables/event-links.json"));
const ABOUT = event_links_json_1.default.about;
const PART_OF = event_links_json_1.default.partOf;
const RESPONSE_TO = event_links_json_1.default.responseTo;
const CAUSED_BY = event_links_json_1.default.causedBy;
/** What events have to do with each other: by what a statement that performs one says, and by types that go together. */
function linked(events, statements) {
    const firstOfType = firstByType(events);
    const said = new Map(statements.map((statement) => [statement.id, statement]));
    const told = toldWithin(events, said);
    const first = (table, event) => table[event.type]?.map((type) => firstOfType.get(type)).find((id) => id !== undefined && id !== event.id) ?? null;
    return events.map((event) => {
        const about = event.about.length > 0 ? event.about : aboutOf(event, told, first(ABOUT, event));
        return {
            ...event,
            about,
            partOf: first(PART_OF, event),
            responseTo: first(RESPONSE_TO, event),
            causedBy: first(CAUSED_BY, event),
        };
    });
}
function firstByType(events) {
    const first = new Map();
    for (const { type, id } of events)
        if (!first.has(type))
            first.set(type, id);
    return first;
}
/** For each statement the events its content tells. */
function toldWithin(events, said) {
    const told = new Map();
    for (const { id, reports } of events) {
        for (const report of reports) {
            const statement = said.get(report.statement ?? "");
            if (statement === undefined || !statement.content.some((part) => (0, span_1.contains)(part, report)))
                continue;
            told.set(statement.id, [...(told.get(statement.id) ?? []), id]);
        }
    }
    return told;
}
function aboutOf(event, told, byType) {
    if (byType !== null)
        return [byType];
    if (!(0, event_types_1.eventType)(event.type).about)
        return [];
    const performing = event.reports.flatMap(({ statement, accordingTo }) => accordingTo === null && statement !== null ? [statement] : []);
    const target = performing.flatMap((id) => told.get(id) ?? []).find((id) => id !== event.id);
    return target === undefined ? [] : [target];
}
//# sourceMappingURL=links.js.map