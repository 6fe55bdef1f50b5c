"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.bylineOf = bylineOf;
const spoken_date_1 = require("./spoken-date");
const words_1 = require("./words");
const LONGEST = 250;
/** What a line says about who wrote it and when, or null when it says anything else, too. */
function bylineOf(line) {
    if (line.length > LONGEST)
        return null;
    const dates = (0, spoken_date_1.spokenDatesIn)(line);
    const parts = partsOf(line, dates);
    const said = parts.filter(({ text }) => !isLabel(text) && !isTime(text));
    const written = said.map((part) => ({ ...part, names: namesAfterBy(part.text) ?? publisherAlone(part.text) }));
    const isByline = written.some(({ names }) => names !== null) || (dates.length > 0 && hasNothingElse(said));
    if (!isByline || !written.every(({ names, text }) => names !== null || isPlainAddition(text)))
        return null;
    return {
        names: written.flatMap(({ names }) => names ?? []),
        source: sourceIn(line, written.flatMap(({ names, text }) => [...(names ?? []), ...text.split(/, ?/u)])),
        ...datesOf(line, dates),
    };
}
const SEPARATORS = /\s[-–—|•·/]\s|[|•·;]|\s{2,}|\(|\)/gu;
/** The line without its dates, taken apart where bylines put dashes, bars and dots. */
function partsOf(line, dates) {
    let rest = line;
    for (const { start, end } of dates)
        rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
    return rest
        .split(SEPARATORS)
        .map((text) => ({ text: text.replace(/^[\s,:–—-]+|[\s,:–—-]+$/gu, "") }))
        .filter(({ text }) => text !== "");
}
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu;
const isLabel = (text) => {
    const lower = text.toLowerCase();
    return words_1.DATE_LABELS.has(lower) || words_1.UPDATE_LABELS.has(lower) || WEEKDAY.test(text);
};
const isTime = (text) => /^(?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{1,4})?$|^\d{1,3} (?:min(?:ute)?s?|hours?|days?)(?: (?:read|ago))?$/iu.test(text);
const BY = /^by:? +/iu;
/** The names after "By": capitalised words, a trade or a place after a comma; anything else makes it a sentence. */
function namesAfterBy(part) {
    if (!BY.test(part))
        return null;
    const said = part.replace(BY, "");
    if (words_1.STAFF_BYLINES.has(said.toLowerCase()))
        return [said];
    if (/[.!?]$/u.test(said) && !/\b\p{Lu}\.$/u.test(said))
        return null;
    if (!said.split(" ").every(isNameWord))
        return null;
    const [people = "", ...additions] = said.replace(/ (?:in|for|at|of) .*$/u, "").split(/, ?/u);
    const names = people.split(/ (?:and|&) /u);
    const more = additions
        .filter((addition) => / /u.test(addition) && !(0, words_1.isPublisher)(addition))
        .flatMap((a) => a.split(/ and /u));
    return [...names, ...more].map((name) => name.trim()).filter((name) => name !== "");
}
const isNameWord = (word) => /^[\p{Lu}"'“(]/u.test(word) || words_1.NAME_CONNECTORS.has(word.replace(/,$/u, "").toLowerCase());
const publisherAlone = (part) => (0, words_1.isPublisher)(part) || words_1.STAFF_BYLINES.has(part.toLowerCase()) ? [part] : null;
/** "London", "Europe Correspondent" beside a name or a date. */
const isPlainAddition = (text) => text.length <= 40 && text.split(" ").every(isNameWord);
const hasNothingElse = (parts) => parts.length <= 2 && parts.every(({ text }) => isPlainAddition(text));
function sourceIn(line, names) {
    const name = names.map((n) => n.replace(BY, "").trim()).find((n) => (0, words_1.isPublisher)(n));
    const start = name === undefined ? -1 : line.indexOf(name);
    return name === undefined || start < 0 ? null : { name, start, end: start + name.length };
}
/** The date after "updated" is the update; the first of the others is the publication. */
function datesOf(line, dates) {
    const isUpdate = ({ start }, from) => /updated?|modified|edited/iu.test(line.slice(from, start));
    const marked = dates.map((date, i) => ({ date: date.date, update: isUpdate(date, dates[i - 1]?.end ?? 0) }));
    return {
        published: marked.find(({ update }) => !update)?.date ?? null,
        updated: marked.find(({ update }) => update)?.date ?? null,
    };
}
//# sourceMappingURL=byline.js.map