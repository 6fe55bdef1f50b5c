import type { BackgroundEntity, BackgroundTenure } from "../../domain/background";
import type { CalendarDate } from "../../domain/reading";
import type { Identity } from "../almanac";
import { fold } from "../fold";
import { keyOf } from "../key-of";
import type { Library } from "../library";
import { remembered } from "../remembered";
import evidence from "../tables/kind-evidence.json";
import type { NameSpan } from "./name-spans";
import { neighbour, type Scene, wordAt } from "./scene";

/** Tells who a person's name means: `Holm` is Per Holm when the article says so, or when the background knows just one. */
export type WhoIs = (name: NameSpan) => { readonly identity: Identity; readonly by: string };

interface Known {
  readonly identity: Identity;
  readonly start: number;
}

export function whoIsWho(scene: Scene, names: readonly NameSpan[]): WhoIs {
  const people = names.filter((name) => name.kind === "PERSON");
  const full = fullNames(scene, people);
  const bySurname = indexBy(withoutKin(scene, full), (name) => endings(name.text));
  const byGivenName = indexBy(full, (name) => [fold(name.text).split(" ")[0] ?? ""]);
  const background = backgroundBySurname(scene);

  return (name) => {
    const folded = fold(name.text);
    const namesake = nearest(bySurname.get(folded), name.start);
    if (namesake) return { identity: namesake.identity, by: "full name in the article" };
    const known = aliasOf(scene, name.text);
    if (known) return { identity: known, by: "background" };
    const called = byGivenName.get(folded);
    const nearby = nearest(called, name.start);
    if (nearby) return { identity: nearby.identity, by: "given name in the article" };
    const only = background(folded);
    if (only.length === 1 && only[0]) return { identity: identityOf(only[0]), by: "background, by surname" };
    return { identity: { key: keyOf(name.text), kind: "PERSON", name: name.text, wikidata: null }, by: "name" };
  };
}

const RELATIVES: ReadonlySet<string> = new Set(evidence.relatives);

/** `Ondal` is the cellist, not "his son, the conductor Per Ondal": relatives are called by their surnames beside nobody. */
function withoutKin(scene: Scene, full: readonly FullName[]): readonly FullName[] {
  const others = new Set(full.filter((name) => !isIntroducedAsKin(scene, name)));
  const surname = ({ text }: FullName): string => endings(text).at(-1) ?? "";
  const known = new Set([...others].map(surname));
  return full.filter((name) => others.has(name) || !known.has(surname(name)));
}

/** How many words may stand between the kinship and the name: `his son, the conductor`. */
const FROM_RELATIVES = 6;

function isIntroducedAsKin(scene: Scene, { start }: FullName): boolean {
  const at = wordAt(scene, start);
  for (let steps = 1; steps <= FROM_RELATIVES; steps += 1) {
    const word = neighbour(scene, at, -steps);
    if (!word || word.pos === "VERB" || word.pos === "AUX") return false;
    if (RELATIVES.has(word.lower)) return true;
  }
  return false;
}

const GENERATION = /^(?:jr|sr|ii|iii|iv)$/u;

const wordsOf = remembered((name): readonly string[] =>
  fold(name)
    .split(" ")
    .filter((word) => !GENERATION.test(word)),
);

/** `Ida von der Aue` → `von der aue`, `der aue`, `aue`, and itself. */
const endings = remembered((name): readonly string[] => {
  const words = wordsOf(name);
  return words.map((_, from) => words.slice(from).join(" "));
});

interface FullName {
  readonly text: string;
  readonly start: number;
  readonly identity: Identity;
}

/** The names of two words and more, one identity for `Per J. Holm` and `Per Holm`. */
function fullNames(scene: Scene, people: readonly NameSpan[]): readonly FullName[] {
  const identities = new Map<string, Identity>();
  const full = people.filter((name) => wordsOf(name.text).length > 1);
  const longerFirst = [...full].sort((a, b) => wordsOf(b.text).length - wordsOf(a.text).length || a.start - b.start);
  for (const { text } of longerFirst) {
    const known = aliasOf(scene, text);
    const same = endings(text)
      .slice(0, 1)
      .concat(firstAndLast(text))
      .map((spelling) => identities.get(spelling))
      .find(Boolean);
    const identity = known ?? same ?? { key: keyOf(text), kind: "PERSON" as const, name: text, wikidata: null };
    for (const spelling of [...endings(text).filter((ending) => ending.includes(" ")), firstAndLast(text)])
      if (!identities.has(spelling)) identities.set(spelling, identity);
  }
  return full.flatMap(({ text, start }) => {
    const identity = identities.get(wordsOf(text).join(" "));
    return identity ? [{ text, start, identity }] : [];
  });
}

function firstAndLast(name: string): string {
  const words = wordsOf(name);
  return `${words[0] ?? ""} ${words.at(-1) ?? ""}`;
}

function indexBy(
  full: readonly FullName[],
  spellings: (name: FullName) => readonly string[],
): ReadonlyMap<string, readonly Known[]> {
  const index = new Map<string, Known[]>();
  for (const name of full)
    for (const spelling of spellings(name)) {
      const known = index.get(spelling);
      if (known) known.push(name);
      else index.set(spelling, [name]);
    }
  return index;
}

/** The last one named in full before; else the first one named after. */
function nearest(known: readonly Known[] | undefined, start: number): Known | null {
  if (!known) return null;
  let [low, high] = [0, known.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((known[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return known[Math.max(0, low - 1)] ?? null;
}

function aliasOf(scene: Scene, name: string): Identity | null {
  const entry = scene.library.almanac.names.get(fold(name));
  return entry?.identity.kind === "PERSON" ? entry.identity : null;
}

const identityOf = ({ key, kind, name, wikidata }: BackgroundEntity): Identity => ({ key, kind, name, wikidata });

/** Who of those in public life bore a surname when the article appeared. */
function backgroundBySurname({ library, page }: Scene): (surname: string) => readonly BackgroundEntity[] {
  const known = publicPeople.get(library) ?? publicPeopleOf(library);
  return (surname) =>
    (known.get(surname) ?? [])
      .filter(({ terms }) => terms.some(({ from, to }) => isAbout(from, to, page.publishedOn)))
      .map(({ person }) => person);
}

interface PublicPerson {
  readonly person: BackgroundEntity;
  readonly terms: readonly BackgroundTenure[];
}

/** By surname, for each library: every page asks, and a library never changes. */
const publicPeople = new WeakMap<Library, ReadonlyMap<string, readonly PublicPerson[]>>();

function publicPeopleOf(library: Library): ReadonlyMap<string, readonly PublicPerson[]> {
  const index = new Map<string, PublicPerson[]>();
  for (const person of library.almanac.people) {
    const terms = library.background.tenures.filter((term) => term.person === person.key);
    for (const surname of endings(person.name).slice(1))
      index.set(surname, [...(index.get(surname) ?? []), { person, terms }]);
  }
  publicPeople.set(library, index);
  return index;
}

/** A public person stays one for some years before and after. */
const YEARS_AROUND = 6;

function isAbout(from: CalendarDate | null, to: CalendarDate | null, day: string | null): boolean {
  if (day === null) return true;
  const year = (date: string): number => Number(date.slice(0, 4));
  const [first, last] = [from ? year(from) : 0, to ? year(to) : 9999];
  return first - YEARS_AROUND <= year(day) && year(day) <= last + YEARS_AROUND;
}
