import type { Background } from "../domain/background";
import type { StatementTaggers } from "./06-statements/taggers";

/** Everything a reader knows before it reads: tables and trained weights, opened once at the edge and handed to the passes. */
export interface Library {
  readonly background: Background;
  /** Opened by `openStatementTaggers`. */
  readonly statements: StatementTaggers;
}
