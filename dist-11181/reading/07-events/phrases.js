"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.standingsOf = standingsOf;
exports.phrasesOf = phrasesOf;
const actors_1 = require("./actors");
/** Everybody's mentions, in text order. */
function standingsOf({ members }) {
    return members
        .flatMap((member) => member.mentions.map((mention) => ({ member, mention, start: mention.start, end: mention.end })))
        .toSorted((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
}
/** `congratulated the Republican`: one of the party, not the party; which one stays open. */
const isOneOf = ({ member, mention }, first, head) => member.kind === "ORGANISATION" && mention.kind === "DEMONYM" && first?.lower === "the" && !head?.lower.endsWith("s");
const INSIDE = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN"]);
const HEADS = new Set(["NOUN", "PROPN", "NUM"]);
/** The noun phrases of a sentence from left to right. `standings` are those inside the sentence. */
function phrasesOf({ tokens }, standings) {
    const owner = ownersOf(tokens, standings);
    const phrases = [];
    let from = 0;
    while (from < tokens.length) {
        const to = endOfPhrase(tokens, owner, from);
        if (to > from)
            phrases.push(phraseOf(tokens, owner, from, to));
        from = Math.max(to, from + 1);
    }
    return phrases;
}
/** For each token the shortest-named mention that covers it: names win over the descriptors around them. */
function ownersOf(tokens, standings) {
    const owners = tokens.map(() => null);
    let first = 0;
    for (const standing of standings) {
        while (first < tokens.length && (tokens[first]?.end ?? 0) <= standing.mention.start)
            first++;
        for (let at = first; at < tokens.length && (tokens[at]?.start ?? 0) < standing.mention.end; at++)
            owners[at] = standing;
    }
    return owners;
}
function endOfPhrase(tokens, owners, from) {
    const first = tokens[from];
    if (first === undefined)
        return from;
    if (owners[from] === null && isPronoun(first))
        return from + 1;
    let at = from;
    while (at < tokens.length && belongs(tokens, owners, at, from))
        at++;
    return at;
}
function belongs(tokens, owners, at, from) {
    const token = tokens[at];
    if (token === undefined)
        return false;
    const owner = owners[at] ?? null;
    const before = owners[at - 1] ?? null;
    if (at > from && owner !== null && before !== null && owner !== before && !leadsInto(before, owner))
        return false;
    if (owner !== null)
        return owner.mention.kind !== "PRONOUN" || at === from || before === owner;
    if (before !== null && at > from && before.mention.kind === "PRONOUN")
        return before.mention.end < token.start ? isNominal(token) : false;
    return isNominal(token) && !(at > from && token.pos === "DET");
}
/** "NATO chief | Mark Rutte", "Russian | President": one phrase although two are named in it. */
const leadsInto = (before, owner) => before.mention.kind !== "NAME" || before.member.kind !== "PERSON" || owner.member === before.member;
const isNominal = (token) => INSIDE.has(token.pos) && !/^['’]s?$/u.test(token.text);
const isPronoun = (token) => (0, actors_1.actorKindOf)(token) === "PRONOUN";
function phraseOf(tokens, owners, from, to) {
    const head = headOf(tokens, from, to);
    const owner = owners[head] ?? null;
    const word = tokens[head];
    const kind = owner?.member.kind ?? (word === undefined ? null : kindOf(word));
    if (owner !== null && isOneOf(owner, tokens[from], word))
        return { from, to, head, member: null, mention: null, kind: null };
    return { from, to, head, member: owner?.member ?? null, mention: owner?.mention.kind ?? null, kind };
}
function kindOf(token) {
    const kind = (0, actors_1.actorKindOf)(token);
    return kind === "PRONOUN" ? null : kind;
}
function headOf(tokens, from, to) {
    if ((0, actors_1.actorKindOf)(tokens[to - 1]) !== null)
        return to - 1;
    let head = to - 1;
    while (head > from && !HEADS.has(tokens[head]?.pos ?? ""))
        head--;
    return head;
}
//# sourceMappingURL=phrases.js.map