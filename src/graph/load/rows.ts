import type { Background } from "../../domain/background";
import type { Reading } from "../../domain/reading";
import { articleRows, teaserRows, whereFromLinks } from "./article-rows";
import { castOf } from "./cast";
import { entityRows, mentionRows, mentionsLinks, mentionsOf, nameRows, sentenceRows } from "./entity-rows";
import { coversLinks, eventLinks, eventRows, participantRows, reportLinks } from "./event-rows";
import { type GraphNames, graphNames } from "./graph-names";
import { type KnownEntities, knownEntities } from "./known-entities";
import { type TenureFinder, tenureFinder } from "./known-tenures";
import type { Row } from "./row";
import { statementLinks, statementRows } from "./statement-rows";
import { membershipRows, supportLinks, tenureRows } from "./tenure-rows";
import { topicLinks, topicRows } from "./topic-rows";
import { ROW_KINDS, type RowKind, type RowsByKind } from "./write-rows";

/** Everything that is not in the Reading and may still decide an id: the background pack, as a value. */
export interface Knowledge {
  readonly entities: KnownEntities;
  readonly tenureOf: TenureFinder;
}

export const knowledgeOf = (background: Background): Knowledge => ({
  entities: knownEntities(background),
  tenureOf: tenureFinder(background),
});

/** An article ready to be written: for each file of cypher/load its rows. */
export interface ArticleRows {
  readonly articleId: string;
  readonly rows: Readonly<Record<RowKind, readonly Row[]>>;
}

export function rowsOf(reading: Reading, knowledge: Knowledge): ArticleRows {
  const names = graphNames(reading, knowledge.entities);
  return { articleId: names.article, rows: allRows(reading, names, knowledge) };
}

/** The rows of many articles, file by file. */
export const allTogether = (articles: readonly ArticleRows[]): RowsByKind =>
  Object.fromEntries(ROW_KINDS.map((kind) => [kind, articles.flatMap(({ rows }) => rows[kind])]));

function allRows(reading: Reading, names: GraphNames, { tenureOf }: Knowledge): ArticleRows["rows"] {
  const mentions = mentionsOf(reading, names);
  const mentionsPerEntity = mentionsLinks(mentions, reading, names);
  return {
    article: articleRows(reading, names, castOf(mentionsPerEntity)),
    entity: entityRows(reading, names),
    topic: topicRows(reading),
    event: eventRows(reading, names),
    teaser: teaserRows(reading, names),
    name: nameRows(reading, names),
    sentence: sentenceRows(reading, names),
    statement: statementRows(reading, names),
    tenure: tenureRows(reading, names, tenureOf),
    membership: membershipRows(reading, names),
    "takes-part": participantRows(reading, names),
    "connect-event": eventLinks(reading, names),
    mention: mentionRows(mentions, reading, names),
    "connect-evidence": [
      ...whereFromLinks(reading, names),
      ...mentionsPerEntity,
      ...coversLinks(reading, names),
      ...topicLinks(reading, names),
      ...reportLinks(reading, names),
      ...statementLinks(reading, names),
      ...supportLinks(reading, names, tenureOf),
    ],
  };
}
