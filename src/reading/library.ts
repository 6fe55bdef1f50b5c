import type { Background } from "../domain/background";

/** Everything a reader knows before it reads: tables and trained weights, opened once at the edge and handed to the passes. */
export interface Library {
  readonly background: Background;
}
