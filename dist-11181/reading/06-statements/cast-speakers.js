"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.castSpeakers = castSpeakers;
const attribution_1 = require("./attribution");
const speakers_1 = require("./speakers");
const subject_1 = require("./subject");
const unit_1 = require("./unit");
/** Gives every attribution its speaker, and the speaker before to quotations that nobody introduces. */
function castSpeakers(units, attributions, speakers) {
    const told = [];
    const list = { unit: null };
    for (const [at, unit] of units.entries()) {
        const before = units[at - 1] ?? null;
        list.unit = introductionOf(unit, before, list.unit);
        const said = (attributions[at] ?? []).map((attribution) => told1(attribution, speakers, list.unit));
        told.push(...said, ...continued(unit, before, said, told.at(-1) ?? null, speakers));
    }
    return told;
}
/** The sentence with a colon that introduces a list, for as long as the list's items follow: they start with a small letter. */
function introductionOf(unit, before, introduction) {
    if (!/^\p{Ll}/u.test(unit.tokens[0]?.text ?? ""))
        return null;
    return before?.tokens.at(-1)?.text === ":" ? before : introduction;
}
function told1(attribution, speakers, introduction) {
    const { unit, source, addressee } = attribution;
    const leading = source === null && introduction !== null ? leadIn(introduction) : null;
    const speaker = leading && introduction ? speakers.of(introduction, leading) : source ? speakers.of(unit, source) : speakers_1.NOBODY;
    return {
        ...attribution,
        speaker,
        addressees: addresseesOf(unit, addressee, speakers),
        also: leading && introduction ? [introduction] : [],
    };
}
function addresseesOf(unit, addressee, speakers) {
    const member = addressee ? speakers.behind(unit, addressee).member : null;
    return member ? [member.key] : [];
}
/** A quotation without a cue, in a paragraph of its own or after another of the same speaker, goes on with that speaker. */
function continued(unit, before, said, last, speakers) {
    const open = unit.quotations.filter((quotation) => isLoose(unit, quotation, said));
    const previous = said.at(-1) ?? (last && before && isNear(unit, last) ? last : null);
    if (!previous || previous.speaker.member === null)
        return [];
    const member = previous.speaker.member;
    return open.map((quotation) => ({
        unit,
        cue: null,
        source: null,
        content: [inside(unit, quotation)],
        addressee: null,
        by: "rule: a quotation that goes on",
        speaker: { member: speakers.last() ?? member, attribution: "CONTINUATION" },
        addressees: [],
        also: [],
    }));
}
/** Loose: a quotation of some length that nothing covers and that is most of its sentence. */
function isLoose(unit, quotation, said) {
    const covered = (0, attribution_1.coverage)(said.flatMap(({ content }) => content), quotation);
    return covered < 0.5 && (0, attribution_1.sizeOf)(quotation) >= 6 && (0, attribution_1.sizeOf)(quotation) > 0.6 * unit.tokens.length;
}
const isNear = (unit, last) => last.unit.zone === unit.zone && Math.abs(last.unit.paragraph - unit.paragraph) <= 2;
function inside({ tokens }, { from, to }) {
    let [first, end] = [from, to];
    while (first < end && isMark(tokens[first]))
        first++;
    while (end > first && (isMark(tokens[end - 1]) || /^[.,]$/u.test(tokens[end - 1]?.text ?? "")))
        end--;
    return { from: first, to: end };
}
const isMark = (token) => token !== undefined && (0, unit_1.isQuotationMark)(token);
/** The noun phrase in front of the colon that ends the sentence before: `the allies:` */
const leadIn = ({ tokens }) => tokens.at(-1)?.text === ":" ? (0, subject_1.phraseUpTo)(tokens, tokens.length - 1) : null;
//# sourceMappingURL=cast-speakers.js.map