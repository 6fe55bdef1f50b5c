"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.almanacOf = almanacOf;
exports.lookUp = lookUp;
const fold_1 = require("./fold");
const bodies_json_1 = __importDefault(require("./tables/bodies.json"));
const cities_json_1 = __importDefault(require("./tables/cities.json"));
const parties_json_1 = __importDefault(require("./tables/parties.json"));
const regions_json_1 = __importDefault(require("./tables/regions.json"));
const seats_json_1 = __importDefault(require("./tables/seats.json"));
function almanacOf(background, countries) {
    const known = knownTo(background);
    const rows = [...bodyRows(known), ...countryRows(countries), ...regionRows(), ...cityRows(countries), ...partyRows()];
    const entries = [...rows, ...backgroundRows(background)];
    const names = byFoldedSpelling(entries);
    return {
        names,
        longest: longestFrom(names),
        people: background.entities.filter((entity) => entity.kind === "PERSON"),
        demonyms: byFoldedSpelling([...demonymRows(countries), ...partyDemonymRows()]),
        seats: seatsOf(countries, names),
        classes: new Map(bodies_json_1.default.map((body) => [body.key, body.classes])),
        countries: new Set(countries.map((country) => country.key)),
        regions: new Set(regions_json_1.default.map((region) => region.key)),
        partyCountries: new Map(parties_json_1.default.map((party) => [party.key, party.country])),
    };
}
const identityOf = ({ key, kind, name, wikidata }) => ({ key, kind, name, wikidata });
const knownTo = (background) => new Map(background.entities.map((entity) => [entity.key, entity]));
function backgroundRows(background) {
    return background.entities.flatMap((entity) => [entity.name, ...entity.aliases].map((spelling) => ({ identity: identityOf(entity), spelling, by: "background" })));
}
function bodyRows(known) {
    return bodies_json_1.default.flatMap(({ key, name, aliases, wikidata }) => {
        const identity = known.get(key) ?? { key, kind: "ORGANISATION", name, wikidata: wikidata ?? null };
        return [name, ...aliases].map((spelling) => ({ identity: identityOf(identity), spelling, by: `bodies: ${key}` }));
    });
}
function countryRows(countries) {
    return countries.flatMap((country) => [country.name, ...country.aliases].map((spelling) => ({
        identity: countryIdentity(country),
        spelling,
        by: `countries: ${country.key}`,
    })));
}
const countryIdentity = ({ key, name, wikidata }) => ({ key, kind: "PLACE", name, wikidata });
function regionRows() {
    return regions_json_1.default.flatMap(({ key, name, aliases, wikidata }) => [name, ...aliases].map((spelling) => ({
        identity: { key, kind: "PLACE", name, wikidata },
        spelling,
        by: `regions: ${key}`,
    })));
}
/** Capitals, and the cities whose article name differs from what newspapers write. */
function cityRows(countries) {
    const capitals = countries.flatMap(({ capital }) => (capital === null ? [] : [capital]));
    const named = cities_json_1.default.flatMap(({ key, name, aliases, wikidata }) => [name, ...aliases].map((spelling) => ({ identity: place(key, name, wikidata), spelling, by: `cities: ${key}` })));
    const plain = capitals.map((capital) => ({
        identity: place(capitalKey(capital), capital, null),
        spelling: capital,
        by: `capitals: ${capital}`,
    }));
    return [...named, ...plain];
}
const place = (key, name, wikidata) => ({
    key,
    kind: "PLACE",
    name,
    wikidata,
});
const capitalKey = (capital) => (0, fold_1.fold)(capital).replace(/ /gu, "-");
function partyRows() {
    return parties_json_1.default.flatMap((party) => [party.name, ...party.aliases].map((spelling) => ({
        identity: partyIdentity(party),
        spelling,
        by: `parties: ${party.key}`,
    })));
}
function partyDemonymRows() {
    return parties_json_1.default.flatMap((party) => party.demonyms.map((spelling) => ({ identity: partyIdentity(party), spelling, by: `parties: ${party.key}` })));
}
const partyIdentity = ({ key, name, wikidata }) => ({
    key,
    kind: "ORGANISATION",
    name,
    wikidata,
});
function demonymRows(countries) {
    const national = countries.flatMap((country) => [...country.adjectives, ...country.nouns].map((spelling) => ({
        identity: countryIdentity(country),
        spelling,
        by: `demonym: ${country.key}`,
    })));
    const regional = regions_json_1.default.flatMap(({ key, name, wikidata, demonyms }) => demonyms.map((spelling) => ({ identity: place(key, name, wikidata), spelling, by: `demonym: ${key}` })));
    return [...regional, ...national];
}
/** The first row wins: the tables come before what only the background knows by the same spelling. */
function byFoldedSpelling(entries) {
    return new Map([...entries].reverse().map((entry) => [(0, fold_1.fold)(entry.spelling), entry]));
}
function longestFrom(names) {
    const longest = new Map();
    for (const name of names.keys()) {
        const words = name.split(" ");
        const first = words[0] ?? "";
        longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
    }
    return longest;
}
function seatsOf(countries, names) {
    const capitals = countries.flatMap((country) => {
        const city = country.capital === null ? undefined : names.get((0, fold_1.fold)(country.capital));
        return city && city.identity.key !== country.key ? [[city.identity.key, countryIdentity(country)]] : [];
    });
    const others = seats_json_1.default.flatMap(({ key, standsFor }) => {
        const ruler = names.get((0, fold_1.fold)(standsFor));
        return ruler ? [[key, ruler.identity]] : [];
    });
    return new Map([...capitals, ...others]);
}
/** The entry a spelling stands for; `WHO` is a body, `Who` is not. */
function lookUp(names, written) {
    const entry = names.get((0, fold_1.fold)(written));
    if (!entry)
        return null;
    if ((0, fold_1.isAcronym)(entry.spelling))
        return written.replace(/\./gu, "") === entry.spelling.replace(/\./gu, "") ? entry : null;
    return /^\p{Lu}/u.test(written) ? entry : null;
}
//# sourceMappingURL=almanac.js.map