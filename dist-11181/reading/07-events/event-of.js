"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.eventOf = eventOf;
const telling_1 = require("./telling");
const titles_1 = require("./titles");
/** The event that some tellings tell together; links to other events come later. */
function eventOf(id, tellings, nameOf) {
    const { row } = tellings[0].telling.trigger;
    const doers = allOf(tellings, ({ doers }) => doers);
    const receivers = allOf(tellings, ({ receivers }) => receivers).filter((key) => !doers.includes(key));
    const place = firstOf(tellings, ({ place }) => place);
    const body = firstOf(tellings, ({ body }) => body);
    return {
        id,
        type: row.type,
        title: (0, titles_1.titleOf)(row, doers.map(nameOf), receivers.map(nameOf), place === null ? null : nameOf(place)),
        participants: [
            ...doers.map((entity) => ({ role: row.doer, entity })),
            ...receivers.map((entity) => ({ role: row.receiver, entity })),
        ],
        about: body === null ? [] : [body],
        partOf: null,
        responseTo: null,
        causedBy: null,
        place,
        when: surest(tellings.map(({ telling }) => telling.when)),
        reports: tellings.map(reportOf),
    };
}
const allOf = (tellings, keys) => [
    ...new Set(tellings.flatMap(keys)),
];
function firstOf(tellings, key) {
    return tellings.map(key).find((found) => found !== null) ?? null;
}
/** A date that the text gives is surer than what tense and publication tell. */
function surest(dates) {
    const known = dates.filter((date) => date !== null);
    return known.find(({ basis }) => basis === "EXPLICIT" || basis === "RELATIVE") ?? known[0] ?? null;
}
function reportOf({ telling: { scene, trigger, standing } }) {
    return { sentence: scene.sentence.id, ...(0, telling_1.triggerSpan)(scene, trigger), ...standing };
}
//# sourceMappingURL=event-of.js.map