"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.groundOf = groundOf;
exports.isStretch = isStretch;
exports.isEvidence = isEvidence;
exports.liesIn = liesIn;
const span_1 = require("../../domain/span");
function groundOf(reading) {
    return {
        text: reading.text,
        sentences: new Map(reading.sentences.map((sentence) => [sentence.id, sentence])),
        entities: new Set(reading.entities.map((entity) => entity.key)),
        mentioned: new Set(reading.entities.filter((entity) => entity.mentions.length > 0).map((entity) => entity.key)),
        statements: new Set(reading.statements.map((statement) => statement.id)),
        events: new Set(reading.events.map((event) => event.id)),
    };
}
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** A stretch of the text that neither begins nor ends with a blank nor inside a word. */
function isStretch({ text }, { start, end }) {
    const inside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
    return inside && !isBlank(text, start) && !isBlank(text, end - 1) && !cutsWord(text, start) && !cutsWord(text, end);
}
const isBlank = (text, at) => text.charAt(at).trim() === "";
const cutsWord = (text, at) => at > 0 && at < text.length && LETTER_OR_DIGIT.test(text.charAt(at - 1)) && LETTER_OR_DIGIT.test(text.charAt(at));
/** True when the sentence exists and belongs to the article itself: teasers and boilerplate prove nothing. */
function isEvidence(ground, sentence) {
    const zone = ground.sentences.get(sentence)?.zone;
    return zone !== undefined && zone !== "TEASER" && zone !== "BOILERPLATE";
}
function liesIn(ground, sentence, span) {
    const whole = ground.sentences.get(sentence);
    return whole !== undefined && (0, span_1.contains)(whole, span);
}
//# sourceMappingURL=ground.js.map