import type { Background } from "../../domain/background";
import type { Reading } from "../../domain/reading";
import { articleRows, filedFromRows, fromSourceRows, relatedRows, stubRows } from "./article-rows";
import { entityRows, mentionRows, mentionsRows, nameRows, sentenceRows } from "./entity-rows";
import {
  coversRows,
  eventAboutRows,
  eventLinkRows,
  eventPlaceRows,
  eventRows,
  participantRows,
  reportRows,
} from "./event-rows";
import { type GraphNames, graphNames } from "./graph-names";
import { type KnownEntities, knownEntities } from "./known-entities";
import { type TenureFinder, tenureFinder } from "./known-tenures";
import type { Row } from "./row";
import {
  aboutRows,
  addressedToRows,
  performsRows,
  saidRows,
  statementRows,
  statementSentenceRows,
  viaRows,
} from "./statement-rows";
import { membershipRows, membershipSupportRows, positionRows, tenureRows, tenureSupportRows } from "./tenure-rows";
import { topicRows } from "./topic-rows";

/** Everything that is not in the Reading and may still decide an id: the background pack, as a value. */
export interface Knowledge {
  readonly entities: KnownEntities;
  readonly tenureOf: TenureFinder;
}

export const knowledgeOf = (background: Background): Knowledge => ({
  entities: knownEntities(background),
  tenureOf: tenureFinder(background),
});

/** An article ready to be written: for each file of cypher/load its rows, in the order in which the files must run. */
export interface ArticleRows {
  readonly articleId: string;
  readonly rows: Readonly<Record<RowKind, readonly Row[]>>;
}

export type RowKind = (typeof LOADING_ORDER)[number];

/** Nodes before what connects them. */
export const LOADING_ORDER = [
  "article",
  "stub",
  "related",
  "entity",
  "name",
  "from-source",
  "filed-from",
  "topic",
  "sentence",
  "mention",
  "mentions",
  "event",
  "takes-part",
  "took-place-in",
  "event-about",
  "part-of",
  "caused-by",
  "response-to",
  "covers",
  "reports",
  "statement",
  "said",
  "in-sentence",
  "addressed-to",
  "via",
  "about",
  "performs",
  "position",
  "tenure",
  "tenure-support",
  "membership",
  "membership-support",
] as const;

export function rowsOf(reading: Reading, knowledge: Knowledge): ArticleRows {
  const names = graphNames(reading, knowledge.entities);
  return { articleId: names.article, rows: allRows(reading, names, knowledge) };
}

function allRows(reading: Reading, names: GraphNames, { tenureOf }: Knowledge): ArticleRows["rows"] {
  return {
    article: articleRows(reading, names),
    stub: stubRows(reading),
    related: relatedRows(reading, names),
    entity: entityRows(reading, names),
    name: nameRows(reading, names),
    "from-source": fromSourceRows(reading, names),
    "filed-from": filedFromRows(reading, names),
    topic: topicRows(reading, names),
    sentence: sentenceRows(reading, names),
    mention: mentionRows(reading, names),
    mentions: mentionsRows(reading, names),
    event: eventRows(reading, names),
    "takes-part": participantRows(reading, names),
    "took-place-in": eventPlaceRows(reading, names),
    "event-about": eventAboutRows(reading, names),
    "part-of": eventLinkRows(reading, names, "partOf"),
    "caused-by": eventLinkRows(reading, names, "causedBy"),
    "response-to": eventLinkRows(reading, names, "responseTo"),
    covers: coversRows(reading, names),
    reports: reportRows(reading, names),
    statement: statementRows(reading, names),
    said: saidRows(reading, names),
    "in-sentence": statementSentenceRows(reading, names),
    "addressed-to": addressedToRows(reading, names),
    via: viaRows(reading, names),
    about: aboutRows(reading, names),
    performs: performsRows(reading, names),
    position: positionRows(reading, names),
    tenure: tenureRows(reading, names, tenureOf),
    "tenure-support": tenureSupportRows(reading, names, tenureOf),
    membership: membershipRows(reading, names),
    "membership-support": membershipSupportRows(reading, names),
  };
}
