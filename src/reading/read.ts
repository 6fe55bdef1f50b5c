import type { SourceDocument } from "../domain/ports";
import { mentionName, type Provenance } from "../domain/provenance";
import type { Reading } from "../domain/reading";
import { readPage } from "./01-page";
import { splitSentences } from "./02-sentences";
import { tokenise } from "./03-tokens";
import { findNames } from "./04-names";
import { castOf } from "./05-entities";
import { findStatements } from "./06-statements";
import { withoutEchoes } from "./06-statements/echoes";
import { findEvents } from "./07-events";
import { findTenures } from "./08-tenures";
import { findTopics } from "./09-topics";
import type { Cast, Name, Page, Sentence } from "./draft";
import type { Library } from "./library";
import { readingOf } from "./reading-of";

/** From an article to what it says: the passes in their order, each from values to values. */
export function read(document: SourceDocument, library: Library): { reading: Reading; foundBy: () => Provenance } {
  const opened = openPage(document);
  return readOn(opened, findNames(opened.page, opened.sentences, library), library);
}

/** The page as every reader sees it: its zones, sentences and words. */
export interface OpenedPage {
  readonly page: Page;
  readonly sentences: readonly Sentence[];
}

export function openPage(document: SourceDocument): OpenedPage {
  const page = readPage(document);
  return { page, sentences: tokenise(page.text, splitSentences(page)) };
}

/** The passes after the names, whoever found those. */
export function readOn(
  { page, sentences }: OpenedPage,
  names: readonly Name[],
  library: Library,
): { reading: Reading; foundBy: () => Provenance } {
  const named = castOf(page, sentences, names, library);
  const said = findStatements(page, sentences, named, library);
  const happened = findEvents(page, sentences, said.cast, said.statements, library);
  const held = findTenures(page, sentences, happened.cast, happened.events, library);
  const about = findTopics(page, sentences, held.cast, happened.events, library);
  const cast = withoutEchoes(held.cast, said.echoes);
  return {
    reading: readingOf({ page, sentences, ...said, ...happened, ...held, ...about, cast }),
    foundBy: () => together(() => mentionsFoundBy(cast), said.foundBy, happened.foundBy, held.foundBy, about.foundBy),
  };
}

function together(...found: readonly (() => Provenance)[]): Provenance {
  const all = new Map<string, string>();
  for (const one of found) for (const [name, by] of one()) all.set(name, by);
  return all;
}

/** Who stands where, by the rule that tied the words to them. */
function mentionsFoundBy({ members }: Cast): Provenance {
  const found = new Map<string, string>();
  for (const { key, mentions } of members)
    for (const mention of mentions) found.set(mentionName(key, mention), mention.by);
  return found;
}
