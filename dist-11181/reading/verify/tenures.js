"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.siftMemberships = exports.siftTenures = void 0;
exports.siftTopics = siftTopics;
const provenance_1 = require("../../domain/provenance");
const dates_1 = require("./dates");
const ground_1 = require("./ground");
const sift_1 = require("./sift");
const hasEvidence = (ids, ground) => ids.length > 0 && ids.every((id) => (0, ground_1.isEvidence)(ground, id));
const TENURE_RULES = [
    {
        reason: "a tenure's person or body is no entity",
        holds: ({ person, of }, ground) => ground.entities.has(person) && ground.entities.has(of),
    },
    {
        reason: "a tenure has no evidence in the article",
        holds: ({ sentences }, ground) => hasEvidence(sentences, ground),
    },
    { reason: "a date does not exist", holds: (tenure) => (0, dates_1.isPeriod)(tenure) },
];
const MEMBERSHIP_RULES = [
    {
        reason: "a membership's member or body is no entity",
        holds: ({ member, of }, ground) => ground.entities.has(member) && ground.entities.has(of),
    },
    {
        reason: "a membership has no evidence in the article",
        holds: ({ sentences }, ground) => hasEvidence(sentences, ground),
    },
    { reason: "a date does not exist", holds: (membership) => (0, dates_1.isPeriod)(membership) },
];
const TOPIC_RULES = [
    { reason: "a topic's score is not between 0 and 1", holds: ({ score }) => score >= 0 && score <= 1 },
];
const siftTenures = (tenures, ground) => (0, sift_1.sift)(tenures, TENURE_RULES, ground, provenance_1.tenureName);
exports.siftTenures = siftTenures;
const siftMemberships = (memberships, ground) => (0, sift_1.sift)(memberships, MEMBERSHIP_RULES, ground, provenance_1.membershipName);
exports.siftMemberships = siftMemberships;
function siftTopics(topics, ground) {
    const once = (0, sift_1.siftRepeats)(topics, provenance_1.topicName, "a topic is told twice");
    const sound = (0, sift_1.sift)(once.kept, TOPIC_RULES, ground, provenance_1.topicName);
    return { kept: sound.kept, dropped: [...once.dropped, ...sound.dropped] };
}
//# sourceMappingURL=tenures.js.map