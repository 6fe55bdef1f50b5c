"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Stage = void 0;
const slug_1 = require("../../domain/slug");
const span_1 = require("../../domain/span");
/**
 * The cast while statements are read: who stands where, and room for groups and bodies that nobody has named before.
 * Built from a cast and gives a cast back; the one it was built from stays as it is.
 */
class Stage {
    constructor(cast) {
        this.cast = cast;
        this.added = new Map();
        /** Mentions added since, by the block of text they start in. */
        this.later = new Map();
        this.members = new Map(cast.members.map((member) => [member.key, member]));
        this.appearances = cast.members
            .flatMap((member) => member.mentions.map(({ start, end, kind }) => ({ start, end, kind, member })))
            .sort((a, b) => a.start - b.start || a.end - b.end);
        this.longest = this.appearances.reduce((most, { start, end }) => Math.max(most, end - start), 0);
    }
    /** Who appears in a stretch of text, in text order. */
    at(span) {
        const found = [];
        for (let i = firstFrom(this.appearances, span.start - this.longest); i < this.appearances.length; i++) {
            const appearance = this.appearances[i];
            if (!appearance || appearance.start >= span.end)
                break;
            if ((0, span_1.touches)(appearance, span))
                found.push(appearance);
        }
        return [...found, ...this.addedAt(span)];
    }
    addedAt(span) {
        const found = [];
        for (let block = blockOf(span.start) - 1; block <= blockOf(span.end); block++)
            found.push(...(this.later.get(block) ?? []).filter((appearance) => (0, span_1.touches)(appearance, span)));
        return found;
    }
    member(key) {
        return this.added.get(key) ?? this.members.get(key) ?? null;
    }
    /** A group or body by what the text calls it; called the same again, it is the same one. */
    introduce(kind, name, span, by) {
        const key = (0, slug_1.slug)(name);
        const known = this.member(key);
        const member = known ?? { key, kind, name, wikidata: null, mentions: [], gender: null };
        return this.mention(member, span, "DESCRIPTOR", by);
    }
    /** One more place where a member stands. */
    mention(member, { start, end }, kind, by) {
        const current = this.member(member.key) ?? member;
        if (current.mentions.some((mention) => mention.start === start && mention.end === end))
            return current;
        const grown = { ...current, mentions: [...current.mentions, { start, end, kind, by }] };
        this.added.set(grown.key, grown);
        const block = blockOf(start);
        this.later.set(block, [...(this.later.get(block) ?? []), { start, end, kind, member: grown }]);
        return grown;
    }
    toCast() {
        const changed = this.cast.members.map((member) => this.added.get(member.key) ?? member);
        return { members: [...changed, ...[...this.added.values()].filter(({ key }) => !this.members.has(key))] };
    }
}
exports.Stage = Stage;
/** Blocks are longer than any name. */
const blockOf = (offset) => offset >> 10;
/** The place of the first appearance that starts at or after an offset. */
function firstFrom(appearances, start) {
    let [low, high] = [0, appearances.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((appearances[middle]?.start ?? 0) < start)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
//# sourceMappingURL=stage.js.map