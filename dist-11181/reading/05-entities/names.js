"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.castByName = castByName;
const slug_1 = require("../../domain/slug");
const almanac_1 = require("../almanac");
const fold_1 = require("../fold");
const acronyms_1 = require("./acronyms");
const people_1 = require("./people");
const roster_1 = require("./roster");
/** Who each name means: everything that has a name of its own in the article. */
function castByName(scene, names) {
    const people = (0, people_1.whoIsWho)(scene, names);
    const acronyms = (0, acronyms_1.acronymsIn)(scene, names);
    const surnames = surnamesIn(names);
    const bodies = longNames(names);
    const meant = (name) => {
        if (name.kind === "PERSON" && (name.text.includes(" ") || surnames.has((0, fold_1.fold)(name.text))))
            return people(name);
        return (inTables(scene, name) ?? spelledOut(scene, name, acronyms) ?? shortened(name, bodies) ?? asWritten(name, people));
    };
    const named = names.map((name) => {
        const { identity, by } = meant(name);
        return (0, roster_1.sighting)(identity, name, "NAME", by);
    });
    const bracketed = acronyms.spans.map((span) => {
        const { identity } = meant({ ...span.long });
        return (0, roster_1.sighting)(identity, span, "NAME", "acronym in brackets");
    });
    const repeated = (0, acronyms_1.repeatedAcronyms)(scene, acronyms, names).map(({ long, ...span }) => (0, roster_1.sighting)(meant(long).identity, span, "NAME", "acronym introduced here"));
    return (0, roster_1.withSightings)(roster_1.nobody, withoutDoubles([...named, ...bracketed, ...repeated]));
}
function withoutDoubles(sightings) {
    const byStart = new Map(sightings.map((one) => [one.tie.start, one]));
    return [...byStart.values()];
}
function surnamesIn(names) {
    const full = names.filter((name) => name.kind === "PERSON" && name.text.includes(" "));
    return new Set(full.map((name) => (0, fold_1.fold)(name.text).split(" ").at(-1) ?? ""));
}
function inTables(scene, { text, kind }) {
    const { names } = scene.library.almanac;
    const entry = (0, almanac_1.lookUp)(names, text) ?? (0, almanac_1.lookUp)(names, text.replace(/^the /iu, ""));
    if (!entry || (entry.identity.kind === "PERSON") !== (kind === "PERSON" && entry.identity.kind === "PERSON"))
        return null;
    return { identity: entry.identity, by: entry.by };
}
/** `NATO`, where the article says what the letters stand for. */
function spelledOut(scene, name, acronyms) {
    const long = acronyms.longOf.get(name.text);
    const short = acronyms.shortOf.get((0, fold_1.fold)(name.text));
    if (long)
        return inTables(scene, long) ?? { identity: newIdentity(long), by: "acronym in brackets" };
    const known = short ? inTables(scene, { ...name, text: short, kind: "ORGANISATION" }) : null;
    return known && known.identity.kind !== "PERSON" ? known : null;
}
/** `Hyundai` after `Hyundai Motor Company`: the first words of exactly one longer name. */
function shortened(name, bodies) {
    if (name.kind !== "ORGANISATION")
        return null;
    const longer = bodies.get((0, fold_1.fold)(name.text)) ?? [];
    const spellings = new Set(longer.map((long) => (0, fold_1.fold)(long.text)));
    const [only] = longer;
    return spellings.size === 1 && only ? { identity: newIdentity(only), by: "shortened name" } : null;
}
function longNames(names) {
    const index = new Map();
    for (const name of names.filter((one) => one.kind === "ORGANISATION")) {
        const words = (0, fold_1.fold)(name.text).split(" ");
        for (let count = 1; count < words.length; count += 1) {
            const lead = words.slice(0, count).join(" ");
            const longer = index.get(lead);
            if (longer)
                longer.push(name);
            else
                index.set(lead, [name]);
        }
    }
    return index;
}
function asWritten(name, people) {
    return name.kind === "PERSON" ? people(name) : { identity: newIdentity(name), by: "name" };
}
function newIdentity({ text, kind }) {
    const name = kind === "PLACE" ? inTitleCase(text) : text;
    return { key: (0, slug_1.slug)(name), kind, name, wikidata: null };
}
/** A dateline's capitals are no spelling: `WEST PALM BEACH` → `West Palm Beach`. */
function inTitleCase(name) {
    if (name.length < 4 || name !== name.toUpperCase())
        return name;
    return name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
//# sourceMappingURL=names.js.map