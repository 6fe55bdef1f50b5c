import type { EntityKey } from "../../domain/reading";
import type { Attribution } from "./attribution";
import type { Speaker } from "./speaker";
import type { Unit } from "./unit";

/** An attribution with its people: a statement in all but form. */
export interface Told extends Attribution {
  readonly speaker: Speaker;
  readonly addressees: readonly EntityKey[];
  /** More units in which the same is said, or which name the speaker. */
  readonly also: readonly Unit[];
}
