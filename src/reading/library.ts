import type { Background } from "../domain/background";
import type { NameKnowledge } from "./04-names/knowledge";
import type { StatementTaggers } from "./06-statements/taggers";
import type { EventTaggers } from "./07-events/taggers";
import type { Almanac, Gender } from "./almanac";

/** Everything a reader knows before it reads: tables and trained weights, opened once at the edge and handed to the passes. */
export interface Library {
  readonly background: Background;
  /** The name tagger and its lists; opened by `openNameKnowledge`. */
  readonly names: NameKnowledge;
  /** Opened by `openStatementTaggers`. */
  readonly statements: StatementTaggers;
  /** Everything with a fixed name; opened by `openAlmanac`. */
  readonly almanac: Almanac;
  /** Folded given names that are only women's or only men's; opened by `openGivenNames`. */
  readonly givenNames: ReadonlyMap<string, Gender>;
  /** Opened by `openEventTaggers`. */
  readonly events: EventTaggers;
}
