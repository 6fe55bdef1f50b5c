import type { EntityKey, ReadTenure } from "../../domain/reading";
import type { Identity } from "../almanac";
import type { Cast } from "../draft";
import type { Library } from "../library";

/** A country that only a title implies ("President Ann Lee") joins the cast without a mention. */
export function withOwners(cast: Cast, tenures: readonly ReadTenure[], library: Library): Cast {
  const known = new Set(cast.members.map((member) => member.key));
  const implied = new Set(tenures.map((tenure) => tenure.of).filter((key) => !known.has(key)));
  if (implied.size === 0) return cast;
  const added = identitiesOf(implied, library).map((identity) => ({ ...identity, mentions: [], gender: null }));
  return { members: [...cast.members, ...added] };
}

function identitiesOf(keys: ReadonlySet<EntityKey>, { almanac }: Library): readonly Identity[] {
  const found = new Map<EntityKey, Identity>();
  for (const { identity } of almanac.names.values()) if (keys.has(identity.key)) found.set(identity.key, identity);
  return [...found.values()];
}
