"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findTopics = findTopics;
const provenance_1 = require("../domain/provenance");
const scores_1 = require("./09-topics/scores");
/** A page is about few things. */
const MOST_TOPICS = 5;
const LEAST_SCORE = 0.6;
/** What the article is about, as IPTC Media Topics: by its words, where they stand, and the events it reports. */
function findTopics(page, sentences, cast, events, library) {
    const scores = (0, scores_1.topicScores)(page, sentences, cast, events, library.almanac.countries);
    const ranked = [...scores]
        .filter(([, { score }]) => score >= LEAST_SCORE)
        .sort((a, b) => b[1].score - a[1].score || (a[0] < b[0] ? -1 : 1));
    const found = ranked.slice(0, MOST_TOPICS).flatMap(([code, { score, by }]) => {
        const label = library.topics.get(code)?.label;
        return label === undefined ? [] : [{ fact: { code, label, score: rounded(score) }, by }];
    });
    return { topics: found.map(({ fact }) => fact), foundBy: (0, provenance_1.provenanceOf)(found, provenance_1.topicName) };
}
const rounded = (score) => Math.round(score * 100) / 100;
//# sourceMappingURL=09-topics.js.map