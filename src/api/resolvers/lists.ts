import { ID, Resolver } from "type-graphql";
import { Root } from "../relation";
import { argument, during, feed, kindsOfNode, page, where } from "../types/arguments";
import type { Article } from "../types/article";
import type { Conflict } from "../types/conflict";
import {
  ArticleConnection,
  ConflictConnection,
  type Connection,
  EntityConnection,
  EventConnection,
  SearchConnection,
  StatementConnection,
  StoryConnection,
  TopicConnection,
} from "../types/connection";
import type { Entity } from "../types/entity";
import { EntityOrder } from "../types/enumerations";
import type { Event } from "../types/event";
import { ArticleFilter, EntityFilter, EventFilter, StatementFilter, StoryFilter } from "../types/filters";
import type { SearchResult } from "../types/search-result";
import type { Statement } from "../types/statement";
import type { Story } from "../types/story";
import { Summary } from "../types/summary";
import type { Topic } from "../types/topic";

const entityOrder = argument("orderBy", () => EntityOrder, { defaultValue: "MOST_MENTIONED" });
const within = argument("within", () => ID, { nullable: true, description: "Only topics under this one." });

/** Root fields that list things, and the one that counts them. */
@Resolver()
export class Lists {
  @Root(() => EntityConnection, { takes: [where(() => EntityFilter), entityOrder, ...page(20)] })
  declare readonly entities: Connection<Entity>;

  @Root(() => ArticleConnection, { takes: feed(() => ArticleFilter) })
  declare readonly articles: Connection<Article>;

  @Root(() => StatementConnection, { takes: feed(() => StatementFilter) })
  declare readonly statements: Connection<Statement>;

  @Root(() => EventConnection, { takes: feed(() => EventFilter) })
  declare readonly events: Connection<Event>;

  @Root(() => StoryConnection, {
    takes: [where(() => StoryFilter), ...page(20)],
    description: "Stories, the one that was told last first.",
  })
  declare readonly stories: Connection<Story>;

  @Root(() => TopicConnection, { takes: [within, ...page(50)] })
  declare readonly topics: Connection<Topic>;

  @Root(() => SearchConnection, {
    takes: [argument("text", () => String, {}), kindsOfNode, during, ...page(20)],
    description: "Full text over names, headlines, statements and event titles; best match first, typos forgiven.",
  })
  declare readonly search: Connection<SearchResult>;

  @Root(() => ConflictConnection, {
    takes: [argument("about", () => ID, { nullable: true }), during, ...page(20)],
    description:
      "Where sources disagree: an event claimed here and denied there, two holders of a single seat, a denied statement. Read only, nothing is resolved for you.",
  })
  declare readonly conflicts: Connection<Conflict>;

  @Root(() => Summary, { description: "What the graph holds and how fresh it is." })
  declare readonly summary: Summary;
}
