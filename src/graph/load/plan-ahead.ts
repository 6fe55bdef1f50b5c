import type { Connection } from "../connect";
import { loadStatement } from "./load-statement";

/** What is sent for articles, in the order in which it is sent. */
const FOR_ARTICLES = [
  "known-articles",
  "article",
  "entity",
  "topic",
  "event",
  "teaser",
  "name",
  "sentence",
  "statement",
  "tenure",
  "membership",
  "takes-part",
  "connect-event",
  "mention",
  "connect-evidence",
  "settle-named",
  "settle-events",
  "settle-terms",
  "replace",
  "story-neighbours",
  "story-join",
  "story",
  "settle-stories",
] as const;

/**
 * Has Neo4j plan what loading articles sends, so that the first of them need not wait for it: a Neo4j that has just started plans
 * each statement for a fifth of a second. The last goes first: whoever loads meanwhile has the first planned, and they meet half way. Plans are kept, so they must be good ones: where there is nothing at all, Neo4j would go
 * through all relationships rather than those of a node; a list of topics is enough. What goes wrong here goes wrong again, with words,
 * when articles are loaded.
 */
export const planAhead = (connection: Connection): Promise<void> =>
  connection.plan(FOR_ARTICLES.toReversed().map((file) => loadStatement(file))).then(ignore, ignore);

const ignore = (): void => undefined;
