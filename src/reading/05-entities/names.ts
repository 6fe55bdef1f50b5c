import type { Identity } from "../almanac";
import { lookUp } from "../almanac";
import { fold } from "../fold";
import { keyOf } from "../key-of";
import evidence from "../tables/kind-evidence.json";
import { acronymsIn, repeatedAcronyms } from "./acronyms";
import { isInElectionName } from "./election-names";
import type { NameSpan } from "./name-spans";
import { whoIsWho } from "./people";
import { nobody, type Roster, type Sighting, sighting, withSightings } from "./roster";
import type { Scene } from "./scene";
import { publisherOf } from "./source";

interface Known {
  readonly identity: Identity;
  readonly by: string;
}

/** Who each name means: everything that has a name of its own in the article. */
export function castByName(scene: Scene, names: readonly NameSpan[]): Roster {
  const people = whoIsWho(scene, names);
  const acronyms = acronymsIn(scene, names);
  const surnames = surnamesIn(names);
  const bodies = longNames(names);
  const firstBearers = firstBearersIn(names);
  const meant = (name: NameSpan): Known => {
    const isNamesake = name.start < (firstBearers.get(fold(name.text)) ?? 0) && shortened(name, bodies) !== null;
    if (name.kind === "PERSON" && !isNamesake && (name.text.includes(" ") || surnames.has(fold(name.text))))
      return people(name);
    return (
      ofPublisher(scene, name) ??
      inTables(scene, name) ??
      spelledOut(scene, name, acronyms) ??
      shortened(name, bodies) ??
      asWritten(name, people)
    );
  };
  const named = names.map((name): Sighting => {
    const { identity, by } = meant(name);
    return sighting(identity, name, isInElectionName(scene, name) ? "DEMONYM" : "NAME", by);
  });
  const bracketed = acronyms.spans.map((span): Sighting => {
    const { identity } = meant({ ...span.long });
    return sighting(identity, span, "NAME", "acronym in brackets");
  });
  const repeated = repeatedAcronyms(scene, acronyms, names).map(({ long, ...span }) =>
    sighting(meant(long).identity, span, "NAME", "acronym introduced here"),
  );
  return withSightings(nobody, withoutDoubles([...named, ...bracketed, ...repeated]));
}

function withoutDoubles(sightings: readonly Sighting[]): readonly Sighting[] {
  const byStart = new Map(sightings.map((one) => [one.tie.start, one]));
  return [...byStart.values()];
}

function surnamesIn(names: readonly NameSpan[]): ReadonlySet<string> {
  const full = names.filter((name) => name.kind === "PERSON" && name.text.includes(" "));
  return new Set(full.map((name) => fold(name.text).split(" ").at(-1) ?? ""));
}

/** `Ondal` before anybody speaks of its founder, Per Ondal, is Ondal Foods: where the first bearer of a surname is named in full. */
function firstBearersIn(names: readonly NameSpan[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const { kind, text, start } of names) {
    const surname = fold(text).split(" ").at(-1) ?? "";
    if (kind === "PERSON" && text.includes(" ") && !first.has(surname)) first.set(surname, start);
  }
  return first;
}

/** `(NOR)` in the dateline of the Nordic Observer's Report: who publishes it, by its first letters or its first word. */
function ofPublisher(scene: Scene, { text, kind }: NameSpan): Known | null {
  const publisher = kind === "ORGANISATION" ? publisherOf(scene) : null;
  if (publisher === null) return null;
  const words = publisher.name.split(" ");
  const letters = words.map((word) => word.charAt(0)).join("");
  const isShort = text.length > 1 && (text === letters || (words.length > 1 && text === words[0] && text.length > 3));
  return isShort ? { identity: publisher, by: "publisher of the article" } : null;
}

function inTables(scene: Scene, { text, kind }: NameSpan): Known | null {
  const { names } = scene.library.almanac;
  const entry = lookUp(names, text) ?? lookUp(names, text.replace(/^the /iu, ""));
  if (!entry || (entry.identity.kind === "PERSON") !== (kind === "PERSON" && entry.identity.kind === "PERSON"))
    return null;
  return { identity: entry.identity, by: entry.by };
}

/** `NATO`, where the article says what the letters stand for. */
function spelledOut(scene: Scene, name: NameSpan, acronyms: ReturnType<typeof acronymsIn>): Known | null {
  const long = acronyms.longOf.get(name.text);
  const short = acronyms.shortOf.get(fold(name.text));
  if (long) return inTables(scene, long) ?? { identity: newIdentity(long), by: bySpelling(name, long, acronyms) };
  const known = short ? inTables(scene, { ...name, text: short, kind: "ORGANISATION" }) : null;
  return known && known.identity.kind !== "PERSON" ? known : null;
}

const bySpelling = (name: NameSpan, long: NameSpan, { shortOf }: ReturnType<typeof acronymsIn>): string =>
  shortOf.get(fold(long.text)) === name.text ? "acronym in brackets" : "letters of the longer name above";

/** `Hyundai` after `Hyundai Motor Company`: the first words of exactly one longer name. */
function shortened(name: NameSpan, bodies: ReadonlyMap<string, readonly NameSpan[]>): Known | null {
  if (name.kind !== "ORGANISATION" && !mayBeShort(name)) return null;
  const longer = (bodies.get(fold(name.text)) ?? []).filter((long) => !isNamedAfterPlace(name, long));
  const [only, another] = longer;
  return only && another === undefined ? { identity: newIdentity(only), by: "shortened name" } : null;
}

/** `Kaldor`, and only later the Kaldor Institute: that is called after whatever Kaldor is; firms are called by their first word. */
const isNamedAfterPlace = ({ start }: NameSpan, long: NameSpan): boolean =>
  start < long.start && AFTER_PLACES.has(fold(long.text).split(" ").at(-1) ?? "");

const AFTER_PLACES: ReadonlySet<string> = new Set(evidence["last words of bodies called after places"]);

/** `Kalungwi`, taken for a person where only Kalungwi Copper is named: one word that no table knows. */
const mayBeShort = ({ kind, text }: NameSpan): boolean => kind === "PERSON" && !text.includes(" ");

/** Where each longer name stands first, by all of its beginnings. */
function longNames(names: readonly NameSpan[]): ReadonlyMap<string, readonly NameSpan[]> {
  const index = new Map<string, NameSpan[]>();
  const bodies = names.filter((one) => one.kind === "ORGANISATION").toReversed();
  const firsts = new Map(bodies.map((name) => [fold(name.text), name]));
  for (const name of firsts.values()) {
    const words = fold(name.text).split(" ");
    for (let count = 1; count < words.length; count += 1) {
      const lead = words.slice(0, count).join(" ");
      const longer = index.get(lead);
      if (longer) longer.push(name);
      else index.set(lead, [name]);
    }
  }
  return index;
}

function asWritten(name: NameSpan, people: ReturnType<typeof whoIsWho>): Known {
  return name.kind === "PERSON" ? people(name) : { identity: newIdentity(name), by: "name" };
}

function newIdentity({ text, kind }: NameSpan): Identity {
  const name = kind === "PLACE" ? inTitleCase(text) : text;
  return { key: keyOf(name), kind, name, wikidata: null };
}

/** A dateline's capitals are no spelling: `WEST PALM BEACH` → `West Palm Beach`. */
function inTitleCase(name: string): string {
  if (name.length < 4 || name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
