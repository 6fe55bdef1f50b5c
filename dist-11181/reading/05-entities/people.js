"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.whoIsWho = whoIsWho;
const slug_1 = require("../../domain/slug");
const fold_1 = require("../fold");
function whoIsWho(scene, names) {
    const people = names.filter((name) => name.kind === "PERSON");
    const full = fullNames(scene, people);
    const bySurname = indexBy(full, (name) => endings(name.text));
    const byGivenName = indexBy(full, (name) => [(0, fold_1.fold)(name.text).split(" ")[0] ?? ""]);
    const background = backgroundBySurname(scene);
    return (name) => {
        const folded = (0, fold_1.fold)(name.text);
        const namesake = nearest(bySurname.get(folded), name.start);
        if (namesake)
            return { identity: namesake.identity, by: "full name in the article" };
        const known = aliasOf(scene, name.text);
        if (known)
            return { identity: known, by: "background" };
        const called = byGivenName.get(folded);
        if (called && new Set(called.map((one) => one.identity.key)).size === 1 && called[0])
            return { identity: called[0].identity, by: "given name in the article" };
        const only = background.get(folded);
        if (only?.length === 1 && only[0])
            return { identity: identityOf(only[0]), by: "background, by surname" };
        return { identity: { key: (0, slug_1.slug)(name.text), kind: "PERSON", name: name.text, wikidata: null }, by: "name" };
    };
}
const GENERATION = /^(?:jr|sr|ii|iii|iv)$/u;
const wordsOf = (name) => (0, fold_1.fold)(name)
    .split(" ")
    .filter((word) => !GENERATION.test(word));
/** `Ursula von der Leyen` → `von der leyen`, `der leyen`, `leyen`, and itself. */
function endings(name) {
    const words = wordsOf(name);
    return words.map((_, from) => words.slice(from).join(" "));
}
/** The names of two words and more, one identity for `Donald J. Trump` and `Donald Trump`. */
function fullNames(scene, people) {
    const identities = new Map();
    const full = people.filter((name) => wordsOf(name.text).length > 1);
    const longerFirst = [...full].sort((a, b) => wordsOf(b.text).length - wordsOf(a.text).length || a.start - b.start);
    for (const { text } of longerFirst) {
        const known = aliasOf(scene, text);
        const same = endings(text)
            .slice(0, 1)
            .concat(firstAndLast(text))
            .map((spelling) => identities.get(spelling))
            .find(Boolean);
        const identity = known ?? same ?? { key: (0, slug_1.slug)(text), kind: "PERSON", name: text, wikidata: null };
        for (const spelling of [...endings(text).filter((ending) => ending.includes(" ")), firstAndLast(text)])
            if (!identities.has(spelling))
                identities.set(spelling, identity);
    }
    return full.flatMap(({ text, start }) => {
        const identity = identities.get(wordsOf(text).join(" "));
        return identity ? [{ text, start, identity }] : [];
    });
}
function firstAndLast(name) {
    const words = wordsOf(name);
    return `${words[0] ?? ""} ${words.at(-1) ?? ""}`;
}
function indexBy(full, spellings) {
    const index = new Map();
    for (const name of full)
        for (const spelling of spellings(name)) {
            const known = index.get(spelling);
            if (known)
                known.push(name);
            else
                index.set(spelling, [name]);
        }
    return index;
}
/** The last one named in full before; else the first one named after. */
function nearest(known, start) {
    if (!known)
        return null;
    let [low, high] = [0, known.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((known[middle]?.start ?? 0) <= start)
            low = middle + 1;
        else
            high = middle;
    }
    return known[Math.max(0, low - 1)] ?? null;
}
function aliasOf(scene, name) {
    const entry = scene.library.almanac.names.get((0, fold_1.fold)(name));
    return entry?.identity.kind === "PERSON" ? entry.identity : null;
}
const identityOf = ({ key, kind, name, wikidata }) => ({ key, kind, name, wikidata });
/** Surnames of those who were about when the article appeared. */
function backgroundBySurname({ library, page }) {
    const about = (person) => library.background.tenures.some((t) => t.person === person.key && isAbout(t.from, t.to, page.publishedOn));
    const index = new Map();
    for (const person of library.almanac.people.filter(about))
        for (const surname of endings(person.name).slice(1))
            index.set(surname, [...(index.get(surname) ?? []), person]);
    return index;
}
/** A public person stays one for some years before and after. */
const YEARS_AROUND = 6;
function isAbout(from, to, day) {
    if (day === null)
        return true;
    const year = (date) => Number(date.slice(0, 4));
    const [first, last] = [from ? year(from) : 0, to ? year(to) : 9999];
    return first - YEARS_AROUND <= year(day) && year(day) <= last + YEARS_AROUND;
}
//# sourceMappingURL=people.js.map