"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.saidOnOf = saidOnOf;
const resolve_date_1 = require("../dates/resolve-date");
const attribution_1 = require("./attribution");
const words_1 = require("./words");
/**
 * When each was said: the date beside its cue, else the day its paragraph has reached, else the day of the lead. Only what is
 * told in the plain past happened on the day the article is telling about: "has promised" and "says" may be from any time.
 */
function saidOnOf(told, units, page) {
    const dates = new Map(units.map((unit) => [unit, dateRangesOf(unit, page)]));
    const days = daysReached(units, dates);
    const known = [];
    for (const [at, one] of told.entries()) {
        const before = told[at - 1];
        const sameBreath = before?.unit === one.unit || one.speaker.attribution === "CONTINUATION" ? (known[at - 1] ?? null) : null;
        known.push(besideCue(one, dates.get(one.unit) ?? []) ?? inherited(one, sameBreath, days.get(one.unit) ?? null));
    }
    return known;
}
function dateRangesOf(unit, page) {
    const { start, end } = (0, attribution_1.spanOf)(unit, { from: unit.start, to: unit.tokens.length });
    return (0, resolve_date_1.datesIn)(page.text.slice(start, end), page).map((date) => ({
        from: unit.tokens.findIndex((token) => token.end > start + date.start),
        to: unit.tokens.findLastIndex((token) => token.start < start + date.end) + 1,
        when: date.when,
        relative: date.when.precision === "DAY" && date.when.basis === "RELATIVE",
    }));
}
/** For each unit the day that its paragraph, or else the lead, has reached. */
function daysReached(units, dates) {
    const reached = new Map();
    let lead = null;
    let paragraph = { place: "", day: null };
    for (const unit of units) {
        const place = `${unit.zone} ${unit.paragraph}`;
        if (place !== paragraph.place && !isListItem(unit))
            paragraph = { place, day: null };
        const day = dates.get(unit)?.findLast(({ relative, from }) => relative && !unit.tokens[from]?.quoted)?.when;
        reached.set(unit, paragraph.day ?? (day ? periodOf(day) : null) ?? lead);
        if (day)
            paragraph = { place, day: periodOf(day) };
        if (day && unit.zone === "BODY")
            lead ??= periodOf(day);
    }
    return reached;
}
/** The items of a list go on with the sentence that introduces it. */
const isListItem = ({ tokens }) => /^\p{Ll}/u.test(tokens[0]?.text ?? "");
const periodOf = ({ from, to }) => ({ from, to });
function besideCue({ unit, cue, source, content }, dates) {
    if (cue === null)
        return null;
    const [first, last] = source && source.to <= cue.from ? [source, cue] : [cue, source && source.from >= cue.to ? source : cue];
    const outside = dates.filter((date) => !content.some((part) => part.from < date.to && date.from < part.to));
    const isAside = ({ from, to }) => first.to <= from && to <= cue.from && unit.tokens.slice(first.to, from).some(({ text }) => text === ",");
    const near = (date) => (date.relative && isPlainPast(unit, cue)) || isRightBeside(unit, date, first, last) || leadsTo(date, cue, content);
    const found = outside.find((date) => !isAside(date) && near(date));
    return found ? periodOf(found.when) : null;
}
/** `In October X said` · `X said in October`: a few words at most, and no comma but after the sentence's first words. */
function isRightBeside({ tokens, start }, date, first, last) {
    const between = date.to <= first.from ? tokens.slice(date.to, first.from) : tokens.slice(last.to, date.from);
    if (date.to > first.from && date.from < last.to)
        return false;
    const opens = date.from <= start + 2;
    return between.length <= 4 && (opens || !between.some(({ text }) => text === ","));
}
/** `declared at their summit in July that …`: between the cue and what was said. */
const leadsTo = (date, cue, content) => cue.to <= date.from && content.some((part) => part.from === date.to || part.from === date.to + 1);
function inherited({ unit, cue, speaker }, sameBreath, reached) {
    if (speaker.attribution === "CONTINUATION" || cue === null)
        return sameBreath;
    const verb = unit.tokens[cue.from];
    if (!verb || verb.lower.endsWith("ing"))
        return sameBreath;
    return isPlainPast(unit, cue) ? (sameBreath ?? reached) : null;
}
/** `said`, but not `says`, `has said`, `previously said`. */
function isPlainPast({ tokens }, { from }) {
    const verb = tokens[from];
    if (!verb || verb.lower === verb.lemma || verb.lower.endsWith("s"))
        return false;
    return !tokens.slice(Math.max(0, from - 3), from).some(({ lower }) => (0, words_1.isAmong)("words that loosen the past", lower));
}
//# sourceMappingURL=said-on.js.map