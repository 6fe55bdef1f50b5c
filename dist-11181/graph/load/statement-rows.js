"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.targetOf = exports.statementLinks = exports.saidRows = exports.statementRows = void 0;
const span_1 = require("../../domain/span");
const link_1 = require("./link");
const statementRows = (reading, names) => reading.statements.map((statement) => ({
    id: names.statement(statement.id),
    article: names.article,
    at: names.at,
    kind: statement.kind,
    attribution: statement.attribution,
    ...whatIsSaid(statement, reading.text),
    ...howItIsSaid(statement, reading.text),
}));
exports.statementRows = statementRows;
const whatIsSaid = ({ content, quotes, saidOn }, text) => ({
    content: content.map((span) => (0, span_1.wordsAt)(text, span)).join(" "),
    contentStarts: content.map(({ start }) => start),
    contentEnds: content.map(({ end }) => end),
    quoteStarts: quotes.map(({ start }) => start),
    quoteEnds: quotes.map(({ end }) => end),
    quoteTexts: quotes.map((span) => (0, span_1.wordsAt)(text, span)),
    saidFrom: saidOn?.from ?? null,
    saidTo: saidOn?.to ?? null,
});
const howItIsSaid = ({ cue, hedge, negated }, text) => ({
    cue: cue && (0, span_1.wordsAt)(text, cue),
    cueLemma: cue?.lemma ?? null,
    cueStart: cue?.start ?? null,
    cueEnd: cue?.end ?? null,
    hedge,
    isNegated: negated,
});
const saidRows = ({ statements }, names) => statements.flatMap(({ id, speaker }) => speaker === null ? [] : [{ statement: names.statement(id), entity: names.entity(speaker), at: names.at }]);
exports.saidRows = saidRows;
const statementLinks = (reading, names) => [
    ...reading.statements.flatMap((statement) => linksOf(statement, names)),
    ...performsLinks(reading, names),
];
exports.statementLinks = statementLinks;
function linksOf({ id, sentences, addressees, via, about }, names) {
    const statement = names.statement(id);
    const inFeed = (type, entityId) => (0, link_1.link)(type, statement, entityId, { entityId, at: names.at });
    return [
        ...sentences.map((sentence, order) => (0, link_1.link)("IN_SENTENCE", statement, names.sentence(sentence), { order })),
        ...unique(addressees.map(names.entity)).map((entity) => inFeed("ADDRESSED_TO", entity)),
        ...(via === null ? [] : [(0, link_1.link)("VIA", statement, names.entity(via))]),
        ...unique(about.map((key) => (0, exports.targetOf)(key, names))).map((target) => inFeed("ABOUT", target)),
    ];
}
/** To congratulate is to say so: an asserted event whose report names the statement is what that statement does. */
function performsLinks({ events }, names) {
    const pairs = events.flatMap(({ id, reports }) => reports.flatMap(({ statement, accordingTo, factuality }) => statement !== null && accordingTo === null && factuality === "ASSERTED" ? [[statement, id]] : []));
    const each = new Map(pairs.map(([statement, event]) => [`${statement} ${event}`, [statement, event]]));
    return [...each.values()].map(([statement, event]) => (0, link_1.link)("PERFORMS", names.statement(statement), names.event(event)));
}
/** An entity's key or an event's local id. */
const targetOf = (key, names) => names.isEntity(key) ? names.entity(key) : names.event(key);
exports.targetOf = targetOf;
const unique = (ids) => [...new Set(ids)];
//# sourceMappingURL=statement-rows.js.map