"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.pronounSightings = pronounSightings;
const pronouns_json_1 = __importDefault(require("../tables/pronouns.json"));
const speech_lemmas_json_1 = __importDefault(require("../tables/speech-lemmas.json"));
const clauses_1 = require("./clauses");
const gender_1 = require("./gender");
const roster_1 = require("./roster");
const scene_1 = require("./scene");
/** He and she: the last compatible subject, or nobody when two are as likely. Pronouns in quotations wait for who speaks. */
function pronounSightings(scene, roster) {
    const genders = (0, gender_1.gendersIn)(scene, roster);
    const named = candidatesIn(scene, roster);
    const found = [];
    const seen = [];
    let next = 0;
    for (const word of scene.words) {
        for (; next < named.length && (named[next]?.word.at ?? 0) < word.at; next += 1)
            seen.push(...named.slice(next, next + 1));
        const pronoun = pronounAt(scene, word);
        if (pronoun === null || word.quoted)
            continue;
        const meant = antecedent(scene, word, pronoun, seen.slice(-MOST_BACK), genders);
        const identity = meant ? roster.identities.get(meant) : undefined;
        if (!identity)
            continue;
        found.push((0, roster_1.sighting)(identity, word, "PRONOUN", "last compatible person"));
        const verbs = pronoun.part === "SUBJECT" ? (0, clauses_1.verbsOf)(scene, word.at, word.at + 1) : [];
        seen.push({ key: identity.key, word, verbs, isOwner: pronoun.part === "OWNER" });
    }
    return found;
}
const PRONOUNS = new Map(Object.entries(pronouns_json_1.default));
function pronounAt(scene, word) {
    const row = PRONOUNS.get(word.lower);
    if (!row)
        return null;
    const gender = row.gender === "FEMALE" ? "FEMALE" : "MALE";
    if (row.part === "SUBJECT" || row.part === "OBJECT" || row.part === "REFLEXIVE")
        return { gender, part: row.part };
    return { gender, part: word.lower === "her" && !ownsNext(scene, word) ? "OBJECT" : "OWNER" };
}
/** `her` owns what follows it, else it is an object. */
const ownsNext = (scene, word) => /^(?:NOUN|ADJ|PROPN|NUM|ADV)$/u.test((0, scene_1.neighbour)(scene, word.at, 1)?.pos ?? "");
/** Nobody looks further back than this many mentions, or sentences. */
const MOST_BACK = 14;
const SENTENCES_BACK = 4;
function candidatesIn(scene, roster) {
    return roster.ties.flatMap((tie) => {
        const isPerson = roster.identities.get(tie.key)?.kind === "PERSON";
        if (!isPerson || tie.kind === "PRONOUN" || tie.by.startsWith("title:"))
            return [];
        const [first, after] = (0, scene_1.wordRange)(scene, tie);
        const word = scene.words[first];
        if (!word)
            return [];
        const isOwner = /^['’]s?$/u.test((0, scene_1.neighbour)(scene, after - 1, 1)?.text ?? "");
        const named = { key: tie.key, word, verbs: isOwner ? [] : (0, clauses_1.verbsOf)(scene, first, after), isOwner };
        return [named, ...relative(scene, tie.key, after)];
    });
}
/** `…, who also sent`: the clause has its own subject, the one named before. */
function relative(scene, key, after) {
    const who = scene.words.slice(after, after + 2).find((word) => word.lower === "who");
    return who ? [{ key, word: who, verbs: (0, clauses_1.verbsOf)(scene, who.at, who.at + 1), isOwner: false }] : [];
}
function antecedent(scene, word, { gender, part }, seen, genders) {
    const zone = (0, scene_1.zoneOf)(scene, word);
    const near = seen.filter((one) => word.sentence - one.word.sentence <= SENTENCES_BACK &&
        (genders.get(one.key) ?? gender) === gender &&
        (0, scene_1.zoneOf)(scene, one.word) === zone);
    if (part === "REFLEXIVE")
        return near.findLast((one) => one.verbs.length > 0 && one.word.sentence === word.sentence)?.key ?? null;
    const barred = barredFor(scene, word, part, near);
    const free = near.filter((one) => !barred.has(one.key));
    if (part === "OWNER" && isContested(word, free))
        return null;
    const [first, second] = ranked(free, word, part, genders);
    if (!first)
        return null;
    return second && first.score - second.score < MARGIN ? null : first.key;
}
const DIRECTS = new Set(speech_lemmas_json_1.default.directs);
/** The subject of a clause is not its object, and who demands something of somebody is not that one. */
function barredFor(scene, word, part, near) {
    if (part === "OBJECT") {
        const subjects = near.filter((one) => one.verbs.some((verb) => (0, clauses_1.isSameClause)(scene, verb.at, word.at)));
        return new Set(subjects.map((one) => one.key));
    }
    const that = (0, scene_1.neighbour)(scene, word.at, -1);
    const verb = that?.lower === "that" ? (0, scene_1.neighbour)(scene, word.at, -2) : null;
    if (part !== "SUBJECT" || !verb || !DIRECTS.has(verb.lemma))
        return new Set();
    return new Set(near.filter((one) => one.verbs.some(({ at }) => at === verb.at)).map((one) => one.key));
}
/** Two people in the sentence before it, and either could be the owner. */
function isContested(word, free) {
    const here = free.filter((one) => one.word.sentence === word.sentence && !one.isOwner);
    return (new Set(here.map((one) => one.key)).size > 1 &&
        here.at(-1)?.key !== here.findLast((one) => one.verbs.length > 0)?.key);
}
const MARGIN = 0.35;
function ranked(free, word, part, genders) {
    const byKey = new Map();
    const times = new Map();
    for (const one of free) {
        byKey.set(one.key, Math.max(byKey.get(one.key) ?? Number.NEGATIVE_INFINITY, scoreOf(one, word, part, genders)));
        times.set(one.key, (times.get(one.key) ?? 0) + 1);
    }
    const salience = (key) => 0.4 * Math.log2(times.get(key) ?? 1);
    return [...byKey].map(([key, score]) => ({ key, score: score + salience(key) })).sort((x, y) => y.score - x.score);
}
/** Nearer sentences weigh more; a subject continues as subject, an object as object; who is only quoted about weighs less. */
function scoreOf(one, word, part, genders) {
    const unknownGender = /^(?:she|hers?|herself)$/u.test(word.lower) ? 0.8 : 0.2;
    const isSubject = one.verbs.length > 0;
    const parallel = part === "OBJECT" ? (isSubject ? 0 : 0.7) : isSubject ? 2 : 0;
    const distance = (word.sentence - one.word.sentence) * (part === "OWNER" ? 2 : 1.4);
    const doubts = (one.word.quoted ? 1.5 : 0) + (genders.has(one.key) ? 0 : unknownGender) + (one.isOwner ? 0.3 : 0);
    return parallel - distance - doubts + one.word.at / Math.max(1, word.at);
}
//# sourceMappingURL=pronouns.js.map