import { Resolver } from "type-graphql";
import { Relation } from "../relation";
import { first, inOrder, kindsOfEntity, page, where } from "../types/arguments";
import type { Article } from "../types/article";
import { ArticleConnection, type Connection, EntityConnection, EventConnection } from "../types/connection";
import type { Entity } from "../types/entity";
import { Event } from "../types/event";
import { EventFilter } from "../types/filters";
import { Graph } from "../types/graph";
import { Story } from "../types/story";

@Resolver(() => Story)
export class StoryRelations {
  @Relation(() => ArticleConnection, { takes: [inOrder("OLDEST"), ...page(20)] })
  declare readonly articles: Connection<Article>;

  @Relation(() => EventConnection, {
    takes: [where(() => EventFilter), inOrder("OLDEST"), ...page(50)],
    description: "What happened, and when: its timeline.",
  })
  declare readonly events: Connection<Event>;

  @Relation(() => [Event], { takes: [first(20)], description: "Events whose date nobody gave." })
  declare readonly undatedEvents: readonly Event[];

  @Relation(() => EntityConnection, { takes: [kindsOfEntity, ...page(20)] })
  declare readonly entities: Connection<Entity>;

  @Relation(() => Graph, { description: "The story as nodes and edges, ready to draw." })
  declare readonly graph: Graph;
}
