import type { EntityKey } from "../../domain/reading";
import type { Span } from "../../domain/span";
import type { MentionKind } from "../../domain/vocabulary";
import type { Identity } from "../almanac";
import type { Cast, CastMember } from "../draft";

/** Words tied to somebody, and the rule that tied them. */
export interface Tie extends Span {
  readonly key: EntityKey;
  readonly kind: MentionKind;
  readonly by: string;
}

/** Who is known so far and where: what the steps of this pass hand on. Ties are in text order. */
export interface Roster {
  readonly identities: ReadonlyMap<EntityKey, Identity>;
  readonly ties: readonly Tie[];
}

/** A tie together with whom it names: what a step finds. */
export interface Sighting {
  readonly identity: Identity;
  readonly tie: Tie;
}

export const nobody: Roster = { identities: new Map(), ties: [] };

export const sighting = (identity: Identity, span: Span, kind: MentionKind, by: string): Sighting => ({
  identity,
  tie: { start: span.start, end: span.end, key: identity.key, kind, by },
});

/** With more sightings; whoever is known already keeps the name he had. */
export function withSightings(roster: Roster, sightings: readonly Sighting[]): Roster {
  if (sightings.length === 0) return roster;
  const ties = [...roster.ties, ...sightings.map(({ tie }) => tie)];
  return { identities: withIdentities(roster.identities, sightings), ties: inTextOrder(ties) };
}

/** Pronouns and descriptions bring in nobody new. */
function withIdentities(known: Roster["identities"], sightings: readonly Sighting[]): Roster["identities"] {
  const others = sightings.filter(({ identity }) => !known.has(identity.key));
  if (others.length === 0) return known;
  const identities = new Map(known);
  for (const { identity } of others) if (!identities.has(identity.key)) identities.set(identity.key, identity);
  return identities;
}

/** With the same ties told anew: `change` returns the tie as it should be. Whom nobody mentions any more goes. */
export function withTies(roster: Roster, ties: readonly Tie[]): Roster {
  const mentioned = new Set(ties.map((tie) => tie.key));
  const identities = new Map([...roster.identities].filter(([key]) => mentioned.has(key)));
  return { identities, ties: inTextOrder(ties) };
}

const inTextOrder = (ties: readonly Tie[]): readonly Tie[] =>
  [...ties].sort((a, b) => a.start - b.start || b.end - a.end || (a.key < b.key ? -1 : 1));

/** Every offset that lies in a tie already, to look up whether words are still free. */
export function takenBy(ties: readonly Span[]): (span: Span) => boolean {
  const starts = ties.map((tie) => tie.start);
  const furthest: number[] = [];
  for (const tie of ties) furthest.push(Math.max(furthest.at(-1) ?? 0, tie.end));
  return ({ start, end }) => {
    const before = countBelow(starts, end);
    return before > 0 && (furthest[before - 1] ?? 0) > start;
  };
}

/** How many of the sorted numbers are below a limit. */
export function countBelow(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function castFrom(roster: Roster, genders: ReadonlyMap<EntityKey, "FEMALE" | "MALE">): Cast {
  const mentions = new Map<EntityKey, Tie[]>();
  for (const tie of roster.ties) {
    const own = mentions.get(tie.key);
    if (own) own.push(tie);
    else mentions.set(tie.key, [tie]);
  }
  const members = [...roster.identities.values()].map(
    (identity): CastMember => ({
      ...identity,
      mentions: (mentions.get(identity.key) ?? []).map(({ start, end, kind, by }) => ({ start, end, kind, by })),
      gender: genders.get(identity.key) ?? null,
    }),
  );
  return { members };
}
