import type { Order } from "./order";
import type { Spoken } from "./spoken";
import type { Stage } from "./stage";

/** What is known of an article when its next words are given to somebody. */
export interface SoFar {
  readonly stage: Stage;
  readonly order: Order;
  readonly spoken: Spoken;
}
