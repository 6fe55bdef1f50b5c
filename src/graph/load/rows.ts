import type { Background } from "../../domain/background";
import type { Reading } from "../../domain/reading";
import { articleRows, teaserRows, whereFromLinks } from "./article-rows";
import { castOf } from "./cast";
import { entityRows, mentionsLinks, sentenceRows } from "./entity-rows";
import { coversLinks, eventLinks, eventRows, participantRows, reportRows } from "./event-rows";
import { type GraphNames, graphNames } from "./graph-names";
import { type KnownEntities, knownEntities } from "./known-entities";
import { type TenureFinder, tenureFinder } from "./known-tenures";
import type { Row } from "./row";
import { saidRows, statementLinks, statementRows } from "./statement-rows";
import { membershipRows, tenureRows } from "./tenure-rows";
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

/** Nodes before what connects them. Few files: each is planned once, and a Neo4j that has just started takes long for a plan. */
export const LOADING_ORDER = [
  "article",
  "teaser",
  "entity",
  "topic",
  "sentence",
  "event",
  "takes-part",
  "connect-event",
  "connect-article",
  "reports",
  "statement",
  "said",
  "connect-statement",
  "tenure",
  "membership",
] as const;

export function rowsOf(reading: Reading, knowledge: Knowledge): ArticleRows {
  const names = graphNames(reading, knowledge.entities);
  return { articleId: names.article, rows: allRows(reading, names, knowledge) };
}

function allRows(reading: Reading, names: GraphNames, { tenureOf }: Knowledge): ArticleRows["rows"] {
  const mentions = mentionsLinks(reading, names);
  return {
    article: articleRows(reading, names, castOf(mentions)),
    teaser: teaserRows(reading, names),
    entity: entityRows(reading, names),
    topic: topicRows(reading, names),
    sentence: sentenceRows(reading, names),
    event: eventRows(reading, names),
    "takes-part": participantRows(reading, names),
    "connect-event": eventLinks(reading, names),
    "connect-article": [...whereFromLinks(reading, names), ...mentions, ...coversLinks(reading, names)],
    reports: reportRows(reading, names),
    statement: statementRows(reading, names),
    said: saidRows(reading, names),
    "connect-statement": statementLinks(reading, names),
    tenure: tenureRows(reading, names, tenureOf),
    membership: membershipRows(reading, names),
  };
}
