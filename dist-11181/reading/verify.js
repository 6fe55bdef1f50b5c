"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.parseReading = void 0;
exports.verify = verify;
exports.demand = demand;
const errors_1 = require("../domain/errors");
const entities_1 = require("./verify/entities");
const events_1 = require("./verify/events");
const ground_1 = require("./verify/ground");
const page_1 = require("./verify/page");
const statements_1 = require("./verify/statements");
const tenures_1 = require("./verify/tenures");
var parse_1 = require("./verify/parse");
Object.defineProperty(exports, "parseReading", { enumerable: true, get: function () { return parse_1.parseReading; } });
/** The only gate: whoever made the Reading, what breaks a rule is dropped and counted under the rule's name. */
function verify(reading) {
    const dropped = [];
    let sifted = sifting(reading);
    while (sifted.dropped.length > 0) {
        dropped.push(...sifted.dropped);
        sifted = sifting(sifted.kept);
    }
    return { reading: sifted.kept, dropped };
}
/** For Readings made elsewhere: one that breaks a rule is refused whole, since trimming would hide that its maker is wrong. */
function demand(reading) {
    const { dropped } = verify(reading);
    if (dropped.length > 0)
        throw refusal(dropped);
    return reading;
}
/** Once through everything. What hung on a dropped thing falls the next time through, so this is repeated until nothing falls. */
function sifting(reading) {
    const ground = (0, ground_1.groundOf)(reading);
    const page = (0, page_1.siftPage)(reading, ground);
    const entities = (0, entities_1.siftEntities)(reading.entities, ground);
    const statements = (0, statements_1.siftStatements)(reading.statements, ground);
    const events = (0, events_1.siftEvents)(reading.events, ground);
    const tenures = (0, tenures_1.siftTenures)(reading.tenures, ground);
    const memberships = (0, tenures_1.siftMemberships)(reading.memberships, ground);
    const topics = (0, tenures_1.siftTopics)(reading.topics, ground);
    return {
        kept: {
            ...reading,
            ...page.kept,
            entities: entities.kept,
            statements: statements.kept,
            events: events.kept,
            tenures: tenures.kept,
            memberships: memberships.kept,
            topics: topics.kept,
        },
        dropped: [page, entities, statements, events, tenures, memberships, topics].flatMap((part) => part.dropped),
    };
}
const SHOWN = 5;
function refusal(dropped) {
    const shown = dropped.slice(0, SHOWN).map(({ reason, what }) => `  ${what}: ${reason}`);
    const more = dropped.length > SHOWN ? [`  … and ${dropped.length - SHOWN} more`] : [];
    return new errors_1.DatelineError({
        code: "BAD_READING",
        happened: ["The Reading says things its own text does not bear out:", ...shown, ...more].join("\n"),
        expected: 'offsets that reproduce the text in UTF-16 code units, half open: text.slice(start, end) === "Mark Rutte"',
        why: "Every fact must show the sentence it comes from, so a Reading with wrong offsets is refused whole.",
        fix: "Compare the offsets with the text exactly as it stands in the Reading (line ends as \\n, Unicode NFC).",
    });
}
//# sourceMappingURL=verify.js.map