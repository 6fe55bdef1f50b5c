"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.membershipId = exports.tenureId = exports.positionId = exports.topicId = exports.groupId = exports.statementId = exports.mentionId = exports.sentenceId = exports.articleHash = exports.shortSlug = exports.entityId = void 0;
exports.contentHash = contentHash;
exports.articleId = articleId;
exports.eventId = eventId;
exports.numberedApart = numberedApart;
const node_crypto_1 = require("node:crypto");
const slug_1 = require("./slug");
/**
 * Ids are functions of content, readable, and the same whatever was loaded before.
 * `person:mark-rutte` · `article:2024-11-06-nato-chief-1f3a9c` · `statement:1f3a9c2e-310` · `event:congratulate-1f3a9c2e`
 */
const entityId = (kind, key) => `${kind.toLowerCase()}:${key}`;
exports.entityId = entityId;
/** A short hash of the parts, in their order; a part boundary counts, so ["ab","c"] is not ["a","bc"]. */
function contentHash(parts, length = 8) {
    const hash = (0, node_crypto_1.createHash)("sha256");
    for (const part of parts)
        hash.update(part).update("\u0000");
    return hash.digest("hex").slice(0, length);
}
/** 40 characters of the headline are enough to recognise an article by. */
const SLUG_LENGTH = 40;
const shortSlug = (text) => (0, slug_1.slug)(text).slice(0, SLUG_LENGTH).replace(/-+$/u, "");
exports.shortSlug = shortSlug;
/** Six digits tell two articles with the same headline and day apart; the parts of an article carry twelve, unique among millions. */
const ARTICLE_DIGITS = 6;
const PART_DIGITS = 12;
const articleHash = ({ text, headline, publishedOn, sourceId }) => contentHash([text, headline ?? "", publishedOn ?? "", sourceId ?? ""], PART_DIGITS);
exports.articleHash = articleHash;
/** `article:2024-11-06-nato-chief-congratulates-trump-1f3a9c`; without a date `article:undated-…`. */
function articleId(hash, headline, publishedOn) {
    const words = [publishedOn?.slice(0, 10) ?? "undated", (0, exports.shortSlug)(headline), hash.slice(0, ARTICLE_DIGITS)];
    return `article:${words.filter((word) => word !== "").join("-")}`;
}
/** `article:2024-11-06-nato-chief-1f3a9c#S1` */
const sentenceId = (article, sentence) => `${article}#${sentence}`;
exports.sentenceId = sentenceId;
/** `mention:1f3a9c2e77d0-19-29-mark-rutte` */
const mentionId = (hash, { start, end }, entityKey) => `mention:${hash}-${start}-${end}-${entityKey}`;
exports.mentionId = mentionId;
/** `statement:1f3a9c2e77d0-310` */
const statementId = (hash, start) => `statement:${hash}-${start}`;
exports.statementId = statementId;
/** `group:some-nato-members-1f3a9c2e`: the members meant in one article are not those meant in another. */
const groupId = (key, hash) => `${(0, exports.entityId)("GROUP", key)}-${hash.slice(0, 8)}`;
exports.groupId = groupId;
/** `topic:20000574`, from `medtop:20000574`. */
const topicId = (code) => `topic:${code.slice(code.lastIndexOf(":") + 1)}`;
exports.topicId = topicId;
/** `event:congratulate-1f3a9c2e77d0`. The lists are sets: their order never matters. */
function eventId(identity) {
    const { type, participants, object, day, apart } = identity;
    const parts = [type, ...sorted(participants), "|", ...sorted(object), "|", day, "|", apart];
    return `event:${(0, slug_1.slug)(type)}-${contentHash(parts, PART_DIGITS)}`;
}
/** `position:secretary-general-of-nato` */
const positionId = (title, bodyId) => `position:${(0, slug_1.slug)(title)}-of-${bodyId.slice(bodyId.indexOf(":") + 1)}`;
exports.positionId = positionId;
/** `term` tells several times in the same office apart; empty for the one that nobody dated. */
const tenureId = (personId, position, term) => `tenure:${contentHash([personId, position, term], PART_DIGITS)}`;
exports.tenureId = tenureId;
const membershipId = (memberId, bodyId, kind) => `membership:${contentHash([memberId, bodyId, kind], PART_DIGITS)}`;
exports.membershipId = membershipId;
/** The second, third … of equal ids gets `-2`, `-3` …: two things that their article tells apart stay apart. */
function numberedApart(ids) {
    const seen = new Map();
    return ids.map((id) => {
        const times = (seen.get(id) ?? 0) + 1;
        seen.set(id, times);
        return times === 1 ? id : `${id}-${times}`;
    });
}
const sorted = (texts) => [...new Set(texts)].sort();
//# sourceMappingURL=ids.js.map