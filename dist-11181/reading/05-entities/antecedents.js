"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.rolesHeld = rolesHeld;
exports.whoFits = whoFits;
const role_phrase_1 = require("../roles/role-phrase");
const titles_json_1 = __importDefault(require("../tables/titles.json"));
const roster_1 = require("./roster");
const scene_1 = require("./scene");
const CLASS_OF = new Map(titles_json_1.default.flatMap((row) => row.words.map((word) => [word, row.class])));
const HEADS = new Set(["head of state", "head of government", "leader", "head of body"]);
function rolesHeld(scene, roster, ties) {
    const mentions = roster.ties.filter((tie) => roster.identities.get(tie.key)?.kind === "PERSON");
    const roles = new Map();
    const add = (key, role) => {
        const known = roles.get(key);
        if (known)
            known.push(role);
        else
            roles.set(key, [role]);
    };
    for (const { person, title, of } of scene.library.background.tenures)
        if (roster.identities.has(person))
            add(person, { rowClass: CLASS_OF.get(title.toLowerCase().replace(/-/gu, " ")) ?? "leader", of });
    for (const mention of mentions) {
        const role = roleBeside(scene, ties, mention);
        if (role)
            add(mention.key, role);
    }
    return { roles, mentions, starts: mentions.map((tie) => tie.start) };
}
/** The role phrase right before a name, or after the comma behind it. */
function roleBeside(scene, ties, { start, end, kind }) {
    if (kind !== "NAME")
        return null;
    const [first, after] = (0, scene_1.wordRange)(scene, { start, end });
    const before = first > 0 ? (0, role_phrase_1.rolePhraseEndingAt)(scene, ties, first - 1) : null;
    if (before && (0, scene_1.neighbour)(scene, first, -1))
        return { rowClass: before.row.class, of: before.of?.key ?? null };
    if ((0, scene_1.neighbour)(scene, after - 1, 1)?.text !== ",")
        return null;
    for (let steps = 2; steps < 7; steps += 1) {
        const word = (0, scene_1.neighbour)(scene, after - 1, steps);
        if (!word || word.pos === "PUNCT" || word.pos === "VERB")
            return null;
        const phrase = (0, role_phrase_1.rolePhraseEndingAt)(scene, ties, word.at);
        if (phrase)
            return { rowClass: phrase.row.class, of: phrase.of?.key ?? null };
    }
    return null;
}
const MOST_BACK = 40;
/** In characters. */
const LONGEST_CLAUSE = 400;
/** The last person mentioned before whom the phrase fits; nobody rather than a guess. */
function whoFits(scene, roster, { roles, mentions, starts }, described) {
    const start = scene.words[described.from]?.start ?? 0;
    const before = (0, roster_1.countBelow)(starts, start);
    const isHeadline = (0, scene_1.zoneOf)(scene, scene.words[described.from]) === "HEADLINE";
    const near = isHeadline
        ? mentions
            .slice(before, before + MOST_BACK)
            .filter((tie) => !isTeaser(scene, tie))
            .toReversed()
        : mentions.slice(Math.max(0, before - MOST_BACK), before).filter((tie) => isSameStory(scene, tie, described));
    const free = near.filter((tie) => !isSubjectOfClause(scene, tie, described)).toReversed();
    return free.find((tie) => fits(scene, roles.get(tie.key) ?? [], described, roster))?.key ?? null;
}
/** A headline names by office whom the text names by name. */
const isTeaser = (scene, tie) => (0, scene_1.zoneOf)(scene, scene.words[(0, scene_1.wordAt)(scene, tie.start)]) === "TEASER";
function fits({ library }, held, { office, origin }, _roster) {
    if (office)
        return held.some((role) => isOffice(role, office));
    if (origin === null)
        return true;
    const home = library.almanac.partyCountries.get(origin) ?? origin;
    const countries = held.flatMap(({ of }) => (of !== null && library.almanac.countries.has(of) ? [of] : []));
    return countries.length === 0 ? !library.almanac.partyCountries.has(origin) : countries.includes(home);
}
/** The same office, or one vague word for both: `leader` is any head. */
function isOffice(role, office) {
    const same = role.rowClass === office.rowClass || (office.rowClass === "leader" && HEADS.has(role.rowClass));
    return same && (office.of === null || role.of === null || role.of === office.of);
}
function isSameStory(scene, tie, { from }) {
    const [there, here] = [scene.words[(0, scene_1.wordAt)(scene, tie.start)], scene.words[from]];
    const zone = (sentence) => scene.sentences[sentence ?? -1]?.zone;
    return zone(there?.sentence) === zone(here?.sentence);
}
/** The subject of a verb is not its object: `Biden called the Republican` is about another one. */
function isSubjectOfClause(scene, tie, { from }) {
    const here = scene.words[from];
    if (!here)
        return false;
    const there = scene.words[(0, scene_1.wordAt)(scene, tie.start)];
    if (there?.sentence !== here.sentence || here.start - tie.end > LONGEST_CLAUSE)
        return false;
    const between = scene.text.slice(tie.end, here.start);
    return (there?.sentence === here.sentence &&
        !/[,;:"“”]| (?:as|after|that|but|while|when|because|although|and|from) /u.test(` ${between} `));
}
//# sourceMappingURL=antecedents.js.map