import type { EntityKey } from "../../domain/reading";

/** What is held: a title of a country, place or body. */
export interface Office {
  readonly title: string;
  readonly of: EntityKey;
  readonly head: boolean;
}
