"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.membershipRows = exports.tenureRows = void 0;
const ids_1 = require("../../domain/ids");
/**
 * Positions come with who holds them. What this article says of a tenure stands on each sentence that says it: the tenure's dates and
 * status follow from all of these.
 */
const tenureRows = (reading, names, tenureOf) => reading.tenures.map((tenure) => {
    const { from, to, status, head: isHead } = tenure;
    return {
        id: tenureOf(claimOf(tenure, reading, names)).id,
        person: names.entity(tenure.person),
        position: positionOf(tenure.title, tenure.of, names),
        title: tenure.title,
        of: names.entity(tenure.of),
        isHead,
        ...fromTheArticle,
        told: tenure.sentences.map((sentence) => ({ ...onSentence(sentence, reading, names), from, to, status, isHead })),
    };
});
exports.tenureRows = tenureRows;
const membershipRows = (reading, names) => reading.memberships.map((membership) => {
    const { from, to, kind } = membership;
    const [member, of] = [names.entity(membership.member), names.entity(membership.of)];
    return {
        id: (0, ids_1.membershipId)(member, of, kind),
        member,
        of,
        kind,
        ...fromTheArticle,
        told: membership.sentences.map((sentence) => ({ ...onSentence(sentence, reading, names), from, to })),
    };
});
exports.membershipRows = membershipRows;
const fromTheArticle = { isBackground: false, background: {} };
const onSentence = (sentence, { reader }, names) => ({
    sentence: names.sentence(sentence),
    articleId: names.article,
    at: names.at,
    reader: reader.name,
});
const positionOf = (title, of, names) => (0, ids_1.positionId)(title, names.entity(of));
const claimOf = (tenure, { article }, names) => ({
    personId: names.entity(tenure.person),
    positionId: positionOf(tenure.title, tenure.of, names),
    from: tenure.from,
    to: tenure.to,
    status: tenure.status,
    publishedOn: article.publishedOn?.slice(0, 10) ?? null,
});
//# sourceMappingURL=tenure-rows.js.map