import { Resolver } from "type-graphql";
import { Relation } from "../relation";
import { argument, kindsOfEntity, page, where } from "../types/arguments";
import { Article, Mention, Sentence } from "../types/article";
import {
  type Connection,
  EntityConnection,
  EventConnection,
  MentionConnection,
  StatementConnection,
} from "../types/connection";
import { Entity, Place } from "../types/entity";
import { Zone } from "../types/enumerations";
import { type Event, Report } from "../types/event";
import { Evidence } from "../types/evidence";
import { EventFilter, StatementFilter } from "../types/filters";
import { Graph } from "../types/graph";
import { Statement } from "../types/statement";
import { Story } from "../types/story";
import { TopicShare } from "../types/topic";

const zones = argument("zones", () => [Zone], { nullable: true });

@Resolver(() => Article)
export class ArticleRelations {
  @Relation(() => Entity, { nullable: true, description: "The agency or publisher." })
  declare readonly source: Entity | null;

  @Relation(() => Place, {
    nullable: true,
    description: "Where it was filed: the capitalised word before the dash.",
  })
  declare readonly dateline: Place | null;

  @Relation(() => [Sentence], { takes: [zones] })
  declare readonly sentences: readonly Sentence[];

  @Relation(() => MentionConnection, { takes: page(100) })
  declare readonly mentions: Connection<Mention>;

  @Relation(() => EntityConnection, { takes: [kindsOfEntity, ...page(50)] })
  declare readonly entities: Connection<Entity>;

  @Relation(() => StatementConnection, { takes: [where(() => StatementFilter), ...page(50)] })
  declare readonly statements: Connection<Statement>;

  @Relation(() => EventConnection, { takes: [where(() => EventFilter), ...page(50)] })
  declare readonly events: Connection<Event>;

  @Relation(() => [TopicShare])
  declare readonly topics: readonly TopicShare[];

  @Relation(() => [Article], { description: "The articles whose teasers stand on its page." })
  declare readonly related: readonly Article[];

  @Relation(() => Story, { nullable: true, description: "Null for an article that stands alone." })
  declare readonly story: Story | null;

  @Relation(() => Graph, { description: "The article as nodes and edges, ready to draw." })
  declare readonly graph: Graph;
}

@Resolver(() => Sentence)
export class SentenceRelations {
  @Relation(() => Article)
  declare readonly article: Article;

  @Relation(() => [Mention])
  declare readonly mentions: readonly Mention[];

  @Relation(() => [Statement])
  declare readonly statements: readonly Statement[];

  @Relation(() => [Report])
  declare readonly reports: readonly Report[];
}

@Resolver(() => Mention)
export class MentionRelations {
  @Relation(() => Entity)
  declare readonly entity: Entity;

  @Relation(() => Sentence)
  declare readonly sentence: Sentence;
}

@Resolver(() => Evidence)
export class EvidenceRelations {
  @Relation(() => Sentence)
  declare readonly sentence: Sentence;

  @Relation(() => Article)
  declare readonly article: Article;
}
