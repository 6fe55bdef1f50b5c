import type { EntityKey } from "../../domain/reading";
import { lookUp } from "../almanac";
import type { Scene } from "./scene";

/** `MANILA (AP)` and `CEBU, Philippines`: the country of the dateline, named or by its capital. */
export function filedFrom({ page, library }: Scene): EntityKey | null {
  const { countries, names, seats } = library.almanac;
  const places = page.dateline?.text.split(", ").flatMap((part) => lookUp(names, part)?.identity.key ?? []) ?? [];
  const named = places.find((key) => countries.has(key));
  return named ?? places.flatMap((key) => seats.get(key)?.key ?? []).find((key) => countries.has(key)) ?? null;
}
