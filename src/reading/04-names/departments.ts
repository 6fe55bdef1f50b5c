import table from "../tables/name-edges.json";
import type { Found } from "./found";
import { type Gazetteers, isPlace } from "./gazetteers";

const SECRETARIES: ReadonlySet<string> = new Set(table.secretaries);
const IN_SHORT: ReadonlySet<string> = new Set(table.countriesInShort);
const DEPARTMENTS: ReadonlySet<string> = new Set(table.departments);

/** `Interior` in "Interior Minister Ann Lee": half an office, and nothing else. */
export function isDepartment({ sentence: { tokens }, from, to, kind }: Found): boolean {
  if (kind === "PERSON" || !SECRETARIES.has(tokens[to]?.text ?? "")) return false;
  return tokens.slice(from, to).every(({ text }) => DEPARTMENTS.has(text));
}

/** `U.S. Defense` in "U.S. Defense Secretary Ann Lee": a country and the first half of an office. */
export function withoutDepartment(name: Found, gazetteers: Gazetteers): Found {
  const { tokens } = name.sentence;
  if (name.kind === "PERSON" || !SECRETARIES.has(tokens[name.to]?.text ?? "")) return name;
  let to = name.to;
  while (to > name.from && DEPARTMENTS.has(tokens[to - 1]?.text ?? "")) to--;
  const country = tokens
    .slice(name.from, to)
    .map(({ lower }) => lower)
    .join(" ");
  const isCountry = IN_SHORT.has(country) || isPlace(gazetteers, country);
  return to < name.to && isCountry ? { ...name, to, kind: "PLACE" } : name;
}
