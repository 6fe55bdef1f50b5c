import type { EntityKey } from "../../domain/reading";
import table from "../tables/memberships.json";
import type { Holding } from "./holders";
import type { Stage } from "./stage";

const CHAMBERS: ReadonlySet<string> = new Set(table.chambers);
const LAWMAKERS: ReadonlySet<string> = new Set(table.lawmakers);

/** Those sit for countries and places and in parliaments: a lawmaker of any other body is one of a party's, and holds no office of it. */
export function isOfParty({ members, scene }: Stage, { row }: Holding["phrase"], of: EntityKey): boolean {
  const body = members.get(of);
  if (row.class !== "lawmaker" || body?.kind !== "ORGANISATION" || scene.library.almanac.classes.has(of)) return false;
  return !body.name
    .toLowerCase()
    .split(" ")
    .some((word) => CHAMBERS.has(word));
}

/** The parties of lawmakers: a deputy of a body may be anybody's deputy. */
export function partiesOfLawmakers(stage: Stage, holdings: readonly Holding[]): ReadonlySet<EntityKey> {
  const named = holdings.flatMap(({ phrase }) => {
    const word = stage.scene.words[phrase.to - 1]?.lower ?? "";
    return phrase.of !== null && LAWMAKERS.has(word) && isOfParty(stage, phrase, phrase.of.key) ? [phrase.of.key] : [];
  });
  return new Set(named);
}
