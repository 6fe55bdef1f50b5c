"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.siftStatements = siftStatements;
const provenance_1 = require("../../domain/provenance");
const span_1 = require("../../domain/span");
const dates_1 = require("./dates");
const ground_1 = require("./ground");
const sift_1 = require("./sift");
const STATEMENT_RULES = [
    { reason: "a statement has no content", holds: ({ content }) => content.length > 0 },
    {
        reason: "a statement's words are no stretch of the text",
        holds: ({ content, quotes, cue }, ground) => [...content, ...quotes, ...(cue === null ? [] : [cue])].every((span) => (0, ground_1.isStretch)(ground, span)),
    },
    {
        reason: "a quote is not inside its statement's content",
        holds: ({ content, quotes }) => quotes.every((quote) => content.some((part) => (0, span_1.contains)(part, quote))),
    },
    {
        reason: "a statement of this kind must quote",
        holds: ({ kind, quotes }) => (kind !== "DIRECT" && kind !== "MIXED") || quotes.length > 0,
    },
    { reason: "indirect speech has no quotes", holds: ({ kind, quotes }) => kind !== "INDIRECT" || quotes.length === 0 },
    {
        reason: "a statement's speaker is missing",
        holds: ({ attribution, speaker }) => attribution === "NONE" || speaker !== null,
    },
    {
        reason: "a statement's speaker is nobody the text mentions",
        holds: ({ speaker }, ground) => speaker === null || ground.mentioned.has(speaker),
    },
    {
        reason: "a statement has no evidence in the article",
        holds: ({ sentences }, ground) => sentences.length > 0 && sentences.every((id) => (0, ground_1.isEvidence)(ground, id)),
    },
    {
        reason: "a statement's words are not in its sentences",
        holds: (statement, ground) => standsInItsSentences(statement, ground),
    },
    { reason: "a date does not exist", holds: ({ saidOn }) => (0, dates_1.isPeriod)(saidOn) },
];
function standsInItsSentences({ content, sentences }, ground) {
    const own = sentences.flatMap((id) => ground.sentences.get(id) ?? []);
    return content.every((part) => own.some((sentence) => (0, span_1.touches)(sentence, part)));
}
function siftStatements(statements, ground) {
    const once = (0, sift_1.siftRepeats)(statements, (statement) => statement.id, "two statements have one id");
    const sound = (0, sift_1.sift)(once.kept, STATEMENT_RULES, ground, provenance_1.statementName);
    const linked = (0, sift_1.siftWithin)(sound.kept, (statement) => siftLinks(statement, ground));
    return { kept: linked.kept, dropped: [...once.dropped, ...sound.dropped, ...linked.dropped] };
}
function siftLinks(statement, ground) {
    const isEntity = (key) => ground.entities.has(key);
    const isKnown = { reason: "a statement points at nothing there is", holds: isEntity };
    const isTarget = { reason: isKnown.reason, holds: (key) => isEntity(key) || ground.events.has(key) };
    const arrow = (key) => `statement ${statement.id} → ${key}`;
    const addressees = (0, sift_1.sift)(statement.addressees, [isKnown], ground, arrow);
    const about = (0, sift_1.sift)(statement.about, [isTarget], ground, arrow);
    const via = (0, sift_1.siftReference)(statement.via, isEntity, isKnown.reason, `statement ${statement.id}`);
    return {
        kept: { ...statement, addressees: addressees.kept, about: about.kept, via: via.kept },
        dropped: [...addressees.dropped, ...about.dropped, ...via.dropped],
    };
}
//# sourceMappingURL=statements.js.map