"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.clearAttributions = clearAttributions;
const attribution_1 = require("./attribution");
const clause_ends_1 = require("./clause-ends");
const cues_1 = require("./cues");
const quotations_1 = require("./quotations");
const sources_1 = require("./sources");
const trailing_1 = require("./trailing");
const trimmed_1 = require("./trimmed");
const words_1 = require("./words");
/**
 * What rules know better than the taggers: who speaks a direct quotation, where quoted words begin and end, whose participle a
 * participle is, and what is no statement at all.
 */
function clearAttributions(unit, tagged) {
    const kept = tagged.map(onTheVerb).filter((attribution) => !isPlanOrWish(attribution));
    const around = withAround(unit, kept);
    const quoted = (0, quotations_1.withQuotations)(unit, around.map(withWhatIsNamed)).map(quotations_1.snapToQuotation);
    const spoken = (0, sources_1.withSources)(quoted);
    return withoutInnerThoughts((0, clause_ends_1.cutAtNextStatement)(spoken).map(trimmed_1.trimmed).filter(saysSomething));
}
/** `"I think it will rain," said X`: the speaker's own "think" inside what X said is no second statement. */
function withoutInnerThoughts(attributions) {
    const isInner = (one) => isTheSpeakersOwn(one) && attributions.some((other) => other !== one && holdsCueOf(other, one));
    return attributions.filter((one) => !isInner(one));
}
function isTheSpeakersOwn({ unit, cue, source }) {
    if (cue === null || !unit.tokens[cue.from]?.quoted)
        return false;
    const [first] = source === null ? [] : unit.tokens.slice(source.from, source.to);
    return first === undefined || (0, words_1.isAmong)("pronouns of speakers", first.lower);
}
const holdsCueOf = ({ unit, cue, content }, inner) => cue !== null &&
    !unit.tokens[cue.from]?.quoted &&
    content.some((part) => inner.cue !== null && (0, attribution_1.overlap)(part, inner.cue));
/** `reportedly even mulled`: the verb is the cue, the hedge a hedge. */
function onTheVerb(attribution) {
    const { unit, cue } = attribution;
    if (cue === null || !(0, words_1.isAmong)("hedges", unit.tokens[cue.from]?.lower ?? ""))
        return attribution;
    const verb = unit.tokens.findIndex(({ pos }, at) => at >= cue.from && pos !== "ADV");
    const isNear = verb > cue.from && verb <= cue.from + 3 && (0, cues_1.cueWord)(unit.tokens[verb]) !== null;
    if (!isNear)
        return attribution;
    const content = attribution.content.flatMap((part) => afterToken(part, verb));
    return { ...attribution, cue: { from: verb, to: verb + 1 }, content };
}
const afterToken = (part, at) => part.to <= at + 1 ? (part.to <= at ? [part] : []) : [{ from: part.from <= at ? at + 1 : part.from, to: part.to }];
function isPlanOrWish({ unit, cue }) {
    if (cue === null)
        return false;
    return unit.tokens.slice(cue.from, cue.to).some(({ lemma }) => (0, words_1.isAmong)("plans and wishes are not statements", lemma));
}
/** `called X Y`: both X and Y are what was said. `what he called "Y"`: only Y is. */
function withWhatIsNamed(attribution) {
    const { unit, cue, addressee, content } = attribution;
    const verb = cue ? unit.tokens[cue.from] : undefined;
    if (cue === null || verb === undefined || !(0, words_1.isAmong)("verbs that give a name", verb.lemma))
        return attribution;
    const after = unit.quotations.find(({ from }) => from >= cue.to && from <= cue.to + 2);
    const isAside = unit.tokens.slice(Math.max(0, cue.from - 4), cue.from).some(({ lower }) => lower === "what");
    if (isAside && after)
        return { ...attribution, content: [after] };
    const joins = addressee !== null && addressee.from >= cue.to && content.some(({ from }) => from === addressee.to);
    return joins ? { ...attribution, addressee: null, content: joined([addressee, ...content]) } : attribution;
}
/** Parts that touch, as one. */
function joined(parts) {
    const whole = [];
    for (const part of parts) {
        const last = whole.at(-1);
        if (last && last.to === part.from)
            whole[whole.length - 1] = { from: last.from, to: part.to };
        else
            whole.push(part);
    }
    return whole;
}
/** The attribution that stands around a sentence, in place of what the taggers made of its cue. */
function withAround(unit, attributions) {
    const around = (0, trailing_1.aroundAttribution)(unit);
    if (around === null || around.cue === null)
        return [...attributions];
    const { cue } = around;
    return [...attributions.filter((one) => one.cue === null || !(0, attribution_1.overlap)(one.cue, cue)), around];
}
/** A bare act ("congratulated him") says nothing by itself, nor does a single word that nobody quotes. */
function saysSomething({ unit, cue, content }) {
    const words = content.flatMap((part) => unit.tokens.slice(part.from, part.to));
    if (words.length === 0)
        return false;
    if (words.some(({ quoted }) => quoted))
        return true;
    const bare = cue !== null && (0, words_1.isAmong)("acts that say nothing by themselves", unit.tokens[cue.from]?.lemma ?? "");
    return bare ? /^(?:for|on|over|that)$/u.test(words[0]?.lower ?? "") : words.length >= 2;
}
//# sourceMappingURL=clear-attributions.js.map