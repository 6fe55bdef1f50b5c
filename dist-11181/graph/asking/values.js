"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.quadsOfTypes = exports.typesOfQuad = exports.DECODERS = exports.plain = void 0;
exports.listOf = listOf;
exports.day = day;
exports.instant = instant;
exports.span = span;
exports.spans = spans;
exports.words = words;
const event_types_1 = require("../../domain/event-types");
const snippet_1 = require("./snippet");
/** As it came; absent is null. The connection gives integers as numbers. */
const plain = (raw) => raw ?? null;
exports.plain = plain;
function listOf(raw) {
    return Array.isArray(raw) ? raw : [];
}
/** A calendar date as it is, an instant cut to its day. */
function day(raw) {
    if (typeof raw === "number")
        return new Date(raw).toISOString().slice(0, 10);
    return typeof raw === "string" ? raw.slice(0, 10) : null;
}
/** `2024-11-06T09:30:00Z`; milliseconds only where there are some. */
function instant(raw) {
    return typeof raw === "number" ? new Date(raw).toISOString().replace(".000Z", "Z") : null;
}
function span(raw) {
    const [start, end, text] = listOf(raw);
    const isWhole = typeof start === "number" && typeof end === "number" && typeof text === "string";
    return isWhole ? { start, end, text } : null;
}
/** Three lists side by side: starts, ends, texts. */
function spans(raw) {
    const [starts, ends, texts] = listOf(raw).map(listOf);
    return (starts ?? []).flatMap((start, place) => span([start, ends?.[place], texts?.[place]]) ?? []);
}
/** The part of a stretch of the article that stands in one of its sentences: start, end, the sentence's start and text. */
function words(raw) {
    const [from, to, offset, text] = listOf(raw);
    if (typeof from !== "number" || typeof to !== "number" || typeof offset !== "number" || typeof text !== "string")
        return null;
    const start = Math.max(from, offset);
    const end = Math.min(to, offset + text.length);
    return start < end ? { start, end, text: text.slice(start - offset, end - offset) } : null;
}
/** Texts, the one to show first, and the words that were searched for. */
function snippet(raw) {
    const [texts, searched] = listOf(raw).map((each) => listOf(each).map(String));
    return texts && searched ? (0, snippet_1.snippetOf)(texts, searched) : null;
}
const codeOf = (code) => {
    return (raw) => (typeof raw === "string" && (0, event_types_1.isEventTypeName)(raw) ? (0, event_types_1.eventType)(raw)[code] : null);
};
/** Values, except for spans, which are objects of the API and so have a selection of their own. */
exports.DECODERS = {
    PLAIN: exports.plain,
    DAY: day,
    INSTANT: instant,
    SPAN: span,
    SPANS: spans,
    WORDS: words,
    SNIPPET: snippet,
    PLOVER: codeOf("plover"),
    CAMEO: codeOf("cameo"),
    QUAD: codeOf("quad"),
};
/** The event types that make up one of the four quad classes. */
const typesOfQuad = (quad) => event_types_1.EVENT_TYPE_NAMES.filter((name) => (0, event_types_1.eventType)(name).quad === quad);
exports.typesOfQuad = typesOfQuad;
/** Of every event type the quad class it belongs to, where it belongs to one. */
const quadsOfTypes = () => Object.fromEntries(event_types_1.EVENT_TYPE_NAMES.flatMap((name) => {
    const { quad } = (0, event_types_1.eventType)(name);
    return quad === null ? [] : [[name, quad]];
}));
exports.quadsOfTypes = quadsOfTypes;
//# sourceMappingURL=values.js.map