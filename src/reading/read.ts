import type { SourceDocument } from "../domain/ports";
import type { Reading } from "../domain/reading";
import { readPage } from "./01-page";
import { splitSentences } from "./02-sentences";
import { tokenise } from "./03-tokens";
import { findNames } from "./04-names";
import { castOf } from "./05-entities";
import { findStatements } from "./06-statements";
import { findEvents } from "./07-events";
import { findTenures } from "./08-tenures";
import { findTopics } from "./09-topics";
import type { Library } from "./library";
import { readingOf } from "./reading-of";

/** From an article to what it says: the passes in their order, each from values to values. */
export function read(document: SourceDocument, library: Library): Reading {
  const page = readPage(document);
  const sentences = tokenise(page.text, splitSentences(page));
  const names = findNames(page, sentences, library);
  const named = castOf(page, sentences, names, library);
  const { statements, cast: speaking } = findStatements(page, sentences, named, library);
  const { events, cast: acting } = findEvents(page, sentences, speaking, statements, library);
  const { tenures, memberships, cast } = findTenures(page, sentences, acting, events, library);
  const topics = findTopics(page, sentences, cast, events, library);
  return readingOf({ page, sentences, cast, statements, events, tenures, memberships, topics });
}
