"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tenureOf = tenureOf;
exports.mergedTenures = mergedTenures;
exports.mergedMemberships = mergedMemberships;
/** How the text ties a role to who holds it. */
const TIES = {
    TITLE: "a title before a name",
    APPOSITION: "a role beside a name",
    DESCRIPTOR: "a description",
    COPULA: "a verb of being",
    AS: "as",
};
function tenureOf({ scene }, { person, phrase, relation, sentence }, office, period) {
    const id = scene.sentences[sentence]?.id;
    const fact = { person, ...office, ...period, sentences: id === undefined ? [] : [id] };
    return { fact, by: `rule: ${TIES[relation]}, table titles.json: ${phrase.row.title}` };
}
/** One tenure however often it is told: the sentences of all, the dates of whichever gives them. */
function mergedTenures(tenures) {
    const told = tenures.filter((tenure) => tenure.sentences.length > 0);
    return merged(told, tenureId, (a, b) => ({
        ...a,
        from: finer(a.from, b.from),
        to: finer(a.to, b.to),
        sentences: [...new Set([...a.sentences, ...b.sentences])],
    }));
}
const tenureId = ({ person, title, of, status }) => [person, title.toLowerCase().replace(/-/gu, " "), of, status].join(" ");
function mergedMemberships(memberships) {
    return merged(memberships, ({ member, of, kind }) => [member, of, kind].join(" "), (a, b) => ({
        ...a,
        from: finer(a.from, b.from),
        to: finer(a.to, b.to),
        sentences: [...new Set([...a.sentences, ...b.sentences])],
    }));
}
/** The more exact of two dates; the first when both are as exact. */
const finer = (a, b) => (b?.length ?? 0) > (a?.length ?? 0) ? b : a;
function merged(all, id, join) {
    const byId = new Map();
    for (const one of all) {
        const known = byId.get(id(one));
        byId.set(id(one), known ? join(known, one) : one);
    }
    return [...byId.values()];
}
//# sourceMappingURL=told-once.js.map