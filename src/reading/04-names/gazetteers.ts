import { readFileSync } from "node:fs";
import { DatelineError } from "../../domain/errors";

/** Lists of names, in small letters: what a word is known as before anybody reads it where it stands. */
export type Gazetteers = Readonly<Record<GazetteerName, ReadonlySet<string>>>;

const NAMES = ["first", "last", "leader", "city", "admin", "country", "demonym", "org", "party"] as const;
type GazetteerName = (typeof NAMES)[number];

/** Reads `data/gazetteers.json`: one string a list, its names separated by bars. */
export function readGazetteers(file: string): Gazetteers {
  const lists: unknown = JSON.parse(readFileSync(file, "utf8"));
  const setOf = (name: GazetteerName): ReadonlySet<string> => new Set(listIn(lists, name, file).split("|"));
  return {
    first: setOf("first"),
    last: setOf("last"),
    leader: setOf("leader"),
    city: setOf("city"),
    admin: setOf("admin"),
    country: setOf("country"),
    demonym: setOf("demonym"),
    org: setOf("org"),
    party: setOf("party"),
  };
}

function listIn(lists: unknown, name: GazetteerName, file: string): string {
  const list = typeof lists === "object" && lists !== null ? Reflect.get(lists, name) : undefined;
  if (typeof list === "string") return list;
  throw new DatelineError({
    code: "BROKEN_GAZETTEERS",
    happened: `${file} has no list "${name}".`,
    expected: `one list of names for each of ${NAMES.join(", ")}`,
    fix: "Restore the file from the repository.",
  });
}

export const isPlace = ({ city, country, admin }: Gazetteers, name: string): boolean =>
  city.has(name) || country.has(name) || admin.has(name);
