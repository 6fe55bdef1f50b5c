import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Background } from "../domain/background";
import { type Almanac, almanacOf, type Country, type Gender } from "./almanac";

/** Opens data/countries.json; the folder is the project's `data`. */
export function openAlmanac(folder: string, background: Background): Almanac {
  const countries: readonly Country[] = JSON.parse(readFileSync(join(folder, "countries.json"), "utf8"));
  return almanacOf(background, countries);
}

/** Opens data/given-names.json. */
export function openGivenNames(folder: string): ReadonlyMap<string, Gender> {
  const { female, male }: { readonly female: readonly string[]; readonly male: readonly string[] } = JSON.parse(
    readFileSync(join(folder, "given-names.json"), "utf8"),
  );
  return new Map([...female.map((name) => [name, "FEMALE"] as const), ...male.map((name) => [name, "MALE"] as const)]);
}
