import type { Dropped } from "../../domain/ports";
import type { Ground } from "./ground";

/** A rule that every item of a sort keeps. The reason is what breaking it is counted under. */
export interface Rule<Item> {
  readonly reason: string;
  readonly holds: (item: Item, ground: Ground) => boolean;
}

/** What is left of something, and what had to go. */
export interface Sifted<Kept> {
  readonly kept: Kept;
  readonly dropped: readonly Dropped[];
}

/** The items that keep all the rules; the others are dropped under the first rule they break. */
export function sift<Item>(
  items: readonly Item[],
  rules: readonly Rule<Item>[],
  ground: Ground,
  describe: (item: Item) => string,
): Sifted<readonly Item[]> {
  const kept: Item[] = [];
  const dropped: Dropped[] = [];
  for (const item of items) {
    const broken = rules.find((rule) => !rule.holds(item, ground));
    if (broken === undefined) kept.push(item);
    else dropped.push({ reason: broken.reason, what: describe(item) });
  }
  return { kept, dropped };
}

/** Sifts inside each item (its mentions, its reports) and puts back what is left. */
export function siftWithin<Item>(
  items: readonly Item[],
  within: (item: Item) => Sifted<Item>,
): Sifted<readonly Item[]> {
  const sifted = items.map(within);
  return { kept: sifted.map((each) => each.kept), dropped: sifted.flatMap((each) => each.dropped) };
}

/** Keeps the first item with each name. */
export function siftRepeats<Item>(
  items: readonly Item[],
  name: (item: Item) => string,
  reason: string,
): Sifted<readonly Item[]> {
  const kept = new Map<string, Item>();
  const dropped: Dropped[] = [];
  for (const item of items) {
    if (kept.has(name(item))) dropped.push({ reason, what: name(item) });
    else kept.set(name(item), item);
  }
  return { kept: [...kept.values()], dropped };
}

/** A reference that may be absent: null when what it points at is not there. */
export function siftReference<Key extends string>(
  key: Key | null,
  known: (key: Key) => boolean,
  reason: string,
  where: string,
): Sifted<Key | null> {
  if (key === null || known(key)) return { kept: key, dropped: [] };
  return { kept: null, dropped: [{ reason, what: `${where} → ${key}` }] };
}
