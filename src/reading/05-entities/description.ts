import type { EntityKey } from "../../domain/reading";
import type { Tie } from "./roster";
import type { Word } from "./scene";

/** Whom does `the president`, `the group`, `the country` mean? */
export interface Description {
  readonly kind: "PERSON" | "BODY" | "PLACE";
  /** The article; the last word. */
  readonly first: Word;
  readonly last: Word;
  /** What whoever is meant is called, by one name for all words that say the same. */
  readonly noun: string;
  /** Whoever has been mentioned last comes first. */
  readonly candidates: readonly Candidate[];
}

/** Somebody or something a description may mean. */
export interface Candidate {
  readonly key: EntityKey;
  /** Where it is mentioned near before the description, in text order. */
  readonly mentions: readonly Tie[];
  /** Why it may be meant: signs by their names. */
  readonly fit: readonly string[];
}

/** Of those a description may mean the one it does; null leaves it open. */
export type Choice = (description: Description) => EntityKey | null;

/** Who is mentioned in which of some ties: whoever is mentioned last comes first. */
export function byKeys(ties: readonly Tie[]): readonly (readonly [EntityKey, readonly Tie[]])[] {
  const byKey = new Map<EntityKey, Tie[]>();
  for (const tie of ties) {
    const own = byKey.get(tie.key) ?? [];
    byKey.delete(tie.key);
    byKey.set(tie.key, [...own, tie]);
  }
  return [...byKey].reverse();
}
