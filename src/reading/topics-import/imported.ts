import type { Topic } from "../topics";

/** A vocabulary from outside, whole and checked. */
export interface ImportedTopics {
  readonly topics: readonly Topic[];
  /** As the file says it; null when it does not. */
  readonly released: string | null;
}
