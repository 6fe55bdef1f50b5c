import { join } from "node:path";
import type { Background } from "../domain/background";
import { type NameKnowledge, openNameKnowledge } from "./04-names/knowledge";
import { openStatementTaggers } from "./06-statements/open-taggers";
import type { StatementTaggers } from "./06-statements/taggers";
import { type EventTaggers, openEventTaggers } from "./07-events/taggers";
import type { Almanac, Gender } from "./almanac";
import { openAlmanac, openGivenNames } from "./almanac-files";
import { openTopics, type Topic } from "./topics";

/** Everything a reader knows before it reads: tables and trained weights, opened once at the edge and handed to the passes. */
export interface Library {
  readonly background: Background;
  /** The name tagger and its lists; opened by `openNameKnowledge`. */
  readonly names: NameKnowledge;
  /** Opened by `openStatementTaggers`. */
  readonly statements: StatementTaggers;
  /** Everything with a fixed name; opened by `openAlmanac`. */
  readonly almanac: Almanac;
  /** The IPTC Media Topics by code; opened by `openTopics`. */
  readonly topics: ReadonlyMap<string, Topic>;
  /** Folded given names that are only women's or only men's; opened by `openGivenNames`. */
  readonly givenNames: ReadonlyMap<string, Gender>;
  /** Opened by `openEventTaggers`. */
  readonly events: EventTaggers;
}

/** Opens everything once, from the project's `data` folder. Takes a tenth of a second; what it returns is shared by all readings. */
export function openLibrary(dataFolder: string, background: Background, topicsFolder = dataFolder): Library {
  return {
    background,
    names: openNameKnowledge(dataFolder),
    statements: openStatementTaggers(join(dataFolder, "statements")),
    almanac: openAlmanac(dataFolder, background),
    topics: openTopics(topicsFolder),
    givenNames: openGivenNames(dataFolder),
    events: openEventTaggers(join(dataFolder, "events")),
  };
}
