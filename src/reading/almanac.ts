import type { Background, BackgroundEntity } from "../domain/background";
import type { EntityKey } from "../domain/reading";
import type { EntityKind } from "../domain/vocabulary";
import { fold, isAcronym } from "./fold";
import bodies from "./tables/bodies.json";
import cities from "./tables/cities.json";
import parties from "./tables/parties.json";
import regions from "./tables/regions.json";
import seats from "./tables/seats.json";

/** Somebody or something with a name of its own, before anybody knows whether an article mentions it. */
export interface Identity {
  readonly key: EntityKey;
  readonly kind: EntityKind;
  readonly name: string;
  readonly wikidata: string | null;
}

export type Gender = "FEMALE" | "MALE";

/** A row of `data/countries.json`. */
export interface Country {
  readonly key: EntityKey;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly capital: string | null;
  readonly adjectives: readonly string[];
  readonly nouns: readonly string[];
  readonly wikidata: string | null;
}

/** What a name stands for, and which row of which table says so. */
export interface Entry {
  readonly identity: Identity;
  /** The spelling as the table has it: acronyms count only when written in just these capitals. */
  readonly spelling: string;
  readonly by: string;
}

/** Everything with a fixed name, by its folded spelling. */
export interface Almanac {
  readonly names: ReadonlyMap<string, Entry>;
  /** The longest name that begins with a folded word, counted in words. */
  readonly longest: ReadonlyMap<string, number>;
  /** The last words of names, folded. */
  readonly lastWords: ReadonlySet<string>;
  readonly people: readonly BackgroundEntity[];
  /** Adjectives and nouns made from a name: `Dutch`, `Norwegians`, `Democrat`. */
  readonly demonyms: ReadonlyMap<string, Entry>;
  /** The folded words that those of several words begin with (`South Korean`). */
  readonly demonymBeginnings: ReadonlySet<string>;
  /** Cities and buildings that stand for who rules there. */
  readonly seats: ReadonlyMap<EntityKey, Identity>;
  /** Which common nouns can mean an organisation: `alliance` for a military one. */
  readonly classes: ReadonlyMap<EntityKey, readonly string[]>;
  readonly countries: ReadonlySet<EntityKey>;
  /** What is a country's is called so: `Dutch`. */
  readonly adjectives: ReadonlyMap<EntityKey, string>;
  /** Continents, parts of countries and the like: not cities. */
  readonly regions: ReadonlySet<EntityKey>;
  readonly partyCountries: ReadonlyMap<EntityKey, EntityKey>;
}

export function almanacOf(background: Background, countries: readonly Country[]): Almanac {
  const known = knownTo(background);
  const rows = [...bodyRows(known), ...countryRows(countries), ...regionRows(), ...cityRows(countries), ...partyRows()];
  const entries = [...rows, ...backgroundRows(background)];
  const names = byFoldedSpelling(entries);
  const demonyms = byFoldedSpelling([...demonymRows(countries), ...partyDemonymRows()]);
  return {
    names,
    longest: longestFrom(names),
    lastWords: new Set([...names.keys()].map(lastWord)),
    people: background.entities.filter((entity) => entity.kind === "PERSON"),
    demonyms,
    demonymBeginnings: new Set([...demonyms.keys()].filter((name) => name.includes(" ")).map(firstWord)),
    seats: seatsOf(countries, names),
    classes: new Map(bodies.map((body) => [body.key, body.classes])),
    countries: new Set(countries.map((country) => country.key)),
    adjectives: new Map(
      countries.flatMap(({ key, adjectives: [first] }) => (first === undefined ? [] : [[key, first]])),
    ),
    regions: new Set(regions.map((region) => region.key)),
    partyCountries: new Map(parties.map((party) => [party.key, party.country])),
  };
}

const firstWord = (folded: string): string => folded.slice(0, folded.indexOf(" "));
const lastWord = (folded: string): string => folded.slice(folded.lastIndexOf(" ") + 1);

/** Whether any name ends with a word: most stretches of words need not be looked up. */
export const mayEndName = ({ lastWords }: Almanac, word: string): boolean => lastWords.has(lastWord(fold(word)));

const identityOf = ({ key, kind, name, wikidata }: Identity): Identity => ({ key, kind, name, wikidata });

const knownTo = (background: Background): ReadonlyMap<string, BackgroundEntity> =>
  new Map(background.entities.map((entity) => [entity.key, entity]));

function backgroundRows(background: Background): readonly Entry[] {
  return background.entities.flatMap((entity) =>
    [entity.name, ...entity.aliases].map((spelling) => ({ identity: identityOf(entity), spelling, by: "background" })),
  );
}

function bodyRows(known: ReadonlyMap<string, BackgroundEntity>): readonly Entry[] {
  return bodies.flatMap(({ key, name, aliases, wikidata }) => {
    const identity = known.get(key) ?? { key, kind: "ORGANISATION" as const, name, wikidata: wikidata ?? null };
    return [name, ...aliases].map((spelling) => ({ identity: identityOf(identity), spelling, by: `bodies: ${key}` }));
  });
}

function countryRows(countries: readonly Country[]): readonly Entry[] {
  return countries.flatMap((country) =>
    [country.name, ...country.aliases].map((spelling) => ({
      identity: countryIdentity(country),
      spelling,
      by: `countries: ${country.key}`,
    })),
  );
}

const countryIdentity = ({ key, name, wikidata }: Country): Identity => ({ key, kind: "PLACE", name, wikidata });

function regionRows(): readonly Entry[] {
  return regions.flatMap(({ key, name, aliases, wikidata }) =>
    [name, ...aliases].map((spelling) => ({
      identity: { key, kind: "PLACE" as const, name, wikidata },
      spelling,
      by: `regions: ${key}`,
    })),
  );
}

/** Capitals, and the cities whose article name differs from what newspapers write. */
function cityRows(countries: readonly Country[]): readonly Entry[] {
  const capitals = countries.flatMap(({ capital }) => (capital === null ? [] : [capital]));
  const named = cities.flatMap(({ key, name, aliases, wikidata }) =>
    [name, ...aliases].map((spelling) => ({ identity: place(key, name, wikidata), spelling, by: `cities: ${key}` })),
  );
  const plain = capitals.map((capital) => ({
    identity: place(capitalKey(capital), capital, null),
    spelling: capital,
    by: `capitals: ${capital}`,
  }));
  return [...named, ...plain];
}

const place = (key: EntityKey, name: string, wikidata: string | null): Identity => ({
  key,
  kind: "PLACE",
  name,
  wikidata,
});

const capitalKey = (capital: string): EntityKey => fold(capital).replace(/ /gu, "-");

function partyRows(): readonly Entry[] {
  return parties.flatMap((party) =>
    [party.name, ...party.aliases].map((spelling) => ({
      identity: partyIdentity(party),
      spelling,
      by: `parties: ${party.key}`,
    })),
  );
}

function partyDemonymRows(): readonly Entry[] {
  return parties.flatMap((party) =>
    party.demonyms.map((spelling) => ({ identity: partyIdentity(party), spelling, by: `parties: ${party.key}` })),
  );
}

const partyIdentity = ({ key, name, wikidata }: (typeof parties)[number]): Identity => ({
  key,
  kind: "ORGANISATION",
  name,
  wikidata,
});

function demonymRows(countries: readonly Country[]): readonly Entry[] {
  const national = countries.flatMap((country) =>
    [...country.adjectives, ...country.nouns].map((spelling) => ({
      identity: countryIdentity(country),
      spelling,
      by: `demonym: ${country.key}`,
    })),
  );
  const regional = regions.flatMap(({ key, name, wikidata, demonyms }) =>
    demonyms.map((spelling) => ({ identity: place(key, name, wikidata), spelling, by: `demonym: ${key}` })),
  );
  return [...regional, ...national];
}

/** The first row wins: the tables come before what only the background knows by the same spelling. */
function byFoldedSpelling(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map([...entries].reverse().map((entry) => [fold(entry.spelling), entry]));
}

function longestFrom(names: ReadonlyMap<string, Entry>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const name of names.keys()) {
    const words = name.split(" ");
    const first = words[0] ?? "";
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return longest;
}

function seatsOf(countries: readonly Country[], names: ReadonlyMap<string, Entry>): ReadonlyMap<EntityKey, Identity> {
  const capitals = countries.flatMap((country): [EntityKey, Identity][] => {
    const city = country.capital === null ? undefined : names.get(fold(country.capital));
    return city && city.identity.key !== country.key ? [[city.identity.key, countryIdentity(country)]] : [];
  });
  const others = seats.flatMap(({ key, standsFor }): [EntityKey, Identity][] => {
    const ruler = names.get(fold(standsFor));
    return ruler ? [[key, ruler.identity]] : [];
  });
  return new Map([...capitals, ...others]);
}

/** The entry a spelling stands for; `WHO` is a body, `Who` is not. */
export function lookUp(names: ReadonlyMap<string, Entry>, written: string): Entry | null {
  const entry = names.get(fold(written));
  if (!entry) return null;
  if (isAcronym(entry.spelling))
    return written.replace(/\./gu, "") === entry.spelling.replace(/\./gu, "") ? entry : null;
  return /^\p{Lu}/u.test(written) ? entry : null;
}
