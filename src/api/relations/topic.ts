import { Resolver } from "type-graphql";
import { Relation } from "../relation";
import { type Argument, argument, during, inOrder, kindsOfEntity, page, where } from "../types/arguments";
import type { Article } from "../types/article";
import {
  ArticleConnection,
  type Connection,
  EntityConnection,
  EventConnection,
  StatementConnection,
} from "../types/connection";
import type { Entity } from "../types/entity";
import type { Event } from "../types/event";
import { ArticleFilter, EventFilter, StatementFilter } from "../types/filters";
import type { Statement } from "../types/statement";
import { Topic } from "../types/topic";

const includeNarrower = argument("includeNarrower", () => Boolean, {
  defaultValue: true,
  description: "Also what stands under its narrower topics.",
});

const topicFeed = (filter: Argument): readonly Argument[] => [filter, includeNarrower, inOrder("NEWEST"), ...page(20)];

@Resolver(() => Topic)
export class TopicRelations {
  @Relation(() => Topic, { nullable: true })
  declare readonly broader: Topic | null;

  @Relation(() => [Topic])
  declare readonly narrower: readonly Topic[];

  @Relation(() => ArticleConnection, { takes: topicFeed(where(() => ArticleFilter)) })
  declare readonly articles: Connection<Article>;

  @Relation(() => StatementConnection, { takes: topicFeed(where(() => StatementFilter)) })
  declare readonly statements: Connection<Statement>;

  @Relation(() => EventConnection, { takes: topicFeed(where(() => EventFilter)) })
  declare readonly events: Connection<Event>;

  @Relation(() => EntityConnection, { takes: [kindsOfEntity, during, ...page(20)] })
  declare readonly entities: Connection<Entity>;
}
