"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.officeOf = officeOf;
exports.homeOf = homeOf;
const scene_1 = require("../05-entities/scene");
const almanac_1 = require("../almanac");
const official_titles_json_1 = __importDefault(require("../tables/official-titles.json"));
const held_on_1 = require("./held-on");
const OFFICIAL = new Map(official_titles_json_1.default.map((row) => [row.of, row]));
/** The office a role phrase names, or null when the text does not show whose it is. */
function officeOf(stage, holding, home) {
    const of = ownerIn(stage, holding) ?? ownerByBackground(stage, holding) ?? ownerAround(stage, holding, home);
    return of === null ? null : { ...titleFor(stage, holding, of), of };
}
function titleFor(stage, holding, of) {
    const { person, phrase } = holding;
    const { row, title } = phrase;
    const isPlain = title === row.title;
    const official = isPlain && row.vague ? OFFICIAL.get(of) : undefined;
    if (official)
        return { title: official.title, head: official.head };
    const known = isPlain && row.vague ? stage.background.find((t) => t.person === person && t.of === of && t.head) : undefined;
    if (known)
        return { title: known.title, head: known.head };
    return { title: title + subjectAfter(stage, holding), head: row.head && isPlain };
}
/** `minister for territorial policy`: what the office is about, where it follows. */
function subjectAfter({ scene, owners }, { phrase }) {
    const link = (0, scene_1.neighbour)(scene, phrase.to - 1, 1);
    if (!phrase.row.subject || !link || !/^(?:for|of)$/u.test(link.lower))
        return "";
    const words = [];
    for (let steps = 2; steps < 8; steps += 1) {
        const word = (0, scene_1.neighbour)(scene, phrase.to - 1, steps);
        if (!word || (owners[word.at]?.length ?? 0) > 0 || !/^(?:NOUN|ADJ|CCONJ|DET)$/u.test(word.pos))
            break;
        words.push(word);
    }
    const last = words.findLast((word) => word.pos === "NOUN");
    return last ? ` ${scene.text.slice(link.start, last.end)}` : "";
}
/** Named in front (`Dutch`, `NATO's`, `its`) or behind (`of the European Commission`). */
function ownerIn(stage, { phrase }) {
    if (phrase.of)
        return phrase.of.key;
    const pronoun = phrase.determiner ? stage.owners[phrase.determiner.at]?.[0] : undefined;
    return ownerBehind(stage, phrase.to) ?? pronoun?.key ?? bodyInTitle(stage, phrase.from, phrase.to);
}
const OWNER_REACH = 12;
function ownerBehind({ scene, owners }, to) {
    const link = (0, scene_1.neighbour)(scene, to - 1, 1);
    if (!link || !/^(?:of|for|at|in|to)$/u.test(link.lower))
        return null;
    for (let steps = 2; steps < OWNER_REACH; steps += 1) {
        const word = (0, scene_1.neighbour)(scene, to - 1, steps);
        if (!word || /^(?:[,.;:]|who|that|which)$/u.test(word.lower) || word.pos === "VERB")
            return null;
        const owner = owners[word.at]?.find((tie) => tie.kind !== "PRONOUN");
        if (owner)
            return owner.key;
    }
    return null;
}
/** `Committee chair`: a body of the cast whose name ends with a word of the title. */
function bodyInTitle({ scene, members }, from, to) {
    const words = scene.words.slice(from, to).filter((word) => /^\p{Lu}/u.test(word.text));
    const bodies = [...members.values()].filter((member) => member.kind === "ORGANISATION");
    const named = words.flatMap((word) => bodies.filter((body) => body.name.endsWith(` ${word.text}`)));
    return named.length === 1 ? (named[0]?.key ?? null) : null;
}
/** `President Joe Biden`: the only country or body whose such office this person holds, held or will hold. */
function ownerByBackground(stage, { person, phrase }) {
    const same = stage.background.filter((t) => t.person === person && isSameTitle(t, phrase.row.title, phrase.row.vague));
    const now = same.filter((t) => (0, held_on_1.holdsOn)(t, stage.scene.page.publishedOn));
    const fitting = new Set((now.length > 0 ? now : same).map((t) => t.of));
    return fitting.size === 1 ? ([...fitting][0] ?? null) : null;
}
const plain = (title) => title.toLowerCase().replace(/-/gu, " ");
const isSameTitle = (tenure, title, vague) => vague ? tenure.head : plain(tenure.title) === plain(title).replace(/ elect$/u, "");
const NATIONAL = new Set(["head of state", "head of government", "minister", "deputy", "first lady"]);
const OF_A_BODY = new Set(["spokesperson", "head of body", "leader"]);
const SENTENCES_BACK = 1;
/** `COP29 President`: a name in front that nobody knows is still somebody else's. */
const hasUnknownOwner = ({ scene, owners }, { from, to, row }) => !row.subject &&
    scene.words
        .slice(from, to - 1)
        .some((word) => /^\p{Lu}/u.test(word.text) && !isTitleWord(word, row) && owners[word.at]?.length === 0);
const isTitleWord = ({ lower }, row) => row.words.some((title) => title.split(" ").includes(lower));
/** `OSLO (AP) — President …`: the agency that reports from there has nothing to do with the office. */
const isCredit = ({ scene: { text, page } }, { start, end }) => /^[([/]$/u.test(text.charAt(start - 1)) || (page.dateline !== null && end <= page.dateline.end);
/** A minister is one of the country the article is about; a spokesperson speaks for the body last named. */
function ownerAround(stage, { phrase, sentence, relation }, home) {
    const { row } = phrase;
    if (NATIONAL.has(row.class))
        return hasUnknownOwner(stage, phrase) ? null : home;
    if (!OF_A_BODY.has(row.class) || relation !== "TITLE")
        return null;
    const first = stage.scene.firstWords[Math.max(0, sentence - SENTENCES_BACK)] ?? 0;
    for (let at = phrase.from - 1; at >= first; at -= 1) {
        const body = stage.owners[at]?.find((tie) => stage.members.get(tie.key)?.kind === "ORGANISATION");
        if (body)
            return isCredit(stage, body) ? null : body.key;
    }
    return null;
}
/** The country the article is about: whose office-holders it names most, else where it was filed, else the one named most. */
function homeOf(stage, holdings) {
    const { countries, names } = stage.scene.library.almanac;
    const governed = holdings.flatMap((holding) => ownerIn(stage, holding) ?? ownerByBackground(stage, holding) ?? []);
    const filed = stage.scene.page.dateline?.text.split(", ").flatMap((part) => (0, almanac_1.lookUp)(names, part)?.identity.key ?? []);
    return (mostFrequent(governed.filter((key) => countries.has(key))) ??
        filed?.find((key) => countries.has(key)) ??
        mostNamed(stage));
}
/** The first of those that stand in a list most often. */
function mostFrequent(keys) {
    const times = new Map();
    for (const key of keys)
        times.set(key, (times.get(key) ?? 0) + 1);
    const most = Math.max(0, ...times.values());
    return [...times].find(([, count]) => count === most)?.[0] ?? null;
}
function mostNamed({ members, scene }) {
    const { countries } = scene.library.almanac;
    const named = [...members.values()].filter((member) => countries.has(member.key));
    const ranked = named.toSorted((a, b) => b.mentions.length - a.mentions.length);
    return ranked[0]?.key ?? null;
}
//# sourceMappingURL=offices.js.map