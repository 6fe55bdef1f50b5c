"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.topicScores = topicScores;
const topic_words_json_1 = __importDefault(require("../tables/topic-words.json"));
/** Every topic's words by their first one. */
const PHRASES = phrasesByFirstWord();
/** This many points make a topic certain; a long article needs more of them. */
const CERTAIN = 5;
const USUAL_LENGTH = 14;
/** The same word over and over says no more than three times. */
const MOST_OF_A_WORD = 3;
/** How sure each topic is, 0 to 1, by code. */
function topicScores(page, sentences, cast, events, countries) {
    const told = sentences.filter((sentence) => sentence.zone !== "TEASER" && sentence.zone !== "BOILERPLATE");
    const cases = new Map();
    addWords(cases, told, page);
    addEvents(cases, events);
    addCountries(cases, cast, countries);
    const certain = CERTAIN * Math.max(1, Math.sqrt(told.length / USUAL_LENGTH));
    return new Map([...cases].map(([row, { points, reasons }]) => [
        row.code,
        { score: Math.min(1, points / certain), by: `table topic-words.json: ${[...reasons].join(", ")}` },
    ]));
}
function add(cases, row, weight, reason) {
    const before = cases.get(row);
    const reasons = new Set(before?.reasons).add(reason);
    cases.set(row, { points: (before?.points ?? 0) + weight, reasons });
}
function addWords(cases, sentences, page) {
    const times = new Map();
    const count = (tokens, worth) => {
        for (const [at, token] of tokens.entries())
            for (const phrase of phrasesAt(token))
                if (stands(phrase, tokens, at))
                    add(cases, phrase.row, worthOf(times, phrase, worth), `“${phrase.words.join(" ")}”`);
    };
    const lead = sentences.find((sentence) => sentence.zone === "BODY");
    for (const sentence of sentences)
        count(sentence.tokens, weightOf(sentence.zone, sentence === lead));
    const isOnPage = sentences.some((sentence) => sentence.zone === "HEADLINE");
    if (page.headline !== null && !isOnPage)
        count(asTokens(page.headline), HEADLINE_WEIGHT);
}
const HEADLINE_WEIGHT = 2;
const LEAD_WEIGHT = 1.5;
const weightOf = (zone, isLead) => zone === "HEADLINE" ? HEADLINE_WEIGHT : isLead ? LEAD_WEIGHT : 1;
function worthOf(times, phrase, worth) {
    const before = times.get(phrase) ?? 0;
    times.set(phrase, before + 1);
    return before < MOST_OF_A_WORD ? phrase.weight * worth : 0;
}
function phrasesAt({ lower, lemma }) {
    const written = PHRASES.get(lower) ?? [];
    return lemma === lower ? written : [...written, ...(PHRASES.get(lemma) ?? [])];
}
const stands = ({ words }, tokens, at) => words.every((word, i) => tokens[at + i]?.lower === word || tokens[at + i]?.lemma === word);
/** A headline from front matter has no tokens of its own. */
const asTokens = (headline) => [...headline.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)].map(([text], i) => {
    const lower = text.toLowerCase();
    return { start: i, end: i + 1, text, lower, lemma: lower.replace(/s$/u, ""), pos: "X", quoted: false };
});
function addEvents(cases, events) {
    const types = new Map();
    for (const { type } of events)
        types.set(type, (types.get(type) ?? 0) + 1);
    for (const row of topic_words_json_1.default)
        for (const [type, weight] of Object.entries(row.events)) {
            const times = Math.min(MOST_OF_A_WORD, types.get(type) ?? 0);
            if (times > 0)
                add(cases, row, weight * times, type);
        }
}
/** An article that names several countries tells of what is between them. */
function addCountries(cases, cast, countries) {
    const named = cast.members.filter((member) => member.mentions.length > 0 && countries.has(member.key)).length;
    for (const row of topic_words_json_1.default)
        if (row.countries > 0 && named > 1)
            add(cases, row, row.countries * Math.min(6, named - 1), `${named} countries`);
}
function phrasesByFirstWord() {
    const index = new Map();
    for (const row of topic_words_json_1.default)
        for (const [written, weight] of Object.entries(row.words)) {
            const words = written.split(" ");
            const first = words[0] ?? "";
            index.set(first, [...(index.get(first) ?? []), { row, words, weight }]);
        }
    return index;
}
//# sourceMappingURL=scores.js.map