"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.everybodyIn = void 0;
exports.whoIsAt = whoIsAt;
exports.nearestMentionBefore = nearestMentionBefore;
exports.introduce = introduce;
exports.withMention = withMention;
const slug_1 = require("../../domain/slug");
const span_1 = require("../../domain/span");
/** Everybody mentioned within a span, in text order. */
const everybodyIn = (cast, span) => cast.members
    .flatMap((member) => member.mentions.filter((mention) => (0, span_1.contains)(span, mention)).map((mention) => ({ member, mention })))
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
exports.everybodyIn = everybodyIn;
/** Whom these very words mean; a title stands for its bearer, a demonym inside a name for nobody. */
function whoIsAt(cast, span) {
    const covering = cast.members.flatMap((member) => member.mentions.filter((mention) => (0, span_1.contains)(mention, span)).map((mention) => ({ member, mention })));
    const longest = covering.sort((a, b) => b.mention.end - b.mention.start - (a.mention.end - a.mention.start))[0];
    return longest?.member ?? null;
}
/** The last mention that ends before an offset, among those that a reader accepts. */
function nearestMentionBefore(cast, offset, accepts) {
    const before = cast.members.flatMap((member) => member.mentions.filter((mention) => mention.end <= offset).map((mention) => ({ member, mention })));
    return before.filter(accepts).reduce(later, null);
}
const later = (a, b) => (a && a.mention.start >= b.mention.start ? a : b);
/** The cast with a group or body that a later pass found speaking or acting; one already known gets one mention more. */
function introduce(cast, span, kind, name, by) {
    const key = (0, slug_1.slug)(name);
    const mention = { start: span.start, end: span.end, kind: "DESCRIPTOR", by };
    const known = cast.members.find((member) => member.key === key);
    if (known)
        return { key, cast: withMention(cast, key, mention) };
    const member = { key, kind, name, wikidata: null, mentions: [mention], gender: null };
    return { key, cast: { members: [...cast.members, member] } };
}
/** The cast with one mention more of somebody known; the same words are not counted twice. */
function withMention(cast, key, mention) {
    const isNew = ({ mentions }) => !mentions.some(({ start, end }) => start === mention.start && end === mention.end);
    return {
        members: cast.members.map((member) => member.key === key && isNew(member) ? { ...member, mentions: [...member.mentions, mention] } : member),
    };
}
//# sourceMappingURL=who-is-at.js.map