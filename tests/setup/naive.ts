import type { Reading } from "../../src/domain/reading";
import { type GraphNames, graphNames } from "../../src/graph/load/graph-names";
import { knownEntities } from "../../src/graph/load/known-entities";
import { backgroundPack } from "./seeds";

/** A Reading with the ids that its keys have in the graph: for working out answers by going through the Readings. */
export interface Named {
  readonly reading: Reading;
  readonly names: GraphNames;
}

export function withNames(readings: readonly Reading[]): readonly Named[] {
  const known = knownEntities(backgroundPack());
  return readings.map((reading) => ({ reading, names: graphNames(reading, known) }));
}

/** How often each key comes, the most frequent first, equal ones by the key. */
export function tallied(keys: readonly string[]): readonly { readonly key: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .map(([key, count]) => ({ key, count }))
    .sort((left, right) => right.count - left.count || (left.key < right.key ? -1 : 1));
}
